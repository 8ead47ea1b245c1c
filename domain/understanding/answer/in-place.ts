/** What is said in place of an answer and tells nothing: 老板来了 等会说, "what do you mean", 不想说了. */
import { hearingOf } from '../text/hearing.ts';
import { readOnce } from '../text/reading-once.ts';
import { isHeard, type Wordbook } from '../text/saying.ts';
import { unmarked } from '../text/spelling.ts';
import {
  type InPlaceOfAnswer,
  inPlaceOfAnswerSpaced,
  inPlaceOfAnswerZh,
} from '../words/in-place-of-answer.ts';

export type { InPlaceOfAnswer };

const sensesInPlace = [
  'overseen',
  'no_reply',
  'once_more',
  'resumed',
  'not_said',
  'over',
  'later',
  'which_danger',
  'puzzled',
] as const satisfies readonly InPlaceOfAnswer[];

/** In signs: who tells more has something else in mind. */
const longestInPlace = 70;

const inPlaceBy = (text: string, book: Wordbook<InPlaceOfAnswer>): InPlaceOfAnswer | undefined =>
  text === '' ? undefined : sensesInPlace.find((sense) => isHeard(text, book, sense));

export const inPlaceOfAnswer = readOnce((text: string): InPlaceOfAnswer | undefined => {
  if (text.length > longestInPlace) return undefined;
  const { han, spaced } = hearingOf(text);
  return (
    inPlaceBy(unmarked(han).replaceAll(' ', ''), inPlaceOfAnswerZh) ??
    inPlaceBy(unmarked(spaced.replace(/['’]/gu, '')), inPlaceOfAnswerSpaced)
  );
});
