/** A price for ten, a hundred or a thousand of them: 一百斤7块，摘了四千二百斤; "£45 per 100 bricks, laid 2,600". */
import { isNumber, isRate } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, isPaid, paidIn } from './claiming.ts';

const roundNumbers: readonly number[] = [10, 50, 100, 1000];

const isRoundMany = ({ counts, low, high, one }: NumberItem): boolean =>
  (counts.of === 'piece' || counts.of === 'head') && !one && low === high && roundNumbers.includes(low);

const priceBehindMany =
  /^(?:[是给要算]|才|就|只|for|is|its|at|were|was|get|gets|we get|i get|ay|[\s:：,])*[£₱]?$/u;
const priceBeforeMany =
  /^ ?(?:块钱?|元|pesos?|quid|pounds?)? ?(?:\/|per|for|for every|every|a|each|kada|bawat|sa)? ?$/u;

/** Nothing else stands between the price and what it is for. */
const isPriceOf = (scan: Scan, { item }: Sum, many: NumberItem): boolean => {
  const [left, right] = item.start < many.start ? [item, many] : [many, item];
  const parted = scan.items.slice(left.index + 1, right.index).filter((each) => !isRate(each));
  const between = scan.text.slice(left.end, right.start);
  return left === many ? priceBehindMany.test(between) : parted.length < 2 && priceBeforeMany.test(between);
};

const isExactlyTold = ({ low, high, doubtful, vague }: NumberItem): boolean =>
  low === high && !doubtful && !vague;

const doneBefore =
  /(?<![a-z])(?:laid|picked|packed|planted|did|done|made|sewed|cut|loaded|ginawa|nagawa) (?:about )?$|(?:摘|砌|贴|做|装|搬|卖|收|割|剥)(?:了|完|过)$/u;

/** "£40 per 100 bricks, laid 3500": of the same. */
const countsDone = ({ items, text }: Scan): readonly NumberItem[] =>
  items
    .filter(isNumber)
    .filter(({ counts, start }) => counts.of === 'bare' && doneBefore.test(text.slice(0, start)));

export const priceOfMany: ClaimRule = ({ scan, sums }) => {
  const pieces = scan.items
    .filter(isNumber)
    .filter(({ counts, one }) => (counts.of === 'piece' || counts.of === 'head') && !one);
  const [first, second, ...more] = pieces.length === 1 ? [...pieces, ...countsDone(scan)] : pieces;
  const [price, ...others] = sums.filter((sum) => !isPaid(sum) && sum.item !== first && sum.item !== second);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (price === undefined || others.length > 0) return undefined;
  const many = [first, second].find((each) => isRoundMany(each) && isPriceOf(scan, price, each));
  const count = many === first ? second : first;
  if (many === undefined || count.low <= many.low || !isExactlyTold(count) || !isExactlyTold(price.item))
    return undefined;
  const left = (price.item.low * count.low) / many.low - paidIn(sums);
  return left > 0 ? claimed(left, left, !price.doubtful, [many, count]) : undefined;
};
