/** "22 days not 20" at the read-back: the sum that stood for twenty is worked out anew, and read back. */
import { factorCorrectedIn } from '../understanding/factor-corrected.ts';
import type { Asked, Meaning } from '../understanding/meaning.ts';
import type { Dialogue } from './dialogue.ts';
import type { Facts } from './facts.ts';

type SumThatStood = NonNullable<Facts['money']>;

/** Undefined where the sum was no such product: it can't be divided by what stood. */
const timesAnew = (
  { low, high, monthly }: SumThatStood,
  from: number,
  to: number,
): SumThatStood | undefined => {
  const isProduct = !monthly && low % from === 0 && high % from === 0;
  return isProduct ? { low: (low / from) * to, high: (high / from) * to, monthly } : undefined;
};

/** The meaning of a correction with the sum that it comes to. */
export const withFactor = (asked: Asked, { step, answers }: Dialogue, meaning: Meaning): Meaning => {
  if (step !== 'send' || asked.question !== 'readback' || meaning.money !== undefined) return meaning;
  const factor = answers.money && factorCorrectedIn(asked);
  const value = factor && answers.money && timesAnew(answers.money, factor.from, factor.to);
  return value === undefined
    ? meaning
    : { ...meaning, answer: 'part', money: { value, sure: false }, asksBack: ['is_it_this_sum'] };
};
