/** "June or july", 六月还是七月: one of two months that follow each other, so about the first of them. */
import type { Reading, Since } from '../meaning.ts';
import { isCue, isWhen } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { monthAfter } from './paid-until.ts';
import { sinceFrom } from './set-on-calendar.ts';

const isOnlyMonth = ({ said }: WhenItem): boolean =>
  said.month !== undefined && said.day === undefined && said.feast === undefined;

const isOr = ({ text, items }: Scan, first: WhenItem, second: WhenItem): boolean => {
  const between = items.slice(first.index + 1, second.index);
  return (
    /^\s*(?:[，,]? ?就是|,? ?or(?: maybe| it was| else)?|o(?: kaya)?|或者?|或是|还是|要么|不是|就是|、|[/-])(?:是|从|noong|nung|in|since|maybe)?\s*$/u.test(
      text.slice(first.end, second.start),
    ) && between.every(isCue)
  );
};

/** The year that is told of the second is that of both. */
const withYearOf = ({ said }: WhenItem, { said: other }: WhenItem): WhenItem['said'] =>
  said.year === undefined && other.year !== undefined ? { ...said, year: other.year } : said;

/** 不是三月就是四月: none of them is denied. */
const oneOrOther = /不是[^，。,.\s]{2,8}[\s,，]*(?:就是|便是|要么是)/u;

/** `told`: the times of which none is denied. */
export const eitherMonthIn = (
  scan: Scan,
  told: readonly WhenItem[],
  today: string,
): Reading<Since> | undefined => {
  const [first, second, ...more] = oneOrOther.test(scan.text) ? scan.items.filter(isWhen) : told;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (!isOnlyMonth(first) || !isOnlyMonth(second) || !isOr(scan, first, second)) return undefined;
  const [one, other] = [sinceFrom(withYearOf(first, second), today), sinceFrom(second.said, today)];
  if (one === undefined || other?.value.month !== monthAfter(one.value.month)) return undefined;
  return { value: { month: one.value.month, about: true }, sure: false };
};
