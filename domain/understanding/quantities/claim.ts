/** What is claimed: the sums of a text put together by the first rule that fits. */

import { halfOfOneMonth, monthsAndDays } from './claims/broken-length.ts';
import { type Claim, type ClaimRule, unclaimed } from './claims/claiming.ts';
import { countsShort } from './claims/counts-short.ts';
import { eachLength } from './claims/each-length.ts';
import { eachMonthSo } from './claims/each-month.ts';
import { everyDay } from './claims/every-day.ts';
import { fromDayToDay } from './claims/from-day-to-day.ts';
import { halfCame } from './claims/half-came.ts';
import { halves } from './claims/halves.ts';
import { addends, ratesInTurn } from './claims/in-turn.ts';
import { minimumShort } from './claims/minimum-short.ts';
import { eachMonthShort, runLessPaid } from './claims/month-after-month.ts';
import { monthByMonth } from './claims/month-by-month.ts';
import { monthly } from './claims/monthly.ts';
import { numberedMonths } from './claims/numbered-months.ts';
import { paidAndUnpaid } from './claims/paid-and-unpaid.ts';
import { paidLessMonthly } from './claims/paid-less-monthly.ts';
import { plainSums, sumsByMonth } from './claims/parts.ts';
import { payParts } from './claims/pay-parts.ts';
import { withoutTariffs } from './claims/per-event.ts';
import { perPerson } from './claims/per-person.ts';
import { priceOfMany } from './claims/price-of-many.ts';
import { product, timesMonths } from './claims/product.ts';
import { rateOnly } from './claims/rate-only.ts';
import { rateShortfall } from './claims/rate-shortfall.ts';
import { ratesByTurn } from './claims/rates-by-turn.ts';
import { shareOfWhole } from './claims/share-of-whole.ts';
import { shortOfNamed } from './claims/short-of-whole.ts';
import {
  contrast,
  corrected,
  difference,
  laterTotal,
  mistyped,
  monthsShortfall,
  remainder,
  restOfWhole,
  total,
  workedOut,
} from './claims/stated.ts';
import { twoRates } from './claims/two-rates.ts';
import { changedRate, proRata, severance } from './claims/worked-out.ts';
import type { Scan } from './item.ts';
import { lengthsIn } from './lengths.ts';
import { type Sum, sumsIn } from './sums.ts';

const rules: readonly ClaimRule[] = [
  monthsAndDays,
  halfOfOneMonth,
  rateOnly,
  eachMonthSo,
  mistyped,
  laterTotal,
  ratesInTurn,
  eachLength,
  remainder,
  restOfWhole,
  total,
  halves,
  contrast,
  corrected,
  monthsShortfall,
  paidLessMonthly,
  difference,
  payParts,
  perPerson,
  timesMonths,
  product,
  monthly,
  sumsByMonth,
  plainSums,
];

/** The largest claim, in hundredths. */
const mostClaimed = 10_000_000_000;

const withinBounds = (claim: Claim): Claim => {
  const value = claim.money?.value;
  return value !== undefined && (value.low <= 0 || value.high > mostClaimed)
    ? unclaimed(claim.multiplied)
    : claim;
};

const within =
  /(?:里头|里面|里边|其中|当中)(?:的|就|还)?(?:有|是|包括|含)?$|(?<![a-z])(?:including|incl|of which|out of (?:that|which)|of that|kasama(?: na)?(?: ang| yung)?|kabilang(?: ang)?)[\s,]*[£₱]?$/u;

/** 2万3 里头有1万4是我老公的: a part of the whole that stands before it is never added. */
const withoutPartsWithin = (scan: Scan, sums: readonly Sum[]): readonly Sum[] =>
  sums.filter((sum, n) => {
    const whole = sums[n - 1];
    const isLess = whole !== undefined && sum.item.high < whole.item.low && sum.by === undefined;
    return !(isLess && within.test(scan.text.slice(whole.item.end, sum.item.start)));
  });

/** `currency`: ISO 4217; `today`: the civil date on which it is said. */
export const claimIn = (scan: Scan, currency: string, today: string): Claim => {
  const sums = withoutTariffs(
    scan,
    withoutPartsWithin(
      scan,
      sumsIn(scan).filter(({ role }) => role !== 'aside'),
    ),
  );
  const claiming = { scan, sums, lengths: lengthsIn(scan), currency };
  const worked = workedOut(sumsIn(scan));
  if (worked !== undefined) return withinBounds(worked);
  for (const rule of [
    severance,
    ratesByTurn,
    proRata,
    changedRate,
    twoRates,
    priceOfMany,
    countsShort,
    shortOfNamed,
    minimumShort,
    rateShortfall,
    shareOfWhole,
    halfCame((rest) => claimIn(rest, currency, today)),
    monthByMonth,
    numberedMonths,
    fromDayToDay(today),
    everyDay,
    paidAndUnpaid,
    eachMonthShort,
    runLessPaid(today),
    addends((part) => claimIn(part, currency, today)),
    ...rules,
  ]) {
    const claim = rule(claiming);
    if (claim !== undefined) return withinBounds(claim);
  }
  return unclaimed();
};
