/** Workers of a joint case go on in a case of their own (docs/adr/0008), with what is open about them. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ActDecision, CaseAtHand, DecisionContext } from '../command.ts';
import { barUnlessSome } from '../commands/unless-some.ts';
import { asRecorded, withConsequences } from '../consequences.ts';
import type { CaseEvent } from '../events/registry.ts';
import { evolve } from '../file/evolve.ts';
import { type CaseState, isSplitFrom } from '../file/state.ts';
import { boundBar, certificateBar, isOwedTo, retractionBar } from './bound.ts';
import { ofTheWorkers } from './goes-along.ts';
import { broughtAlong, leftBehind, type Stepped, under } from './moving.ts';
import { workersIn } from './seats.ts';
import { splitOffCase, splitOffSeats } from './split-off-case.ts';

interface SplitOff {
  readonly workers: readonly string[];
  readonly other: string;
  /** of the case of their own, when it is opened now */
  readonly number?: string | undefined;
  readonly words?: Record<string, string> | undefined;
}

/** Refuses where nobody could go: one worker alone, or none who is free of what binds them here. */
export const nobodyGoesBar = (state: CaseState): Refusal | undefined => {
  const refs = workersIn(state).map(([ref]) => ref);
  return refs.length < 2 ? lastStay : barUnlessSome(refs, (ref) => boundHereBar(state, [ref]), lastStay);
};

const lastStay = refuse('limit-reached', 'The last workers are not split off: this is their case.');

/** Refuses to part these workers from what is decided, signed, referred or in question here. */
const boundHereBar = (state: CaseState, workers: readonly string[]): Refusal | undefined =>
  retractionBar(state.file, workers) ?? (isOwedTo(state.file, workers) ? boundBar(state) : undefined);

const goingBar = (state: CaseState, { workers, other }: SplitOff): Refusal | undefined => {
  const { file } = state;
  const going = workers.map((ref) => file.workers[ref]);
  if (other === file.caseId) return refuse('already-done', 'A case is not split off from itself.');
  if (going.every((each) => each?.goesOnIn?.caseId === other))
    return refuse('already-done', 'These workers go on there already.');
  if (going.some((each) => each?.standing !== 'in'))
    return refuse('no-such-worker', 'There is no such worker in this case.');
  const no = boundHereBar(state, workers);
  if (no !== undefined) return no;
  return workersIn(state).some(([ref]) => !workers.includes(ref)) ? undefined : lastStay;
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
  const no =
    goingBar(joint.state, given) ??
    ownCaseBar(joint.state, own, given) ??
    (own && certificateBar(joint.state, own.state, around));
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
  const left = leftBehind(
    joint.state,
    { type: 'workers_split_off', other, seats: [...seats], ...(words && { words }) },
    here,
  );
  return [
    { caseId, events: left.events },
    { caseId: other, from: caseId, events: brought.events },
  ];
};
