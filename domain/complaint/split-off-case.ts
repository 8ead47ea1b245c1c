/**
 * A case of their own for workers who were split off a joint one: who settle alone, or whose claim is another. It takes
 * up what was done for them already, each step with its day, so that no limit begins anew.
 */

import type { Status } from '#domain/terms/statuses.ts';
import type { DecisionContext } from './command.ts';
import { nextRef } from './commands/filing-rules.ts';
import { withConsequences } from './consequences.ts';
import type { CaseEvent, EventOf, EventType, RecordedEvent } from './events/registry.ts';
import { type CaseState, claimOf, type Worker } from './file/state.ts';

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
  return found && isIt(found.event) ? { ...found.event, since: found.at } : undefined;
};

const isOfType =
  <T extends EventType>(type: T) =>
  (event: CaseEvent): event is EventOf<T> =>
    event.type === type;

const splitOffWorkersOf = (
  { file }: CaseState,
  refs: readonly string[],
  taken: readonly string[],
): readonly SplitOffWorker[] => {
  const takenNow = [...taken];
  return refs.flatMap((ref) => {
    const worker = file.workers[ref];
    if (worker === undefined) return [];
    const as = nextRef('w', takenNow);
    takenNow.push(as);
    return [{ ref, worker, as }];
  });
};

/** The words with which a worker joined, and their newest wage statement. */
const joiningWords = (history: readonly RecordedEvent[], ref: string) =>
  history.find(
    ({ event }) =>
      (event.type === 'complaint_filed' || event.type === 'worker_joined') && event.worker === ref,
  )?.event.words;

const statementSteps = ({ history }: JointCase, { ref, as }: SplitOffWorker): readonly CaseEvent[] => {
  const statement = newestStep(
    history,
    (event): event is EventOf<'wage_statement_recorded'> =>
      event.type === 'wage_statement_recorded' && event.worker === ref,
  );
  return statement === undefined ? [] : [{ ...statement, worker: as }];
};

const joinEvent = ({ state, history }: JointCase, { ref, as, worker }: SplitOffWorker): CaseEvent => {
  const words = joiningWords(history, ref);
  return {
    type: 'worker_joined',
    worker: as,
    claim: claimOf(worker),
    contactable: worker.contactable,
    cameFrom: { caseId: state.file.caseId, worker: ref },
    ...(words && { words }),
  };
};

const splitOffFiling = (
  { state: { file }, history }: JointCase,
  names: { readonly caseId: string; readonly number: string },
  { ref, as, worker }: SplitOffWorker,
  headcount: number,
): CaseEvent => {
  const { procedure, office, kind, channel, language, naming, urgency, area, parties, harm, routedBy } = file;
  const words = joiningWords(history, ref);
  return {
    ...names,
    type: 'complaint_filed',
    ...{ procedure, office, kind, channel, language, naming, urgency, routedBy, headcount },
    parties: [...parties],
    harm: [...harm],
    ...(area === undefined ? {} : { area }),
    worker: as,
    claim: claimOf(worker),
    contactable: worker.contactable,
    cameFrom: { caseId: file.caseId, worker: ref },
    since: file.openedAt,
    ...(words && { words }),
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

/**
 * The events of the case of their own. It begins where the joint case stands: being read, accepted, or in mediation.
 * @param own the case as it is, when others of the joint case went there before; those who are in it stay as they are
 * @param refs who goes, as they are called in the joint case
 */
export const splitOffCase = (
  joint: JointCase,
  own: CaseState | undefined,
  names: { readonly caseId: string; readonly number: string },
  refs: readonly string[],
  context: DecisionContext,
): readonly CaseEvent[] => {
  const there = Object.entries(own?.file.workers ?? {});
  const { caseId } = joint.state.file;
  const missing = refs.filter(
    (ref) => !there.some(([, { cameFrom }]) => cameFrom?.caseId === caseId && cameFrom.worker === ref),
  );
  const goers = splitOffWorkersOf(
    joint.state,
    missing,
    there.map(([ref]) => ref),
  );
  const [first, ...others] = goers;
  if (first === undefined) return [];
  const statements = goers.flatMap((each) => statementSteps(joint, each));
  const steps =
    own === undefined
      ? [
          splitOffFiling(joint, names, first, goers.length),
          ...others.map((each) => joinEvent(joint, each)),
          ...statements,
          ...acceptanceSteps(joint),
          ...mediationSteps(joint),
        ]
      : [...goers.map((each) => joinEvent(joint, each)), ...statements];
  return withConsequences(steps, own, context);
};
