/** The claim that a dialogue's answers come to: sums and months as spans, the first day as far as it was said. */
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { plusDays } from '../../time/calendar.ts';
import type { Facts } from '../facts.ts';

const daysInMonth = 30.4375;

interface Sum {
  readonly low: number;
  readonly high: number;
}

/** The whole sum, in the currency's smallest unit; undefined for so much a month without the months. */
export const wholeSum = ({ money, months }: Facts): Sum | undefined => {
  if (money === undefined || !money.monthly) return money;
  return months && { low: Math.round(money.low * months.low), high: Math.round(money.high * months.high) };
};

/** The month `count` months before a civil date, counted back in whole months as people do. */
const monthBefore = (today: string, count: number): string => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + (month - 1) - count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/** "Three months" begin in a month, and less than one on about a day. */
const beginningAgo = (months: number, today: string): string =>
  months < 1
    ? plusDays(today, -Math.round(months * daysInMonth))
    : `${monthBefore(today, Math.round(months))}-01`;

/** The first day of what is claimed: the day said, else the first of its month. Never after today. */
const firstDay = ({ since, months }: Facts, today: string): string | undefined => {
  const day = since === undefined ? undefined : (since.day ?? `${since.month}-01`);
  const first = day ?? (months && beginningAgo(months.high, today));
  return first === undefined || first > today ? undefined : first;
};

/** How many of the months of a claim are "about": none was said to the day. */
const isAbout = ({ since, months, money }: Facts): boolean =>
  (since === undefined ? months !== undefined : since.about) ||
  (months !== undefined && months.low !== months.high && money?.monthly === true);

/** A claim on a civil date. A range is claimed from its lower end; the event says up to how much. */
export const claimIn = (facts: Facts, today: string): Claim => {
  const sum = wholeSum(facts);
  const from = firstDay(facts, today);
  return present({
    claimedFen: sum?.low,
    claimedUpToFen: sum === undefined || sum.high === sum.low ? undefined : sum.high,
    from,
    about: from !== undefined && isAbout(facts) ? (true as const) : undefined,
  });
};
