/**
 * The figures of an office over some months. A cell that speaks of fewer than five workers could tell who they are
 * and is left out month by month, so that it can't be had by taking one period from another.
 */
import { positionOf, statuses } from '#domain/terms/statuses.ts';
import { closingReasons } from '#domain/terms/vocabulary.ts';
import { type Histogram, quantile, sizeOf } from './histogram.ts';

/** Counters of one office in one month: by group, then by measure. */
export type Sheet = Readonly<Record<string, Readonly<Record<string, number>>>>;
export interface Month {
  readonly month: string;
  readonly sheet: Sheet;
}

const fewestWorkers = 5;

const caseCounts = [
  'opened',
  'accepted',
  'refused',
  'transferredIn',
  'transferredOut',
  'referred',
  'coordinated',
  'closed',
  'withdrawn',
  'merged',
  'reopened',
  'overdue',
  'reminders',
] as const;

/** Cells that could tell who a worker is, each with the measure that counts the workers behind it. */
const delicateCells = [
  { cell: 'workers', people: 'workers' },
  { cell: 'retaliation', people: 'retaliation' },
  { cell: 'recoveredFen', people: 'workersPaid' },
  { cell: 'confirmedFen', people: 'workersHeard' },
  ...closingReasons.map((reason) => ({ cell: `closed.${reason}`, people: `closedWorkers.${reason}` })),
] as const;

const stages = [...new Set(statuses.map((status) => positionOf(status).stage))].filter(
  (stage) => stage !== 'ended',
);

const countIn = ({ sheet }: Month, measure: string): number => sheet.counts?.[measure] ?? 0;

const isTelling = (month: Month, people: string): boolean => {
  const workers = countIn(month, people);
  return workers > 0 && workers < fewestWorkers;
};

export interface Delicate {
  /** the sum over the months that may be shown; null when none of them may */
  readonly value: number | null;
  /** the months that are left out, as fewer than five workers stand behind them */
  readonly without: readonly string[];
}

const shownCell = (months: readonly Month[], { cell, people }: (typeof delicateCells)[number]): Delicate => {
  const safe = months.filter((month) => !isTelling(month, people));
  const without = months.filter((month) => isTelling(month, people)).map(({ month }) => month);
  const value = safe.reduce((sum, month) => sum + countIn(month, cell), 0);
  return { value: without.length > 0 && value === 0 ? null : value, without };
};

const mergedHistogram = (months: readonly Month[], group: string): Histogram => {
  const sums = new Map<string, number>();
  for (const { sheet } of months)
    for (const [bucket, by] of Object.entries(sheet[group] ?? {}))
      sums.set(bucket, (sums.get(bucket) ?? 0) + by);
  return Object.fromEntries(sums);
};

export interface StageDays {
  /** how many times a case left this stage */
  readonly count: number;
  /** calendar days; 120 stands for 120 or more */
  readonly median: number;
  readonly p90: number;
}

const stageDaysOf = (months: readonly Month[], stage: string): StageDays | undefined => {
  const histogram = mergedHistogram(months, `days.${stage}`);
  const [median, p90] = [quantile(histogram, 0.5), quantile(histogram, 0.9)];
  return median === undefined || p90 === undefined ? undefined : { count: sizeOf(histogram), median, p90 };
};

const definedEntries = <T>(
  entries: readonly (readonly [string, T | undefined])[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

export const reportOf = (months: readonly Month[]) => {
  const cells = new Map<string, Delicate>(delicateCells.map((each) => [each.cell, shownCell(months, each)]));
  const cell = (name: string): Delicate => cells.get(name) ?? { value: 0, without: [] };
  const reasons = closingReasons.map((reason) => [reason, cell(`closed.${reason}`)] as const);
  return {
    cases: Object.fromEntries(
      caseCounts.map((name) => [name, months.reduce((sum, month) => sum + countIn(month, name), 0)]),
    ),
    closedBy: Object.fromEntries(
      reasons.filter(([, { value, without }]) => value !== 0 || without.length > 0),
    ),
    workers: cell('workers'),
    retaliation: cell('retaliation'),
    money: { recoveredFen: cell('recoveredFen'), confirmedFen: cell('confirmedFen') },
    days: definedEntries([...stages, 'whole'].map((stage) => [stage, stageDaysOf(months, stage)])),
  };
};

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Every month from `from` to `until`, both counted; undefined when they are no months, or more than `most`. */
export const monthsBetween = (from: string, until: string, most = 36): readonly string[] | undefined => {
  const number = (month: string) => {
    const [, year, of] = monthPattern.exec(month) ?? [];
    return year === undefined || of === undefined ? Number.NaN : Number(year) * 12 + Number(of) - 1;
  };
  const [first, last] = [number(from), number(until)];
  if (!(last >= first && last - first < most)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const month = first + n;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};
