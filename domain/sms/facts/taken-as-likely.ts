/**
 * A likely kind or time is asked about once: who goes on telling, and doesn't reject it, has it taken, and corrects it where
 * all is read back. A sum is never taken so, nor the months by which one is multiplied.
 */
import type { Meaning } from '../../understanding/meaning.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Fact, type Facts, factNames, without } from '../facts.ts';
import { doubtAt, factsOf } from '../questions.ts';

const takenWhenTold: readonly Fact[] = ['kind', 'since', 'months'];

const isFactorOfSum = ({ answers, doubts, rate }: Dialogue, fact: Fact): boolean =>
  fact === 'months' && ((answers.money ?? doubts.money)?.monthly === true || rate !== undefined);

/** The fact that was asked about, where a text tells others and not that it is wrong. */
const goneOnFrom = (before: Dialogue, after: Dialogue, meaning: Meaning, news: Facts): Fact | undefined => {
  const fact = doubtAt(before);
  const isElseTold = factNames.some(
    (each) => news[each] !== undefined && !factsOf(before.step).includes(each),
  );
  if (fact === undefined || !takenWhenTold.includes(fact) || !isElseTold) return undefined;
  const isOpen = before.answers[fact] === undefined && after.doubts[fact] !== undefined;
  const isSaid = news[fact] !== undefined || meaning.answer === 'no' || meaning.answer === 'part';
  return isOpen && !isSaid && !isFactorOfSum(after, fact) ? fact : undefined;
};

/** The dialogue after a text, and what is news in it. */
export const withLikelyTaken = (
  before: Dialogue,
  after: Dialogue,
  meaning: Meaning,
  news: Facts,
): { readonly dialogue: Dialogue; readonly news: Facts } => {
  const fact = goneOnFrom(before, after, meaning, news);
  if (fact === undefined) return { dialogue: after, news };
  const taken = { [fact]: after.doubts[fact] };
  return {
    dialogue: { ...after, answers: { ...after.answers, ...taken }, doubts: without(after.doubts, [fact]) },
    news: { ...taken, ...news },
  };
};
