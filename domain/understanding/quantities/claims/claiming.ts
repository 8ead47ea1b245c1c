/** What the rules of a claim work on, and what they come to. */
import type { Money, Reading, Span } from '../../meaning.ts';
import { hasBefore, inClause, isCue } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Length } from '../lengths.ts';
import type { Sum } from '../sums.ts';

export interface Claim {
  readonly money: Reading<Money> | undefined;
  /** numbers that were multiplied with a rate, and say no length of time */
  readonly multiplied: readonly NumberItem[];
  /** the number of months, where only the sum tells that it is one: 750 p/m x 4 */
  readonly months?: Reading<Span>;
}

export interface Claiming {
  readonly scan: Scan;
  readonly sums: readonly Sum[];
  readonly lengths: readonly Length[];
  /** ISO 4217 */
  readonly currency: string;
}

export type ClaimRule = (claiming: Claiming) => Claim | undefined;

/** Sums are in the currency's unit, a claim is in its hundredths. */
export const moneyOf = (low: number, high: number, sure: boolean, monthly = false): Reading<Money> => ({
  value: { low: Math.round(low * 100), high: Math.round(high * 100), monthly },
  sure,
});
export const claimed = (
  low: number,
  high: number,
  sure: boolean,
  multiplied: readonly NumberItem[] = [],
): Claim => ({ money: moneyOf(low, high, sure), multiplied });
export const claimedMonthly = (low: number, high: number, sure: boolean): Claim => ({
  money: moneyOf(low, high, sure, true),
  multiplied: [],
});
/** There are sums, and none of them is a claim. */
export const unclaimed = (multiplied: readonly NumberItem[] = []): Claim => ({
  money: undefined,
  multiplied,
});

const openRoles: ReadonlySet<Sum['role']> = new Set(['open', 'owed', 'total', 'short', 'corrected']);
export const isOpen = ({ role }: Sum): boolean => openRoles.has(role);
export const isPaid = ({ role }: Sum): boolean => role === 'paid' || role === 'minus';

/** What was paid already, all together. */
export const paidIn = (sums: readonly Sum[]): number =>
  sums.filter((sum) => isPaid(sum) && sum.by === undefined).reduce((all, { item }) => all + item.low, 0);

/** The lengths of time that neither make a rate nor are only worked, paid for, noticed. */
const freeLengths = ({ scan, sums, lengths }: Claiming): readonly Length[] => {
  const rates = new Set(sums.map(({ byItem }) => byItem));
  return lengths.filter(
    ({ items, unit }) =>
      unit !== 'hour' &&
      !(items.length === 1 && items.some((item) => rates.has(item))) &&
      !items.some((item) => hasBefore(scan, item, 'worked', 'block', 'lodging', 'paid')),
  );
};

/** How long a month's sum is owed for: the only length, or the one of which it is said. */
export const owedMonths = (claiming: Claiming): Length | undefined => {
  const free = freeLengths(claiming);
  if (free.length <= 1) return free[0];
  const owed = free.filter(
    ({ items: [first] }) =>
      first !== undefined && inClause(claiming.scan, first.clause, 'owed', 'unpaid', 'short'),
  );
  return owed.length === 1 ? owed[0] : undefined;
};

/** Relatives and workmates who are named without a number. */
export const companionsIn = (scan: Scan): number =>
  scan.items.filter((item) => isCue(item) && item.cue === 'relative').length;

/** What a month's pay is at the least, per currency: a sum for several months that is less for each was meant for one. */
export const leastMonthly: Readonly<Record<string, number>> = { CNY: 2500, GBP: 600, PHP: 4000 };
