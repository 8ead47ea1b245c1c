/** The row of a case, made from its state as it was after its newest event. */
import { awaitedSide } from '#domain/complaint/awaited-side.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState, Clock } from '#domain/complaint/file/state.ts';
import { isSaidByNeed, mostEscalations, soonestOf, waitingIn } from '#domain/complaint/needs.ts';
import { nextActs } from '#domain/complaint/next-acts.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import { sortable } from '#domain/time/sortable.ts';
import type { Escalation, QueueRow } from './port.ts';

const isOfKind =
  (kind: Clock['kind']) =>
  (clock: Clock): boolean =>
    clock.kind === kind;

const limitsIn = (state: CaseState, procedure: Procedure | undefined): QueueRow['limits'] =>
  present({
    legal: soonestOf(state, isOfKind('legal')),
    service: soonestOf(
      state,
      (clock) => clock.kind === 'service' && !(procedure && isSaidByNeed(clock, procedure)),
    ),
    limitation: soonestOf(state, isOfKind('limitation')),
  });

/** The office's own limit that is due first; the limitation is the worker's own and makes no case overdue. */
const dueInRow = (state: CaseState): Pick<QueueRow, 'dueAt' | 'dueOn' | 'dueBy'> => {
  const [legal, service] = [soonestOf(state, isOfKind('legal')), soonestOf(state, isOfKind('service'))];
  const isLegalFirst = legal !== undefined && (service === undefined || legal.at <= service.at);
  const first = isLegalFirst ? legal : service;
  if (first === undefined) return {};
  const { at, on, clock, limit } = first;
  return { dueAt: at, dueOn: on, dueBy: { clock, limit, kind: isLegalFirst ? 'legal' : 'service' } };
};

/** The escalations that nobody sees to yet, the highest first; of two as high the older one. */
const openTasks = ({ file }: CaseState): readonly Escalation[] =>
  file.clocks
    .flatMap(({ clock, escalation: level, task }) =>
      task === undefined || task.acknowledgedBy !== undefined
        ? []
        : [{ clock, level, office: task.office, since: sortable(task.since) }],
    )
    .sort((a, b) => b.level - a.level || (a.since < b.since ? -1 : 1))
    .slice(0, mostEscalations);

const escalationsIn = (state: CaseState): Pick<QueueRow, 'escalated' | 'escalations'> => {
  const escalations = openTasks(state);
  const [escalated] = escalations;
  return escalated === undefined ? {} : { escalated, escalations };
};

const sumsInRow = ({ file }: CaseState): Pick<QueueRow, 'claimedFen' | 'owedFen'> => {
  const all = Object.values(file.workers).map(({ sums }) => sums);
  return {
    claimedFen: all.reduce((sum, { claimed }) => sum + claimed, 0),
    owedFen: all.reduce((sum, { agreed, paid }) => sum + Math.max(0, agreed - paid), 0),
  };
};

/** The vault's reference to the employer, else to the first party of whom something is told. */
const employerRef = ({ file }: CaseState): string | undefined => {
  const told = file.parties.filter(({ details }) => details !== undefined);
  return (told.find(({ relation }) => relation === 'employer') ?? told[0])?.details;
};

const peopleInRow = (state: CaseState) => {
  const { lead, co, mediator, conflicted } = state.file;
  const { role, staff, office } = ownerOf(state);
  return {
    office,
    ownerRole: role,
    owner: staff ?? role,
    conflicted,
    ...present({ holder: staff, lead, co, mediator }),
  };
};

/**
 * A version that this release does not know (a newer one was taken back) says neither what can be done nor what is waited
 * for; that is no reason to refuse an event.
 * @param at the instant of the newest event: some acts hang on the day, and the limit of that day brings an event
 */
export const queueRowOf = (state: CaseState, at: string): QueueRow => {
  const { file, stage } = state;
  const procedure = procedures.find(({ id }) => id === file.procedure);
  return {
    caseId: file.caseId,
    number: file.number,
    status: stage.status,
    procedure: file.procedure,
    kind: file.kind,
    urgency: file.urgency,
    workers: file.headcount,
    channel: file.channel,
    language: file.language,
    naming: file.naming,
    lanes: file.lanes,
    ...peopleInRow(state),
    unread: file.unread.length,
    ...sumsInRow(state),
    acts: procedure === undefined ? {} : nextActs(state, { procedure, at }),
    waits: procedure === undefined ? [] : waitingIn(state, procedure),
    limits: limitsIn(state, procedure),
    ...escalationsIn(state),
    ...dueInRow(state),
    openedAt: file.openedAt,
    ...present({
      waitsFor: awaitedSide(state),
      place: file.area,
      employer: employerRef(state),
      endedAt: file.endedAt,
    }),
  };
};
