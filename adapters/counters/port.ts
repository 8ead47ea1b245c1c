import type { Increment } from '#domain/statistics/cells.ts';
import type { CountedCase } from '#domain/statistics/counted.ts';
import type { Sheets } from '#domain/statistics/sheets.ts';

/** The progress of counting a case's events. */
export interface CountingProgress {
  /** number of the last event that is counted */
  readonly seq: number;
  readonly counted: CountedCase;
  /** the cells in which the case stands */
  readonly stands: readonly Increment[];
}

export interface CountingStep {
  readonly caseId: string;
  /** number of the last event that was counted before; 0 = none */
  readonly from: number;
  readonly progress: CountingProgress;
  /** of at most 24 events, so that the step fits into one transaction */
  readonly increments: readonly Increment[];
}

export interface Counters {
  /**
   * Strongly consistent. undefined: nothing is counted yet. 'stale': the case is kept in a shape of before, and is to be
   * made anew from its events; the cells in which it stands are these all the same.
   */
  progress(
    caseId: string,
  ): Promise<
    CountingProgress | (Omit<CountingProgress, 'counted'> & { readonly counted: 'stale' }) | undefined
  >;
  /** Adds the increments and moves the progress, both or neither; false when another has counted the case meanwhile. */
  advance(step: CountingStep): Promise<boolean>;
  /** An office's sheets from one month (`YYYY-MM`) to another, both included, and of what is open, in one reading. */
  sheets(office: string, from: string, to: string): Promise<Sheets>;
}
