/**
 * The room of a mediator: both sides apart, and what lies between them. Where an offer lies is told to the mediator alone;
 * what it says is read one by one, and each reading is written down.
 */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import { type CaseState, speaksForWorkers } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { StaffApiDeps } from '../deps.ts';
import { problem } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor, isMediatorOf, isOfCase } from '../who/reach.ts';
import { clockShown, clockShownBody } from './clock-shown.ts';
import { readEventsAfter } from './history.ts';

const side = z.enum(['worker', 'employer']);

/** `mediator`: proposed to both sides */
const offering = z.enum([...side.options, 'mediator']);
const offer = z.object({ seq: z.int(), side: offering, at: z.string(), ref: z.optional(z.string()) });
const session = z.object({ number: z.int(), at: z.string(), ref: z.optional(z.string()) });

const workerInTalks = z.object({
  worker: z.string(),
  /** says for the workers whether there are talks */
  speaks: z.boolean(),
  declined: z.boolean(),
  claimed: z.int(),
  found: z.int(),
  /** the least that the newest wage statement comes to: an agreement below gives wages away */
  floorFen: z.optional(z.int()),
  /** agreed for this worker in the newest agreement; absent: none */
  agreedFen: z.optional(z.int()),
  belowFloor: z.boolean(),
  /** what is promised beside, day by day */
  instalments: z.array(z.object({ dueOn: z.string(), fen: z.int() })),
});

const mediationBody = z.object({
  status: z.string(),
  /** is the reader the mediator of this case? nobody else is told where offers and minutes lie */
  isMediator: z.boolean(),
  consents: z.object({ worker: z.boolean(), employer: z.boolean() }),
  limit: z.optional(clockShownBody),
  /** of the limit, days that have gone by and all that it has; absent where none runs */
  days: z.optional(z.object({ used: z.int(), all: z.int() })),
  sessions: z.array(session),
  mostSessions: z.int(),
  offers: z.array(offer),
  workers: z.array(workerInTalks),
  certificate: z.optional(z.string()),
});
type MediationBody = z.infer<typeof mediationBody>;

const consentsIn = (events: readonly RecordedEvent[]): MediationBody['consents'] => {
  const has = (given: z.infer<typeof side>) =>
    events.some(({ event }) => event.type === 'mediation_consented' && event.side === given);
  return { worker: has('worker'), employer: has('employer') };
};

const agreementOf = ({ file }: CaseState) =>
  file.obligations.findLast(({ source, replaced }) => source === 'agreement' && !replaced);

const sharesOf = (state: CaseState, worker: string): { readonly dueOn: string; readonly fen: number }[] =>
  (agreementOf(state)?.instalments ?? []).flatMap(({ dueOn, lines }) =>
    lines.filter((line) => line.worker === worker).map(({ fen }) => ({ dueOn, fen })),
  );

const workersOf = (state: CaseState): MediationBody['workers'] => {
  const { file, stage } = state;
  const declined = stage.status === 'mediation_offered' ? stage.declined : [];
  return Object.entries(file.workers)
    .filter(([, { standing }]) => standing === 'in')
    .map(([worker, { sums, statement }]) => {
      const instalments = sharesOf(state, worker);
      const agreedFen =
        instalments.length === 0 ? undefined : instalments.reduce((sum, { fen }) => sum + fen, 0);
      const floorFen = statement?.totalFen;
      return {
        worker,
        speaks: speaksForWorkers(file, worker),
        declined: declined.includes(worker),
        claimed: sums.claimed,
        found: sums.assessed,
        ...present({ floorFen, agreedFen }),
        belowFloor: agreedFen !== undefined && floorFen !== undefined && agreedFen < floorFen,
        instalments,
      };
    });
};

const limitOf = ({ file }: CaseState, procedure: Procedure, at: string) => {
  const clock = file.clocks.find(({ limit }) => limit === 'mediation');
  if (clock === undefined) return {};
  const all = daysBetween(clock.startOn, clock.dueOn);
  const used = Math.min(all, Math.max(0, daysBetween(clock.startOn, today(procedure, at))));
  return { limit: clockShown(procedure, clock), days: { used, all } };
};

const refIn = ({ event }: RecordedEvent, name: string, may: boolean): { ref?: string } => {
  const ref = event.words?.[name];
  return may && ref !== undefined ? { ref } : {};
};

const heard = (events: readonly RecordedEvent[], isMediator: boolean) => ({
  sessions: events.flatMap((each) =>
    each.event.type === 'mediation_session_held'
      ? [{ number: each.event.number, at: each.at, ...refIn(each, 'minutes', isMediator) }]
      : [],
  ),
  offers: events.flatMap((each) =>
    each.event.type === 'offer_made'
      ? [{ seq: each.seq, side: each.event.side, at: each.at, ...refIn(each, 'offer', isMediator) }]
      : [],
  ),
});

const roomOf = (
  { state }: Head,
  { events, procedure, at, isMediator }: RoomContext,
): z.infer<typeof mediationBody> => ({
  status: state.stage.status,
  isMediator,
  consents: consentsIn(events),
  ...limitOf(state, procedure, at),
  ...heard(events, isMediator),
  mostSessions: procedure.maxSessions,
  workers: workersOf(state),
  ...present({ certificate: state.file.certificate }),
});

interface RoomContext {
  readonly events: readonly RecordedEvent[];
  readonly procedure: Procedure;
  readonly at: string;
  readonly isMediator: boolean;
}

/** The newest talks: those before belong to an earlier offer to mediate. */
const newestTalks = async (deps: Pick<StaffApiDeps, 'store'>, caseId: string) => {
  const all = (await readEventsAfter(deps, caseId, 0, Number.POSITIVE_INFINITY)).flatMap(asHappened);
  const begun = all.findLastIndex(({ event }) => event.type === 'mediation_offered');
  return begun === -1 ? undefined : all.slice(begun);
};

const notYours = problem(403, 'not-your-case', 'Only the people who work on this case see its talks.');
const noTalks = problem(409, 'wrong-status', 'Nobody has offered to mediate in this case.');

export const mediationRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/mediation',
  says: 'The talks of a case: the consent of each side, sessions, the days of the limit, what is agreed for each worker beside the least that is owed. Where offers and minutes lie is told to the mediator alone; each is read at `/words/{ref}`, and each reading is logged.',
  answers: mediationBody,
  handle: async (deps, { staff, params }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { caseId, state } = head;
    if (!isOfCase(state, staff)) return notYours;
    const events = await newestTalks(deps, caseId);
    if (events === undefined) return noTalks;
    await logAccess(deps, staff, head, { what: 'history' });
    const at = deps.now().toISOString();
    const procedure = lawOfCaseAt(deps.procedureOf(state.file.procedure), state.file, at);
    const isMediator = isMediatorOf(state, staff);
    return { ...reply(roomOf(head, { events, procedure, at, isMediator })), notes: { caseId } };
  },
});
