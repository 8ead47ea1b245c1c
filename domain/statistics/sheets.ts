/** Counters as they are read: of an office by sheet, then by group, then by measure. */
import type { Calendar } from '../time/calendar.ts';
import { openSheet } from './cells.ts';

type CounterGroup = Readonly<Record<string, number>>;
type CounterSheet = Readonly<Record<string, CounterGroup>>;
/** By month, and `open`. */
export type Sheets = Readonly<Record<string, CounterSheet>>;

/** What one office counted, and by which calendar its open cases grow older until today. */
export interface OfficeSheets {
  readonly sheets: Sheets;
  /** civil date */
  readonly today: string;
  readonly calendar: Calendar;
}

/** The cells of a group that hold anything. */
export const cellsIn = (
  sheets: Sheets,
  sheet: string,
  group: string,
): readonly (readonly [string, number])[] =>
  Object.entries(sheets[sheet]?.[group] ?? {}).filter(([, count]) => count !== 0);

/** The groups of a sheet whose name begins with a word and a slash, with what comes behind it. */
export const groupsIn = (
  sheets: Sheets,
  sheet: string,
  word: string,
): readonly (readonly [name: string, group: string])[] =>
  Object.keys(sheets[sheet] ?? {})
    .filter((group) => group.startsWith(`${word}/`))
    .map((group) => [group.slice(word.length + 1), group] as const);

/** A measure's sum over offices and sheets. */
export const measureSum = (
  offices: readonly OfficeSheets[],
  sheets: readonly string[],
  group: string,
  measure: string,
): number =>
  offices.reduce(
    (all, office) =>
      sheets.reduce((sum, sheet) => sum + (office.sheets[sheet]?.[group]?.[measure] ?? 0), all),
    0,
  );

/** All measures of a group, summed over offices and sheets. */
export const groupSums = (
  offices: readonly OfficeSheets[],
  sheets: readonly string[],
  group: string,
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const office of offices)
    for (const sheet of sheets)
      for (const [measure, count] of cellsIn(office.sheets, sheet, group))
        sums[measure] = (sums[measure] ?? 0) + count;
  return sums;
};

/** A measure of what is open now. */
export const openNowSum = (offices: readonly OfficeSheets[], group: string, measure: string): number =>
  measureSum(offices, [openSheet], group, measure);
