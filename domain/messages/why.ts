import { isKey, type Key } from './catalogue.ts';

/** The words for why a case went where it is: by the rule that sent it there, or a general sentence. */
export const whyKey = (code: string): Key => {
  const key = `why.${code}`;
  return isKey(key) ? key : 'why.other';
};
