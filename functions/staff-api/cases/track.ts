/**
 * The statutory track of a case: where it has been and since when, where it is, and where it usually goes from there, each
 * with the limits of the law and their articles. Worked out from the whole history whenever the case has a new version.
 */
import * as z from 'zod/mini';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseState, Clock } from '#domain/complaint/file/state.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { present } from '#domain/terms/present.ts';
import type { Status } from '#domain/terms/statuses.ts';
import { etagOf, isReply, reply, unlessSame } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { clockShownBody } from './clock-shown.ts';
import { readEventsAfter } from './history.ts';
import { usualWay } from './usual-way.ts';

const stepLimit = z.object({
  limit: z.string(),
  says: z.string(),
  basis: z.string(),
  /** of one that runs or ran: its last day */
  dueOn: z.optional(z.string()),
  /** of one that is over: was it kept? */
  kept: z.optional(z.boolean()),
  length: clockShownBody.shape.length,
});
type StepLimit = z.infer<typeof stepLimit>;

const trackStep = z.object({
  status: z.string(),
  says: z.string(),
  when: z.enum(['past', 'now', 'to_come']),
  /** the event that led there; what is to come has none */
  seq: z.optional(z.int()),
  since: z.optional(z.string()),
  by: z.optional(z.object({ role: z.string(), id: z.string() })),
  limits: z.array(stepLimit),
});
type TrackStep = z.infer<typeof trackStep>;

interface Stay {
  readonly status: Status;
  readonly entered: RecordedEvent;
  readonly over: StepLimit[];
}

interface Naming {
  readonly procedure: Procedure;
  readonly language: Language;
}

const statusSaid = ({ language }: Naming, status: Status): string => deskWords[language].status[status];

const limitSaid = (language: Language, limit: string): string => {
  const names: Readonly<Record<string, string>> = deskWords[language].limit;
  return names[limit] ?? limit;
};

const legalOf = ({ procedure, language }: Naming, clock: Clock): StepLimit[] => {
  const limit = procedure.timeLimits.find(({ id }) => id === clock.limit);
  return limit === undefined || clock.kind !== 'legal'
    ? []
    : [
        {
          limit: clock.limit,
          says: limitSaid(language, clock.limit),
          basis: limit.basis,
          dueOn: clock.dueOn,
          ...present({ length: lengthOn(limit, clock.startOn) }),
        },
      ];
};

/** A legal limit that ended with this event. */
const endedBy = ({ file }: CaseState, { event }: RecordedEvent): Clock | undefined =>
  event.type === 'clock_stopped' ? file.clocks.find(({ clock }) => clock === event.clock) : undefined;

/** The stay in which a limit ran to its end: the last in one of its statuses. */
const stayOf = ({ procedure }: Naming, stays: readonly Stay[], { limit: id }: Clock): Stay | undefined => {
  const runsIn = procedure.timeLimits.find((limit) => limit.id === id)?.runsIn;
  return stays.findLast(({ status }) => runsIn === undefined || runsIn.some((each) => each === status));
};

/** The stays in a status, in order, each with the limits that ended in it, and whether in time. */
const staysIn = (naming: Naming, events: readonly RecordedEvent[]): readonly Stay[] => {
  const stays: Stay[] = [];
  let state: CaseState | undefined;
  for (const recorded of events) {
    const after = evolve(state, recorded);
    const ended = state && endedBy(state, recorded);
    if (ended !== undefined)
      stayOf(naming, stays, ended)?.over.push(
        ...legalOf(naming, ended).map((each) => ({ ...each, kept: recorded.at <= ended.due })),
      );
    if (after.stage.status !== state?.stage.status)
      stays.push({ status: after.stage.status, entered: recorded, over: [] });
    state = after;
  }
  return stays;
};

const stepTaken = (
  naming: Naming,
  { status, entered, over }: Stay,
  running: StepLimit[] | undefined,
): TrackStep => ({
  status,
  says: statusSaid(naming, status),
  when: running === undefined ? 'past' : 'now',
  seq: entered.seq,
  since: entered.at,
  by: { role: entered.actor.role, id: entered.actor.id },
  limits: [...over, ...(running ?? [])],
});

/** Limits that begin only there: what runs already is said at the present step. */
const stepToCome = (naming: Naming, status: Status, running: readonly Clock[], on: string): TrackStep => ({
  status,
  says: statusSaid(naming, status),
  when: 'to_come',
  limits: naming.procedure.timeLimits
    .filter(
      ({ kind, runsIn, lanes }) =>
        kind === 'legal' && lanes === undefined && runsIn?.some((each) => each === status),
    )
    .filter(({ id }) => !running.some(({ limit }) => limit === id))
    .map((limit) => ({
      limit: limit.id,
      says: limitSaid(naming.language, limit.id),
      basis: limit.basis,
      ...present({ length: lengthOn(limit, on) }),
    })),
});

const trackOf = (
  naming: Naming,
  events: readonly RecordedEvent[],
  { file, stage }: CaseState,
  on: string,
) => {
  const stays = staysIn(naming, events);
  const now = file.clocks.flatMap((clock) => legalOf(naming, clock));
  return [
    ...stays.map((stay, n) => stepTaken(naming, stay, n === stays.length - 1 ? now : undefined)),
    ...usualWay(naming.procedure, stage.status).map((status) => stepToCome(naming, status, file.clocks, on)),
  ];
};

export const trackRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/track',
  says: 'The statutory track of a case: each status that it was in, since when, by whom and with which limits of the law, kept or not; the present one; and the usual way from there, which binds nobody. The ETag is the version of the case.',
  answers: z.object({ steps: z.array(trackStep) }),
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, language, ifNoneMatch }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { caseId, state, version } = head;
    return unlessSame(ifNoneMatch, etagOf(version), async () => {
      const events = await readEventsAfter(deps, caseId, 0, Number.POSITIVE_INFINITY);
      const at = deps.now().toISOString();
      const procedure = lawOfCaseAt(deps.procedureOf(state.file.procedure), state.file, at);
      const steps = trackOf({ procedure, language }, events, state, today(procedure, at));
      return { ...reply({ steps }), notes: { caseId } };
    });
  },
});
