/** Signs that figures may have been made to look well, of the cases filed in the span. Each is a question, and no score. */
import { measureParts } from './cells.ts';
import { groupSums, type OfficeSheets } from './sheets.ts';
import { rowsUnlessTelling } from './small-numbers.ts';
import type { Apart } from './told-apart.ts';

/** So many of so many. */
interface Share {
  readonly part: number;
  readonly of: number;
}

export interface Signals {
  /** ends within a day of the nearest limit by law, of those at which one ran */
  readonly nearLimit: Share;
  /** calendar days of pauses, of all days of the cases that ended */
  readonly paused: Share;
  /** cases that came back to an office that had handed them over, of those that were handed over at all */
  readonly cameBack: Share;
  /** closed without anybody having spoken with a worker, of those that ended */
  readonly uncontacted: Share;
  /** objected to, of those that have ended once */
  readonly disputed: Share;
  /** taken up again after an end, of those that have ended once */
  readonly reopened: Share;
  /** all that was paid is confirmed by the workers, of the solved ones in which something was paid */
  readonly confirmed: Share;
}

/** `ended`: how many of the cases of the span have ended. */
export const signalsOf = (
  offices: readonly OfficeSheets[],
  months: readonly string[],
  { ended }: { readonly ended: number },
): Signals => {
  const marks = groupSums(offices, months, 'marks');
  const share = (part: string, of: number): Share => ({ part: marks[part] ?? 0, of });
  const mark = (name: string): number => marks[name] ?? 0;
  return {
    nearLimit: share('nearLimit', mark('limited')),
    paused: share('pausedDays', mark('endedDays')),
    cameBack: share('cameBack', mark('transferred')),
    uncontacted: share('uncontacted', ended),
    disputed: share('disputed', mark('endedOnce')),
    reopened: share('reopened', mark('endedOnce')),
    confirmed: share('confirmed', mark('paid')),
  };
};

/** What outcomes are compared by. */
export const fairnessBy = ['language', 'channel', 'naming'] as const;

interface Outcomes {
  readonly cases: number;
  /** none where solved cases are not told apart: they are `otherwise` then, and so are the next */
  readonly solved: number;
  /** refused or withdrawn */
  readonly turnedAway: number;
  readonly otherwise: number;
  readonly open: number;
}

export interface OutcomeRow {
  readonly value: string;
  /** absent: too few, or one of them could be told by the others */
  readonly outcomes?: Outcomes;
}

const away = ['refused', 'withdrawn'] as const;

/** In which column an outcome is: nothing is told apart here that is not told apart elsewhere. */
const columnOf = (outcome: string, apart: Apart): 0 | 1 | 2 | 3 => {
  if (outcome === 'open') return 3;
  if (outcome === 'solved' && apart.has(outcome)) return 0;
  return away.some((each) => each === outcome) && away.every((each) => apart.has(each)) ? 1 : 2;
};

type OutcomeNumbers = readonly [number, number, number, number];

const outcomesOf = ([solved, turnedAway, otherwise, open]: OutcomeNumbers): Outcomes => ({
  cases: solved + turnedAway + otherwise + open,
  solved,
  turnedAway,
  otherwise,
  open,
});

type OutcomeCell = readonly [by: string, value: string, outcome: string, count: number];

const outcomeCells = (offices: readonly OfficeSheets[], months: readonly string[]): readonly OutcomeCell[] =>
  Object.entries(groupSums(offices, months, 'fair')).map(([measure, count]) => {
    const [by = '', value = '', outcome = ''] = measureParts(measure);
    return [by, value, outcome, count] as const;
  });

const rowsByValue = (cells: readonly OutcomeCell[], apart: Apart): ReadonlyMap<string, OutcomeNumbers> => {
  const rows = new Map<string, OutcomeNumbers>();
  for (const [, value, outcome, count] of cells) {
    const column = columnOf(outcome, apart);
    const row: [number, number, number, number] = [...(rows.get(value) ?? ([0, 0, 0, 0] as const))];
    row[column] += count;
    rows.set(value, row);
  }
  return rows;
};

/** How cases ended by the language, the channel or the naming of the complaint, small numbers hidden. */
export const outcomesBy = (
  offices: readonly OfficeSheets[],
  months: readonly string[],
  apart: Apart,
): Readonly<Record<(typeof fairnessBy)[number], readonly OutcomeRow[]>> => {
  const cells = outcomeCells(offices, months);
  const rowsBy = (dimension: string): readonly OutcomeRow[] => {
    const rows = [
      ...rowsByValue(
        cells.filter(([by]) => by === dimension),
        apart,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1));
    const shown = rowsUnlessTelling(rows.map(([, row]) => row));
    return rows.map(([value], n) => {
      const row = shown[n] ?? null;
      return row === null ? { value } : { value, outcomes: outcomesOf(row) };
    });
  };
  return { language: rowsBy('language'), channel: rowsBy('channel'), naming: rowsBy('naming') };
};
