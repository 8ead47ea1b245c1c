/** Two rates one after the other, and how many of each: "85 a day then 95, did 6 of the first n 4 of the second". */
import { isNumber } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import { type ClaimRule, claimed } from './claiming.ts';

const ofFirst =
  /^ ?(?:(?:days?|shifts?|hours?|hrs?|nights?|weeks?|araw) )?(?:of|at|on|sa) (?:the )?(?:first|1st|lower|old|una|unang)(?![a-z])/u;
const ofSecond =
  /^ ?(?:(?:days?|shifts?|hours?|hrs?|nights?|weeks?|araw) )?(?:of|at|on|sa) (?:the )?(?:second|2nd|other|higher|new|ikalawa|pangalawa)(?![a-z])/u;

const isRateExact = ({ low, high, doubtful, vague }: NumberItem): boolean =>
  low === high && !doubtful && !vague;

const countSaid = (scan: Scan, all: readonly NumberItem[], words: RegExp): NumberItem | undefined => {
  const [one, ...more] = all.filter(({ start, unitAt, end }) =>
    [unitAt, end].some((at) => at > start && words.test(scan.text.slice(at).trimStart())),
  );
  return more.length === 0 ? one : undefined;
};

export const ratesByTurn: ClaimRule = ({ scan }) => {
  const numbers = scan.items.filter(isNumber).filter(({ one, low }) => !one && !Number.isNaN(low));
  const [first, second] = [countSaid(scan, numbers, ofFirst), countSaid(scan, numbers, ofSecond)];
  if (first === undefined || second === undefined) return undefined;
  const [before, later, ...more] = numbers.filter((each) => each !== first && each !== second);
  if (before === undefined || later === undefined || more.length > 0 || later.start > first.start)
    return undefined;
  const isTold = [first, second, before, later].every(isRateExact) && Math.max(first.low, second.low) <= 60;
  const sum = before.low * first.low + later.low * second.low;
  return isTold && Math.min(before.low, later.low) >= 5
    ? claimed(sum, sum, true, [before, later, first, second])
    : undefined;
};
