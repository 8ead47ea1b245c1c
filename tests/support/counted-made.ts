/** A case as it is counted, taken on from a story by single events that the decider would not allow in a row. */
import { type CaseEvent, currentVersion, type RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseFile, CaseState } from '#domain/complaint/file/state.ts';
import type { Increment } from '#domain/statistics/cells.ts';
import { type CountedCase, countedAfter } from '#domain/statistics/counted.ts';
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
