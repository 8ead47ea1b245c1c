/** "Sorry, I meant 7000", 刚才写错了，是7000: what was told before is otherwise, whatever is asked now. */
import { hearingOf } from '../text/hearing.ts';
import { isHeard } from '../text/saying.ts';
import { type MistypedSense, mistypedEn, mistypedTl, mistypedZh } from '../words/mistyped.ts';

const saysOfSlip = (text: string, sense: MistypedSense): boolean => {
  const { han, spaced } = hearingOf(text.trim());
  return /\p{Script=Han}/u.test(text)
    ? isHeard(han, mistypedZh, sense)
    : [mistypedEn, mistypedTl].some((book) => isHeard(spaced, book, sense));
};

export const isMistyped = (text: string): boolean => saysOfSlip(text, 'mistyped');

/** The slip was in a sum. */
export const isSlipInSum = (text: string): boolean => saysOfSlip(text, 'sum');
