/** Why somebody writes for another, "he cant text", 他不识字: it tells of no danger, whatever it sounds like. */
import { asSaid } from './spelling.ts';
import { withoutTyped } from './typed-beside-names.ts';
import { writtenForEn, writtenForTl, writtenForZh } from './words/written-for.ts';

/** The text without it, where it tells something else too. */
export const withoutWhyForAnother = (text: string): string => {
  const rest = withoutTyped(asSaid(text), [writtenForZh, writtenForEn, writtenForTl], 'cannot_write');
  return /\p{L}{2}/u.test(rest) ? rest : text;
};
