/** Consequences of an event by the procedure alone: the lanes that the case comes into, and the clocks of each. */
import type { Procedure } from '../procedure/procedure.ts';
import { clockEventsAfter } from './clocks/clocks.ts';
import type { DecisionContext } from './command.ts';
import { type CaseEvent, currentVersion, happenedAt, type RecordedEvent } from './events/registry.ts';
import { evolve } from './file/evolve.ts';
import { lanesEntered, mayEnterLane } from './file/lanes.ts';
import { lawOfCaseAt } from './file/law-area.ts';
import type { CaseState } from './file/state.ts';

export interface Consequences {
  /** the event itself, then what follows from it, in order */
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
}

const withClocks = (
  procedure: Procedure,
  before: CaseState | undefined,
  recorded: RecordedEvent,
): Consequences => {
  const { event, at } = recorded;
  const after = evolve(before, recorded);
  const law = lawOfCaseAt(procedure, after.file, happenedAt(recorded));
  const clocks = clockEventsAfter(law, { before, event, after, at });
  return {
    events: [event, ...clocks],
    state: clocks.reduce<CaseState>((state, clock) => evolve(state, { ...recorded, event: clock }), after),
  };
};

/** The consequences of an event at its own instant; its actor is the actor of what follows too. */
export const consequences = (
  procedure: Procedure,
  before: CaseState | undefined,
  recorded: RecordedEvent,
): Consequences => {
  const first = withClocks(procedure, before, recorded);
  if (!mayEnterLane(recorded.event)) return first;
  return lanesEntered(procedure, first.state, recorded.at).reduce<Consequences>((all, lane) => {
    const next = withClocks(procedure, all.state, { ...recorded, event: lane });
    return { events: [...all.events, ...next.events], state: next.state };
  }, first);
};

/** An event in its recorded form; its number does not matter to what follows from it. */
export const asRecorded = (event: CaseEvent, { at, actor }: DecisionContext): RecordedEvent => ({
  caseId: '',
  seq: 1,
  v: currentVersion,
  at,
  actor,
  event,
});

/** Each event with its consequences. */
export const withConsequences = (
  events: readonly CaseEvent[],
  state: CaseState | undefined,
  context: DecisionContext,
): readonly CaseEvent[] => {
  const all: CaseEvent[] = [];
  let before = state;
  for (const event of events) {
    const following = consequences(context.procedure, before, asRecorded(event, context));
    all.push(...following.events);
    before = following.state;
  }
  return all;
};
