/** What was due and what came are both told: dapat 610 arawan, 500 lang binibigay. */
import { isDueThenPaid, isPaidThenDue } from '../words/rate-told.ts';
import { isNumber } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

const isSaying = ({ counts, one, low }: NumberItem): boolean =>
  !Number.isNaN(low) && !(one && counts.of === 'time');

/** A price, in so many words. */
const isPlainPrice = ({ counts, one, low, high, doubtful, vague }: NumberItem): boolean =>
  !one && low === high && !doubtful && !vague && (counts.of === 'bare' || counts.of === 'money');

/** By how much less was paid than was due; undefined where it isn't said which was due. */
export const shortBy = ({ text }: Scan, first: NumberItem, second: NumberItem): number | undefined => {
  if (!isPlainPrice(first) || !isPlainPrice(second)) return undefined;
  const words = [
    text.slice(0, first.start),
    text.slice(first.end, second.start),
    text.slice(second.end),
  ] as const;
  const isFirstDue = isDueThenPaid(...words) && first.low > second.low;
  const isSecondDue = isPaidThenDue(...words) && second.low > first.low;
  return isFirstDue || isSecondDue ? Math.round(Math.abs(first.low - second.low) * 1000) / 1000 : undefined;
};

/** Of two prices one was due and less was paid. */
export const tellsLessPaid = (scan: Scan): boolean => {
  const [first, second, ...more] = scan.items.filter(isNumber).filter(isPlainPrice);
  return (
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    shortBy(scan, first, second) !== undefined
  );
};

/** What a payslip shows may be before what is taken off, and what is only said is another one's figure. */
const isOthersFigure =
  /工资[条单]|粮单|slip|老板说|他说|厂里说|(?<![a-z])(?:says?|said|reckons?|invoiced?|quoted?|sabi)(?![a-z])/u;

/** Beside what they were multiplied with stands no other number. */
export const isToldDifference = (scan: Scan, counted: readonly NumberItem[]): boolean => {
  const [first, second, ...more] = scan.items
    .filter(isNumber)
    .filter((item) => isSaying(item) && (isPlainPrice(item) || !counted.includes(item)));
  if (first === undefined || second === undefined || more.length > 0 || isOthersFigure.test(scan.text))
    return false;
  return shortBy(scan, first, second) !== undefined;
};
