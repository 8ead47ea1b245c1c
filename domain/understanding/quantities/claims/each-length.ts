/** So many weeks or paydays, and what each of them comes to: tatlong kinsenas, 6,700 ang isa; "3 wks, 410 each". */
import { isNumber, isWhen } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed } from './claiming.ts';

const eachBehind =
  /^ ?(?:pounds?|quid|pesos?)? ?(?:ang isa|bawat isa|ang bawat isa|kada isa|each|each one|apiece|a go|every one|ang bawat)(?= ?(?:$|[,.!]))/u;
const eachBefore =
  /(?:(?<![a-z])(?:tig|bawat isa|each|each one|kada isa)(?: (?:is|was|ay|ng|at))? ?[£₱]?|[每各]个?(?:星期|礼拜|周)?(?:是|都是)?)$/u;

const isForEachOfLengths = ({ text }: Scan, { item }: Sum): boolean =>
  eachBehind.test(text.slice(item.end)) || eachBefore.test(text.slice(0, item.start));

export const eachLength: ClaimRule = ({ scan, sums, lengths }) => {
  const [sum, ...more] = sums;
  const [length, ...others] = lengths;
  if (sum === undefined || length === undefined || more.length > 0 || others.length > 0) return undefined;
  const [count, ...rest] = length.items;
  const isCounted = length.unit === 'week' || length.unit === 'fortnight';
  const numbers = scan.items.filter(isNumber).filter(({ one, low }) => !one && !Number.isNaN(low));
  if (count === undefined || rest.length > 0 || !isCounted || numbers.length !== 2) return undefined;
  // "6000 each, 3 weeks": each of them, as likely
  if (count.start > sum.item.start) return undefined;
  const isPlain =
    sum.by === undefined && !sum.doubtful && sum.item.low === sum.item.high && count.low === count.high;
  if (!isForEachOfLengths(scan, sum) || !isPlain || sum.role === 'paid' || scan.items.some(isWhen))
    return undefined;
  const all = sum.item.low * count.low;
  return count.low > 1 ? claimed(all, all, !length.doubtful) : undefined;
};
