/** Cohorts and flow: the cases by the month in which they were filed, and what came, ended and stayed open month by month. */
import { endings, type ShownEnding, shownEndings } from './endings.ts';
import { caseCount, type Lasted } from './lengths.ts';
import { groupSums, measureSum, type OfficeSheets } from './sheets.ts';
import { inEachUnit, type Spread, spreadOf } from './spread.ts';
import { type Apart, apartIn } from './told-apart.ts';

export interface Cohort {
  readonly month: string;
  /** with those that were merged into others since */
  readonly filed: number;
  readonly open: number;
  readonly merged: number;
  readonly ended: Readonly<Record<ShownEnding, number>>;
  readonly days: Spread;
  readonly working: Spread;
}

const countBy = (lasted: readonly Lasted[], how: Lasted['how']): number =>
  caseCount(lasted.filter((each) => each.how === how));

type PerEnding = Record<ShownEnding, number>;

const forEachEnding = (of: (how: ShownEnding) => number): PerEnding =>
  Object.fromEntries(shownEndings.map((how) => [how, of(how)])) as PerEnding;

/** The cases of each month of filing as they stand now. */
export const cohortsOf = (filed: readonly Lasted[], months: readonly string[]): readonly Cohort[] => {
  const byMonth = Map.groupBy(filed, ({ month }) => month);
  return months.map((month) => {
    const own = byMonth.get(month) ?? [];
    return {
      month,
      filed: caseCount(own),
      open: countBy(own, 'open'),
      merged: countBy(own, 'merged'),
      ended: forEachEnding((how) => countBy(own, how)),
      ...inEachUnit((unit) => spreadOf(own, unit)),
    };
  });
};

export interface FlowMonth {
  readonly month: string;
  readonly filed: number;
  readonly ended: Readonly<PerEnding>;
  readonly merged: number;
  /** at the end of the month, or now */
  readonly open: number;
}

const endsInMonths = (offices: readonly OfficeSheets[], months: readonly string[]): PerEnding => {
  const sums = groupSums(offices, months, 'ends');
  return forEachEnding((how) => sums[how] ?? 0);
};

const sumOfAll = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((sum, each) => sum + each, 0);

const asShown = (ended: PerEnding, apart: Apart): PerEnding => ({
  ...forEachEnding((how) => (apart.has(how) ? ended[how] : 0)),
  others: endings.reduce((sum, how) => (apart.has(how) ? sum : sum + ended[how]), 0),
});

/**
 * What was filed and what ended month by month. What was open at the end of each is what is open now, less what was filed
 * since and more what ended since; so the months `later` must go on until today.
 */
export const flowOf = (
  offices: readonly OfficeSheets[],
  months: readonly string[],
  later: readonly string[],
  openNow: number,
): readonly FlowMonth[] => {
  const apart = apartIn(endsInMonths(offices, months));
  const gone = (month: string) =>
    sumOfAll(endsInMonths(offices, [month])) + measureSum(offices, [month], 'ends', 'merged');
  const came = (month: string) => measureSum(offices, [month], 'filed', 'cases');
  let open = later.reduce((sum, month) => sum + gone(month) - came(month), openNow);
  return months
    .toReversed()
    .map((month) => {
      const row = {
        month,
        filed: came(month),
        ended: asShown(endsInMonths(offices, [month]), apart),
        merged: measureSum(offices, [month], 'ends', 'merged'),
        open,
      };
      open += gone(month) - came(month);
      return row;
    })
    .reverse();
};
