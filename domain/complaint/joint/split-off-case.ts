/**
 * A case of their own for workers who were split off a joint one: who settle alone, or whose claim is another. It takes
 * up what was done for them already, each step with its day, so that no limit begins anew.
 */

import type { Seats } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { Status } from '#domain/terms/statuses.ts';
import { nextRef } from '../commands/filing-rules.ts';
import {
  type CaseEvent,
  type EventOf,
  type EventType,
  happenedAt,
  type RecordedEvent,
} from '../events/registry.ts';
import { type CaseState, claimOf, type Worker } from '../file/state.ts';
import { namingOf } from '../file/worker.ts';
import { isSameSeat } from './seats.ts';

export interface JointCase {
  readonly state: CaseState;
  readonly history: readonly RecordedEvent[];
}

interface SplitOffWorker {
  readonly ref: string;
  readonly worker: Worker;
  /** who this will be in the case of their own */
  readonly as: string;
}

/** The newest event of this type, as a step with its own instant. */
const newestStep = <T extends EventType>(
  history: readonly RecordedEvent[],
  isIt: (event: CaseEvent) => event is EventOf<T>,
): (EventOf<T> & { readonly since: string }) | undefined => {
  const found = history.findLast(({ event }) => isIt(event));
  return found && isIt(found.event) ? { ...found.event, since: happenedAt(found) } : undefined;
};

const isOfType =
  <T extends EventType>(type: T) =>
  (event: CaseEvent): event is EventOf<T> =>
    event.type === type;

const joinEvent = ({ state }: JointCase, { ref, as, worker }: SplitOffWorker): CaseEvent => ({
  type: 'worker_joined',
  worker: as,
  claim: claimOf(worker),
  contactable: worker.contactable,
  cameFrom: { caseId: state.file.caseId, worker: ref },
  complainedAt: worker.complainedAt,
  ...present({ person: worker.person }),
});

/** More of them, in one event: to a case that was split off before. */
const takenInFrom = ({ state }: JointCase, goers: readonly SplitOffWorker[]): CaseEvent => ({
  type: 'workers_taken_in',
  from: state.file.caseId,
  workers: goers.map(({ ref, as, worker }) => ({
    worker: as,
    claim: claimOf(worker),
    contactable: worker.contactable,
    cameFrom: { caseId: state.file.caseId, worker: ref },
    complainedAt: worker.complainedAt,
    ...present({ person: worker.person }),
  })),
  headcount: goers.length,
  harm: [],
  links: [],
});

const splitOffFiling = (
  { state: { file } }: JointCase,
  names: { readonly caseId: string; readonly number: string },
  { ref, as, worker }: SplitOffWorker,
  headcount: number,
): CaseEvent => {
  const { procedure, office, kind, channel, language, urgency, area, lawArea, parties, harm, routedBy } =
    file;
  return {
    ...names,
    type: 'complaint_filed',
    ...{ procedure, office, kind, channel, language, urgency, routedBy, headcount },
    naming: namingOf(worker),
    parties: [...parties],
    harm: [...harm],
    worker: as,
    claim: claimOf(worker),
    contactable: worker.contactable,
    cameFrom: { caseId: file.caseId, worker: ref },
    complainedAt: worker.complainedAt,
    closingBases: [...file.closingBases],
    since: file.openedAt,
    ...present({ area, lawArea, person: worker.person }),
  };
};

const beforeAcceptance: readonly Status[] = ['triage', 'awaiting_completion', 'coordination'];

const acceptanceSteps = ({ state, history }: JointCase): readonly CaseEvent[] => {
  const isRead = beforeAcceptance.includes(state.stage.status) || state.file.filedOn === undefined;
  const step = isRead ? undefined : newestStep(history, isOfType('complaint_accepted'));
  return step ? [step] : [];
};

const mediationSteps = ({ state, history }: JointCase): readonly CaseEvent[] => {
  if (state.stage.status !== 'mediation') return [];
  const steps = [
    newestStep(history, isOfType('mediator_assigned')),
    newestStep(history, isOfType('mediation_offered')),
    newestStep(history, isOfType('mediation_begun')),
  ];
  return steps.flatMap((step) => step ?? []);
};

/** Who each of these workers is, or will be, in the case of their own. */
export const splitOffSeats = (
  { state }: JointCase,
  own: CaseState | undefined,
  refs: readonly string[],
): Seats => {
  const { caseId } = state.file;
  const there = Object.entries(own?.file.workers ?? {});
  const taken = there.map(([ref]) => ref);
  return refs.map((worker) => {
    const before = there.find(
      ([, { standing, goesOnIn }]) => standing === 'split_off' && isSameSeat(goesOnIn, { caseId, worker }),
    );
    const as = before?.[0] ?? nextRef('w', taken);
    taken.push(as);
    return { worker, as };
  });
};

/**
 * The events of the case of their own, without what follows from them. It begins where the joint case stands: being read,
 * accepted, or in mediation.
 * @param own the case as it is, when others of the joint case went there before; those who are in it stay as they are
 */
export const splitOffCase = (
  joint: JointCase,
  own: CaseState | undefined,
  names: { readonly caseId: string; readonly number: string },
  seats: Seats,
): readonly CaseEvent[] => {
  const goers = seats.flatMap(({ worker: ref, as }) => {
    const worker = joint.state.file.workers[ref];
    return worker === undefined ? [] : [{ ref, as, worker }];
  });
  const [first, ...others] = goers;
  if (first === undefined) return [];
  if (own !== undefined) return [takenInFrom(joint, goers)];
  return [
    splitOffFiling(joint, names, first, goers.length),
    ...others.map((each) => joinEvent(joint, each)),
    ...acceptanceSteps(joint),
    ...mediationSteps(joint),
  ];
};
