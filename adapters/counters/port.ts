import type { Increment } from '#domain/statistics/measures.ts';
import type { Sheet } from '#domain/statistics/report.ts';
import type { Standing } from '#domain/statistics/standing.ts';

/** The progress of counting a case's events. */
export interface CountingProgress {
  /** number of the last event that is counted */
  readonly seq: number;
  readonly standing: Standing;
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
   * Strongly consistent. undefined: nothing is counted yet. 'stale': kept in a shape of before; count on from its
   * events.
   */
  progress(
    caseId: string,
  ): Promise<CountingProgress | { readonly seq: number; readonly standing: 'stale' } | undefined>;
  /** Adds the increments and moves the progress, both or neither; false when another has counted the case meanwhile. */
  advance(step: CountingStep): Promise<boolean>;
  /** An office's counters of one month (`YYYY-MM`). */
  month(office: string, month: string): Promise<Sheet>;
}
