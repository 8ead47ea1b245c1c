/**
 * Cells of the counters. A *standing* cell holds how many cases are in it now: a case leaves it when it changes, so it is in
 * each for ever once or not at all. A *told* cell holds what happened in a month and is only added to.
 */

/** The sheet of what is open now; every other sheet is a month, `YYYY-MM`. */
export const openSheet = 'open';

export interface Increment {
  readonly office: string;
  /** a month, or `open` */
  readonly sheet: string;
  readonly group: string;
  readonly measure: string;
  /** may be negative: a case leaves a cell, a worker takes a confirmation back */
  readonly by: number;
}

/** Parts of the name of a measure; none of them has a slash. */
export const measureOf = (...parts: readonly (string | number)[]): string => parts.join('/');
export const measureParts = (measure: string): readonly string[] => measure.split('/');

/** Increments of the same cell added up: one update of the table each. */
export const addedUp = (increments: readonly Increment[]): readonly Increment[] => {
  const cells = new Map<string, Increment>();
  for (const each of increments) {
    const cell = [each.office, each.sheet, each.group, each.measure].join(' ');
    cells.set(cell, { ...each, by: (cells.get(cell)?.by ?? 0) + each.by });
  }
  return [...cells.values()].filter(({ by }) => by !== 0);
};

export const asTakenBack = (increments: readonly Increment[]): readonly Increment[] =>
  increments.map((each) => ({ ...each, by: -each.by }));
