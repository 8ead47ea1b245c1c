/** A case as it is counted, taken on from a story by single events that the decider would not allow in a row. */
import { type CaseEvent, currentVersion, type RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseFile, CaseState } from '#domain/complaint/file/state.ts';
import type { Increment } from '#domain/statistics/cells.ts';
import { type CountedCase, countedAfter } from '#domain/statistics/counted.ts';
import { standingCells } from '#domain/statistics/standing-cells.ts';
import { toldCells } from '#domain/statistics/told-cells.ts';
import * as s from './story.ts';

export const recorded = (event: CaseEvent, at = s.start): RecordedEvent => ({
  caseId: s.caseId,
  seq: 1,
  v: currentVersion,
  at,
  actor: s.clock,
  event,
});

/** The story until here. */
export const counted = (story: readonly s.GivenCommand[] = [s.filed]): CountedCase => {
  const [first, ...others] = s.given(...story).history;
  if (first === undefined) throw new Error('An empty story');
  return others.reduce<CountedCase>(countedAfter, countedAfter(undefined, first));
};

export const next = (before: CountedCase, event: CaseEvent, at?: string): CountedCase =>
  countedAfter(before, recorded(event, at));

/** The same case with something in its file otherwise. */
export const withFile = (
  { state, trail }: CountedCase,
  change: (file: CaseFile) => Partial<CaseFile>,
): CountedCase => ({
  trail,
  state: { ...state, file: { ...state.file, ...change(state.file) } } as CaseState,
});

/** What an event adds to the counters of its month, by measure. */
export const told = (before: CountedCase, event: CaseEvent, at?: string): readonly Increment[] =>
  toldCells(recorded(event, at), before.state, before.trail, next(before, event, at).state);

/** Cells of one group, by measure. */
export const inGroup = (increments: readonly Increment[], group: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    increments.filter((each) => each.group === group).map(({ measure, by }) => [measure, by]),
  );

/** The cells in which it stands, and of these its marks. */
export const cells = ({ state, trail }: CountedCase) => standingCells(state, trail);
export const marks = (of: CountedCase) => inGroup(cells(of), 'marks');

export const closes: Extract<CaseEvent, { type: 'case_closed' }> = {
  type: 'case_closed',
  reason: 'paid_full',
  by: 's.zhou',
  disputeUntil: '2026-06-01',
  lines: [],
};
export const refuses: CaseEvent = {
  type: 'complaint_refused',
  reason: 'out_of_time',
  basis: 'x',
  reviewUntil: '2026-06-01',
  by: 's.zhou',
};
