/** "Ten five", sais singko: in the Philippines so many thousand and so many hundred. */
import type { Asked } from '../meaning.ts';
import { doubtSign } from './doubt-sign.ts';
import { numberInWordsAt } from './number-in-words.ts';

const twoWords =
  /^(?:(?:mga|about|around|nasa|siguro) )?([a-z]{3,9}) ([a-z]{3,8})(?: (?:pesos|lang|siguro|lahat))?[.!]?$/u;

const wordFor = (word: string): number => {
  const said = numberInWordsAt('tl', word, 0) ?? numberInWordsAt('en', word, 0);
  return said?.end === word.length && !said.vague ? said.low : 0;
};

export const withShortThousands = ({ question, procedure }: Asked, text: string): string => {
  if (question !== 'howmuch' || procedure.jurisdiction !== 'ph') return text;
  const [, first = '', second = ''] = twoWords.exec(text) ?? [];
  const [thousands, hundreds] = [wordFor(first), wordFor(second)];
  const isShort = thousands >= 3 && thousands < 20 && hundreds >= 1 && hundreds <= 9;
  return isShort ? `${doubtSign}${thousands * 1000 + hundreds * 100}` : text;
};
