/** Why somebody writes for another, "he cant text", 他不识字: it tells of no danger, whatever it sounds like. */
import { asSaid } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import { writtenForEn, writtenForTl, writtenForZh } from '../words/written-for.ts';

const writtenFor = asTyped([writtenForZh, writtenForEn, writtenForTl], 'names');

/** The text without it, where it tells something else too. */
export const withoutWhyForAnother = (text: string): string => {
  const rest = writtenFor.replaced(asSaid(text), 'cannot_write', ' ');
  return /\p{L}{2}/u.test(rest) ? rest : text;
};
