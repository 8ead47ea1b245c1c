/**
 * Whether a text tells of danger, weighed. Lists of words end; how texts about danger sound does not: pieces of the words and
 * what the books say have a weight for each grade, as they were learnt from all corpora (`npm run understanding -- --learn`).
 */

import { plainAnswerIn } from '../answer/plain.ts';
import type { Asked } from '../meaning.ts';
import { wordPiecesOf } from '../nets/pieces.ts';
import { netWeigher, type Pieces } from '../nets/weighed-net.ts';
import { hearingOf } from '../text/hearing.ts';
import learnt from '../words/danger-net.json' with { type: 'json' };
import { withoutLookalikes } from './alike.ts';
import { type Told, toldIn } from './books.ts';
import { dangerByBooks } from './said.ts';

/** yes: now; maybe: it may come, or may be over; none: neither. */
export type DangerGrade = 'yes' | 'maybe' | 'none';

/** A first text tells a story, an answer seldom does. */
export const placeOf = (question: Asked['question']): 'danger' | 'story' | 'answer' =>
  question === 'danger' ? 'danger' : question === 'start' || question === 'any' ? 'story' : 'answer';

const flagsTold = ({ peril, ...flags }: Told): readonly string[] => [
  `!peril:${peril}`,
  ...Object.entries(flags).flatMap(([flag, is]) => (is ? [`!${flag}`] : [])),
];

/** What the books say. */
export const bookSignsOf = (asked: Asked): readonly string[] => [
  `!books:${dangerByBooks(asked)}`,
  ...flagsTold(toldIn(asked.text)),
  ...(asked.question === 'danger' ? [`!answer:${plainAnswerIn(asked.text) ?? 'none'}`] : []),
];

/** What was said, without what only sounds like danger; and where. */
export const wordsOf = ({ question, text }: Asked): Pieces => ({
  words: wordPiecesOf(withoutLookalikes(hearingOf(text))),
  signs: ['!always', `!at:${placeOf(question)}`],
});

/** How likely each grade is, of 1. */
export interface DangerShares extends Readonly<Record<DangerGrade, number>> {
  /** only a part of a long text was weighed */
  readonly partly: boolean;
}

let weighDanger: ReturnType<typeof netWeigher<DangerGrade>> | undefined;
const sharesOfText = (asked: Asked): DangerShares => {
  weighDanger ??= netWeigher<DangerGrade>(learnt);
  const { words, signs } = wordsOf(asked);
  const shares = weighDanger({ words, signs: [...signs, ...bookSignsOf(asked)] });
  const of = (grade: DangerGrade): number => shares.find(({ meaning }) => meaning === grade)?.share ?? 0;
  return { yes: of('yes'), maybe: of('maybe'), none: of('none'), partly: false };
};

/** Longer, a danger may stand in the middle of much else. In signs, of which Chinese needs fewer. */
const inPartsFrom = { han: 45, spaced: 150 };
const mayHideDanger = (text: string): boolean =>
  text.length > (/\p{Script=Han}/u.test(text) ? inPartsFrom.han : inPartsFrom.spaced);

/** Each two breaths that follow each other. */
const pairsOfBreaths = (text: string): readonly string[] => {
  const breaths = text.split(/[。，！？；,.!?;\n]+/u).filter((breath) => breath.trim() !== '');
  return breaths.map((breath, at) => [breath, breaths[at + 1] ?? ''].join(', '));
};

/** Of a part of a long text so much must be danger that the rest says nothing against it. */
const partFrom = 0.7;

/** How likely each grade is, of 1: of the text, or of the gravest part of a long one. Unpacks at its first use. */
export const dangerShares = (asked: Asked): DangerShares => {
  const whole = sharesOfText(asked);
  if (!mayHideDanger(asked.text)) return whole;
  const gravest = pairsOfBreaths(asked.text)
    .map((text) => ({ ...sharesOfText({ ...asked, text }), partly: true }))
    .reduce<DangerShares>((so, each) => (each.none < so.none ? each : so), whole);
  return gravest.none <= 1 - partFrom ? gravest : whole;
};
