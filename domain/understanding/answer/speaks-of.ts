/** The question that a text answers by its own words, whatever was asked: "my name is …", "we are twelve". */
import { asWritten } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import { speaksOfEn, speaksOfTl, speaksOfZh } from '../words/speaks-of.ts';
import type { Corrected } from '../words/things.ts';

const ownWords = asTyped([speaksOfZh, speaksOfEn, speaksOfTl]);

/** The first that fits. */
const thingsSpokenOf: readonly Corrected[] = ['name', 'danger', 'who', 'place', 'since', 'howmuch', 'people'];

const withoutStop = (text: string): string => asWritten(text).replace(/[.!。！]+$/u, '');

export const speaksOf = (text: string): Corrected | undefined => {
  const said = withoutStop(text);
  if (ownWords.isIn(said, 'sum_and_length')) return 'howmuch';
  return thingsSpokenOf.find((thing) => ownWords.isIn(said, thing));
};

/** So many, of nothing that is named: it counts people where a name is asked for, and may count months elsewhere. */
export const isBareCount = (text: string): boolean => ownWords.isIn(withoutStop(text), 'bare_count');
