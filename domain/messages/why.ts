import { isKey, type Key } from './catalogue.ts';

/** The key of the sentence that says why a case is where it is: of the rule that sent it there, or a general one. */
export const whyKey = (code: string): Key => {
  const key = `why.${code}`;
  return isKey(key) ? key : 'why.other';
};
