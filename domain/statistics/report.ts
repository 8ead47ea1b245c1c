/**
 * The figures of an office, or of an office with those below it, over some months: docs/figures.md says what each means.
 * Cases count where they are now, from the day on which they were filed; acts, limits and payments by the month in which they
 * happened and the office that had the case then.
 */
import { present } from '#domain/terms/present.ts';
import { positionOf, statuses } from '#domain/terms/statuses.ts';
import { type Bands, bandsOf } from './bands.ts';
import { isEnding } from './endings.ts';
import { caseCount, casesFiled, type Lasted, openLengths, openStays, staysBegun } from './lengths.ts';
import { cohortsOf, flowOf } from './months.ts';
import { reasonCounts, shownReasons } from './reasons.ts';
import { groupSums, measureSum, type OfficeSheets, openNowSum } from './sheets.ts';
import { outcomesBy, signalsOf } from './signals.ts';
import { isTelling, shownAlone } from './small-numbers.ts';
import { fewestForDays, inEachUnit, openNow, spreadOf } from './spread.ts';
import { type SurvivalStep, survivalOf } from './survival.ts';
import { toldApart } from './told-apart.ts';

/** Acts of the office that are counted as such; how cases ended is said in the flow, as far as it can be told apart. */
const toldActs = [
  'opened',
  'accepted',
  'transferredIn',
  'transferredOut',
  'referred',
  'coordinated',
  'merged',
  'disputed',
  'reopened',
  'reminders',
] as const;

const groupedBy = (lasted: readonly Lasted[]): readonly (readonly [string, readonly Lasted[]])[] =>
  [...Map.groupBy(lasted, ({ of }) => of)].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A sum of money in fen, unless it is that of fewer than five workers. */
const moneyUnlessTelling = (fen: number, workers: number) => ({
  fen: isTelling(workers) ? null : fen,
  workers: shownAlone(workers),
});

/** What these cases come to until now: the five sums of their workers. */
const fiveSums = (offices: readonly OfficeSheets[], months: readonly string[]) => {
  const sums = groupSums(offices, months, 'sums');
  const sum = (name: string) => moneyUnlessTelling(sums[`${name}/fen`] ?? 0, sums[`${name}/workers`] ?? 0);
  return {
    claimed: sum('claimed'),
    assessed: sum('assessed'),
    ordered: sum('agreed'),
    recovered: sum('paid'),
    confirmed: sum('confirmed'),
  };
};

const toldFigures = (offices: readonly OfficeSheets[], months: readonly string[]) => {
  const told = (measure: string) => measureSum(offices, months, 'told', measure);
  const limits = (kind: 'legal' | 'service') => ({
    kept: told(`kept.${kind}`),
    passed: told(`passed.${kind}`),
  });
  return {
    acts: Object.fromEntries(toldActs.map((act) => [act, told(act)])) as Record<
      (typeof toldActs)[number],
      number
    >,
    limits: { legal: limits('legal'), promise: limits('service') },
    workers: shownAlone(told('workers')),
    retaliation: shownAlone(told('retaliation')),
    recovered: moneyUnlessTelling(told('recoveredFen'), told('workersPaid')),
    confirmed: moneyUnlessTelling(told('confirmedFen'), told('workersHeard')),
  };
};

const survivalWith = (
  lasted: readonly Lasted[],
  asked: (step: SurvivalStep) => SurvivalStep = (step) => step,
) => {
  const enough = caseCount(lasted) >= fewestForDays;
  return inEachUnit((unit) => ({
    ...spreadOf(lasted, unit),
    steps: enough ? survivalOf(lasted, unit).steps.map(asked) : [],
  }));
};

/** Of a kind it is not said how its cases ended: small numbers would be had from the kinds beside it. Nor of a stage. */
const withoutEndings = (step: SurvivalStep): SurvivalStep => ({ ...step, by: {} });

/** As the status graph has them. */
const stagesInOrder: readonly string[] = [...new Set(statuses.map((status) => positionOf(status).stage))];

/** Ages of a stage's open cases: beside the 50 and 85 in a hundred of those that came to it in the span. */
const stageRow = (stage: string, stays: readonly Lasted[], open: readonly Lasted[]) => {
  const { days, working } = survivalWith(stays, withoutEndings);
  const older = (than: number | undefined) =>
    than === undefined ? undefined : caseCount(open.filter(({ days }) => days > than));
  const ages = Object.entries(Object.groupBy(open, ({ days }) => days)).map(([days, those = []]) => ({
    days: Number(days),
    count: caseCount(those),
  }));
  return {
    stage,
    days,
    working,
    open: {
      ...openNow(open),
      ages,
      ...present({ overP50: older(days.p50?.at), overP85: older(days.p85?.at) }),
    },
  };
};

const stageRows = (offices: readonly OfficeSheets[], months: readonly string[]) => {
  const [stays, open] = [staysBegun(offices, months), openStays(offices)];
  const there = new Set([...stays, ...open].map(({ of }) => of));
  const stages = stagesInOrder.filter((stage) => there.has(stage));
  const of = (stage: string, all: readonly Lasted[]) => all.filter((each) => each.of === stage);
  return stages.map((stage) => stageRow(stage, of(stage, stays), of(stage, open)));
};

const kindsOf = (filed: readonly Lasted[], open: readonly Lasted[]) =>
  groupedBy([...filed, ...open]).map(([kind]) => {
    const own = filed.filter(({ of }) => of === kind);
    return {
      kind,
      filed: caseCount(own),
      open: openNow(open.filter(({ of }) => of === kind)),
      bands: inEachUnit((unit): Bands => bandsOf(own, unit)),
      ...survivalWith(own, withoutEndings),
    };
  });

const openOf = (offices: readonly OfficeSheets[], open: readonly Lasted[]) => ({
  ...openNow(open),
  late: { legal: openNowSum(offices, 'late', 'legal'), promise: openNowSum(offices, 'late', 'service') },
  paused: Object.values(groupSums(offices, ['open'], 'paused')).reduce((sum, each) => sum + each, 0),
});

/** `months`: those asked for, in order; `later`: those after them until today. */
export const reportOf = (
  offices: readonly OfficeSheets[],
  months: readonly string[],
  later: readonly string[],
) => {
  const { filed, apart } = toldApart(casesFiled(offices, months));
  const open = openLengths(offices);
  const ended = caseCount(filed.filter(({ how }) => isEnding(how)));
  return {
    cases: { filed: caseCount(filed), ended, merged: caseCount(filed.filter(({ how }) => how === 'merged')) },
    open: openOf(offices, open),
    bands: inEachUnit((unit): Bands => bandsOf(filed, unit)),
    whole: survivalWith(filed),
    kinds: kindsOf(filed, open),
    stages: stageRows(offices, months),
    cohorts: cohortsOf(filed, months),
    flow: flowOf(offices, months, later, caseCount(open)),
    reasons: shownReasons(reasonCounts(offices, months), apart),
    sums: fiveSums(offices, months),
    told: toldFigures(offices, months),
    signals: signalsOf(offices, months, { ended }),
    outcomes: outcomesBy(offices, months, apart),
  };
};
