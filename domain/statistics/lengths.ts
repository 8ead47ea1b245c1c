/** How long cases took, and how long those that are open have taken until today: what every figure of time is made of. */
import { measureParts, openSheet } from './cells.ts';
import { endings, type ShownEnding } from './endings.ts';
import { cellsIn, groupsIn, type OfficeSheets } from './sheets.ts';
import { calendarDaysIn, workingDaysIn } from './working-days.ts';

export const dayUnits = ['days', 'working'] as const;
/** Calendar days, or working days of the law of the case's place. */
export type Unit = (typeof dayUnits)[number];

/** So many alike. `merged` and `cut` went on elsewhere, `open` goes on: of these it is known only that they took longer. */
export interface Lasted {
  readonly how: ShownEnding | 'left' | 'merged' | 'cut' | 'open';
  readonly days: number;
  readonly working: number;
  readonly count: number;
  /** kind of complaint, or stage */
  readonly of: string;
  /** the month in which it was filed, or came to the stage */
  readonly month: string;
}

const hows: ReadonlySet<string> = new Set([...endings, 'left', 'merged', 'cut']);
const isHow = (word: string): word is Lasted['how'] => hows.has(word);

const overIn = ({ sheets }: OfficeSheets, month: string, word: string): readonly Lasted[] =>
  groupsIn(sheets, month, word).flatMap(([of, group]) =>
    cellsIn(sheets, month, group).flatMap(([measure, count]) => {
      const [how = '', days, working] = measureParts(measure);
      return isHow(how) ? [{ how, days: Number(days), working: Number(working), count, of, month }] : [];
    }),
  );

const openIn = ({ sheets, today, calendar }: OfficeSheets, word: string): readonly Lasted[] =>
  groupsIn(sheets, openSheet, word).flatMap(([of, group]) =>
    cellsIn(sheets, openSheet, group).map(([since, count]) => ({
      how: 'open' as const,
      days: calendarDaysIn(since, today),
      working: workingDaysIn(calendar, since, today),
      count,
      of,
      month: since.slice(0, 7),
    })),
  );

const lastedOf = (
  offices: readonly OfficeSheets[],
  months: readonly string[],
  over: string,
  open: string,
): readonly Lasted[] => {
  const asked = new Set(months);
  return offices.flatMap((office) => [
    ...months.flatMap((month) => overIn(office, month, over)),
    ...openIn(office, open).filter(({ month }) => asked.has(month)),
  ]);
};

/** The cases that were filed in these months, by kind, each once. */
export const casesFiled = (offices: readonly OfficeSheets[], months: readonly string[]): readonly Lasted[] =>
  lastedOf(offices, months, 'length', 'kind');

/** The stays in a stage that began in these months, by stage. */
export const staysBegun = (offices: readonly OfficeSheets[], months: readonly string[]): readonly Lasted[] =>
  lastedOf(offices, months, 'stay', 'stay');

/** All that is open now, whenever it was filed, by kind. */
export const openLengths = (offices: readonly OfficeSheets[]): readonly Lasted[] =>
  offices.flatMap((office) => openIn(office, 'kind'));

/** Where all that is open is now, and since when, by stage. */
export const openStays = (offices: readonly OfficeSheets[]): readonly Lasted[] =>
  offices.flatMap((office) => openIn(office, 'stay'));

export const caseCount = (lasted: readonly Lasted[]): number =>
  lasted.reduce((sum, { count }) => sum + count, 0);

/** The length within which a share `q` (0 to 1) of these lies (nearest rank), open or not; undefined of none. */
export const rankOf = (lasted: readonly Lasted[], q: number, unit: Unit): number | undefined => {
  const rank = Math.max(1, Math.ceil(q * caseCount(lasted)));
  let below = 0;
  for (const each of lasted.toSorted((a, b) => a[unit] - b[unit])) {
    below += each.count;
    if (below >= rank) return each[unit];
  }
  return undefined;
};
