/** What was done to somebody for speaking up, by words that name it plainly; anything else is "something else". */
import type { RetaliationKind } from '#domain/terms/vocabulary.ts';
import { lowered } from '../../understanding/text/spelling.ts';
import { asTyped } from '../../understanding/text/typed.ts';
import { retaliationEn, retaliationTl, retaliationZh } from '../../understanding/words/retaliation.ts';

const retaliating = asTyped([retaliationZh, retaliationEn, retaliationTl]);

/** The graver first: who was hurt and sacked is known as hurt. */
const gravestFirst = [
  'violence',
  'id_held',
  'eviction',
  'contact_pressure',
  'family_pressure',
  'dismissal',
  'wage_hold',
  'demotion',
  'threat',
  'pressed',
] as const;

/** Who was made to do something was pressed to end it, where nothing graver is told. */
export const retaliationKindIn = (words: string): RetaliationKind => {
  const said = lowered(words);
  const found = gravestFirst.find((sense) => retaliating.isIn(said, sense)) ?? 'other';
  return found === 'pressed' ? 'contact_pressure' : found;
};
