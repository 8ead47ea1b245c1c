/** 每月应该5000只发3000: so much less comes each month, and not once. */
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimedMonthly, isPaid } from './claiming.ts';

/** What is paid as a rule, and not what was paid once: 只发, "they pay", and not 只发了, "paid". */
const paysEachTime =
  /(?:只|就|才|仅)(?:给|发|付|拿|到手)$|(?<![a-z])(?:(?:only|just) (?:pays?|gets?|gives?)|pays?|gets|gives|getting|paying)(?: me| us)?(?: only| just)? ?[£₱]?$/u;

const isMonthlyDue = ({ by, role }: Sum): boolean => by === 'month' && role !== 'paid' && role !== 'denied';

export const paidLessMonthly: ClaimRule = ({ scan, sums }) => {
  const [due, part, ...more] = sums;
  if (due === undefined || part === undefined || more.length > 0 || !isMonthlyDue(due)) return undefined;
  const isLess =
    part.by === undefined && (isPaid(part) || part.role === 'open') && part.item.low < due.item.low;
  const rest = due.item.low - part.item.low;
  return isLess && paysEachTime.test(scan.text.slice(due.item.end, part.item.start))
    ? claimedMonthly(rest, rest, false)
    : undefined;
};
