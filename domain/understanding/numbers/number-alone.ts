/** A text that is nothing but a number, in whatever words: 12, 两, "three", dalawa. */
import { chineseNumeralAt } from './chinese-numeral.ts';
import { figureAt } from './figure.ts';
import { numberInWordsAt } from './number-in-words.ts';

export const numberAlone = (text: string): number | undefined => {
  const found =
    figureAt(text, 0) ??
    chineseNumeralAt(text, 0) ??
    numberInWordsAt('en', text, 0) ??
    numberInWordsAt('tl', text, 0);
  return found !== undefined && found.end === text.length && !found.doubtful && found.low === found.high
    ? found.low
    : undefined;
};
