/** What is common to a merge, a split and a split-off: steps are taken in one case after the other, each with what follows. */
import type { CaseAtHand, DecisionContext } from '../command.ts';
import { asRecorded, withConsequences } from '../consequences.ts';
import type { CaseEvent } from '../events/registry.ts';
import { evolve } from '../file/evolve.ts';
import { lawOfCaseAt } from '../file/law-area.ts';
import type { CaseState } from '../file/state.ts';
import { thenSettled } from '../settlements.ts';
import type { Move, ofTheWorkers } from './goes-along.ts';

export interface Stepped {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

const applied = (state: CaseState, events: readonly CaseEvent[], around: DecisionContext): CaseState =>
  events.reduce<CaseState>((each, event) => evolve(each, asRecorded(event, around)), state);

/** These events as they are, nothing following. */
export const withEvents = (
  { state, events }: Stepped,
  more: readonly CaseEvent[],
  around: DecisionContext,
): Stepped => ({ state: applied(state, more, around), events: [...events, ...more] });

/** These steps, with the lanes and clocks that follow by the procedure. */
export const withSteps = (
  { state, events }: Stepped,
  steps: readonly CaseEvent[],
  around: DecisionContext,
): Stepped => {
  const following = withConsequences(steps, state, around);
  return { state: applied(state, following, around), events: [...events, ...following] };
};

/** The case that workers leave, with what is settled or performed because it was owed to them alone. */
export const leftBehind = (state: CaseState, gone: CaseEvent, around: DecisionContext): Stepped =>
  withSteps({ state, events: [] }, thenSettled([gone], state, around), around);

/** A case at hand decides under its own version of the procedure, by the law of its place. */
export const under = (around: DecisionContext, { procedure, state }: CaseAtHand): DecisionContext => ({
  ...around,
  procedure: lawOfCaseAt(procedure, state.file, around.at),
});

/** Everything of the list that these workers had `from`, written `to` where they go. */
export const broughtAlong = (
  list: typeof ofTheWorkers,
  { from, seats, whole }: Pick<Move, 'from' | 'seats' | 'whole'>,
  to: Stepped & Pick<CaseAtHand, 'history'>,
  around: DecisionContext,
): Stepped =>
  list.reduce<Stepped>(
    (there, { steps }) =>
      withSteps(
        there,
        steps({ from, seats, whole, to: { state: there.state, history: to.history } }),
        around,
      ),
    { state: to.state, events: to.events },
  );
