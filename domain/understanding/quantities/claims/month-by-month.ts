/** What is owed of each month that is named, beside what came of it: 9月给了两千还差三千，10月五千全没给. */
import { inClause, isWhen } from '../beside.ts';
import type { Scan, WhenItem } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, isOpen, isPaid } from './claiming.ts';

const isNamedMonth = ({ said }: WhenItem): boolean =>
  said.day === undefined &&
  said.feast === undefined &&
  (said.month !== undefined || said.wholeMonth === true);

/** The sums behind each month, up to the next one; none where a sum stands before them all. */
const byMonth = ({ items }: Scan, sums: readonly Sum[]): readonly (readonly Sum[])[] => {
  const months = items.filter(isWhen);
  const starts = months.map(({ index }) => index);
  const isWhole =
    months.every(isNamedMonth) && sums.every(({ item }) => item.index > (starts[0] ?? Infinity));
  if (!isWhole) return [];
  return starts.map((start, n) =>
    sums.filter(({ item }) => item.index > start && item.index < (starts[n + 1] ?? Infinity)),
  );
};

/** The only sum of a month that is owed: what is short, or of which it is said that it was not paid. */
const owedOf = (scan: Scan, sums: readonly Sum[]): Sum | undefined => {
  const [owed, ...more] = sums.filter((sum) => isOpen(sum) && sum.by === undefined && !sum.each);
  const paid = sums.filter(isPaid);
  if (owed === undefined || more.length > 0 || owed.doubtful || sums.length > paid.length + 1)
    return undefined;
  const isLeft = owed.role === 'short' || owed.role === 'owed';
  const isUnpaid = paid.length === 0 && inClause(scan, owed.item.clause, 'unpaid', 'short', 'owed');
  return isLeft || isUnpaid ? owed : undefined;
};

export const monthByMonth: ClaimRule = ({ scan, sums }) => {
  const months = byMonth(scan, sums);
  if (months.length < 2 || !sums.some(isPaid)) return undefined;
  const owed = months.map((each) => owedOf(scan, each));
  const told = owed.filter((each) => each !== undefined);
  if (told.length < months.length) return undefined;
  const [low, high] = [
    told.reduce((all, { item }) => all + item.low, 0),
    told.reduce((all, { item }) => all + item.high, 0),
  ];
  return claimed(low, high, true);
};
