/** Workers of a joint case go on in a case of their own (docs/adr/0008), with what is open about them. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ActDecision, CaseAtHand, DecisionContext } from '../command.ts';
import { asRecorded, withConsequences } from '../consequences.ts';
import type { CaseEvent } from '../events/registry.ts';
import { evolve } from '../file/evolve.ts';
import { type CaseState, isSplitFrom } from '../file/state.ts';
import { clocksOfWhatWent } from './carried-clocks.ts';
import { ofTheWorkers } from './goes-along.ts';
import { broughtAlong, type Stepped, under, withEvents, withSteps } from './moving.ts';
import { workersIn } from './seats.ts';
import { splitOffCase, splitOffSeats } from './split-off-case.ts';

interface SplitOff {
  readonly workers: readonly string[];
  readonly other: string;
  /** of the case of their own, when it is opened now */
  readonly number?: string | undefined;
  readonly words?: Record<string, string> | undefined;
}

const goingBar = (state: CaseState, { workers, other }: SplitOff): Refusal | undefined => {
  const { file } = state;
  const going = workers.map((ref) => file.workers[ref]);
  if (other === file.caseId) return refuse('already-done', 'A case is not split off from itself.');
  if (going.every((each) => each?.goesOnIn?.caseId === other))
    return refuse('already-done', 'These workers go on there already.');
  if (going.some((each) => each?.standing !== 'in'))
    return refuse('no-such-worker', 'There is no such worker in this case.');
  if (going.some((each) => each !== undefined && each.sums.agreed > each.sums.paid))
    return refuse(
      'payment-unverified',
      'What was promised or ordered to this worker is not paid yet and stays in this case: file what else they claim as a complaint of its own.',
    );
  return workersIn(state).some(([ref]) => !workers.includes(ref))
    ? undefined
    : refuse('limit-reached', 'The last workers are not split off: this is their case.');
};

/** Only a case that was split off this one takes more of its workers, as long as it is open. */
const ownCaseBar = (
  { file }: CaseState,
  own: CaseAtHand | undefined,
  { number }: SplitOff,
): Refusal | undefined => {
  if (own === undefined)
    return number === undefined
      ? refuse('no-such-other-case', 'There is no such case, and a new one needs a number.')
      : undefined;
  const { state } = own;
  return isSplitFrom(state.file, file.caseId) &&
    state.file.office === file.office &&
    isOpen(state.stage.status)
    ? undefined
    : refuse('no-such-other-case', 'The other case was not split off this one, or is not open any more.');
};

/** The case of their own with its new seats. */
const seated = (
  own: CaseAtHand | undefined,
  steps: readonly CaseEvent[],
  around: DecisionContext,
): Stepped | undefined => {
  const events = withConsequences(steps, own?.state, around);
  const state = events.reduce<CaseState | undefined>(
    (each, event) => evolve(each, asRecorded(event, around)),
    own?.state,
  );
  return state && { state, events };
};

/** Both cases' events, or why not: a split loses no order, no report and no request. */
export const splitOffDecision = (
  given: SplitOff,
  joint: CaseAtHand,
  around: DecisionContext & Required<Pick<DecisionContext, 'cases'>>,
): ActDecision => {
  const { workers, other, number = '', words } = given;
  const { caseId } = joint.state.file;
  const own = around.cases.get(other);
  const no = goingBar(joint.state, given) ?? ownCaseBar(joint.state, own, given);
  if (no !== undefined) return no;
  const seats = splitOffSeats(joint, own?.state, workers);
  const there = own === undefined ? under(around, joint) : under(around, own);
  const begun = seated(own, splitOffCase(joint, own?.state, { caseId: other, number }, seats), there);
  if (begun === undefined) return refuse('no-such-worker', 'There is no such worker in this case.');
  const brought = broughtAlong(
    ofTheWorkers,
    { from: joint, seats, whole: false },
    { ...begun, history: own?.history ?? [] },
    there,
  );
  const here = under(around, joint);
  const left = withSteps(
    { state: joint.state, events: [] },
    [{ type: 'workers_split_off', other, seats: [...seats], ...(words && { words }) }],
    here,
  );
  const all = withEvents(left, clocksOfWhatWent(joint.procedure, joint.state, left.state), here);
  return [
    { caseId, events: all.events },
    { caseId: other, from: caseId, events: brought.events },
  ];
};
