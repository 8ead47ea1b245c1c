/** A case as it is counted: its state, its way, and the cells in which it stands. */
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asTakenBack, type Increment } from './cells.ts';
import { standingCells } from './standing-cells.ts';
import { toldCells } from './told-cells.ts';
import { type Trail, trailAfter, trailAtFiling } from './trail.ts';

export interface CountedCase {
  readonly state: CaseState;
  readonly trail: Trail;
}

export const countedAfter = (before: CountedCase | undefined, recorded: RecordedEvent): CountedCase => {
  const state = evolve(before?.state, recorded);
  return {
    state,
    trail:
      before === undefined
        ? trailAtFiling(state, recorded)
        : trailAfter(before.trail, before.state, recorded, state),
  };
};

export interface Tally {
  readonly counted: CountedCase;
  /** the cells in which the case stands now; they are taken back when it is counted again */
  readonly stands: readonly Increment[];
  readonly increments: readonly Increment[];
}

/** The case after more events, and what they add to the counters. Throws on no events, or a history without its filing. */
export const tallyOf = (
  before: CountedCase | undefined,
  stood: readonly Increment[],
  events: readonly RecordedEvent[],
): Tally => {
  const told: Increment[] = [];
  let counted = before;
  for (const recorded of events) {
    const next = countedAfter(counted, recorded);
    told.push(...toldCells(recorded, counted?.state, counted?.trail, next.state));
    counted = next;
  }
  if (counted === undefined) throw new Error('There is nothing to count');
  const stands = standingCells(counted.state, counted.trail);
  return { counted, stands, increments: [...told, ...asTakenBack(stood), ...stands] };
};
