/** What a command would lead to if it were given now, as the decider sees it: nothing is written, and no text is kept. */
import * as z from 'zod/mini';
import type { CaseWrite, Head } from '#adapters/case-store/port.ts';
import { writesOf } from '#casework/act.ts';
import { casesFor } from '#casework/cases-at-hand.ts';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { decideAct } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { officesNamedBy } from '#domain/complaint/offices-named.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import type { StaffApiDeps } from '../deps.ts';
import { notFound } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf, givenFor } from './command.ts';
import { type GivenCommand, kindNamed } from './command-body.ts';
import { offerContext } from './decision-context.ts';
import { workerForeseen, workersForeseen } from './foreseen-workers.ts';
import { historyEntryOf } from './history.ts';
import { splitOffAsked } from './split-off.ts';
import { nextBody, nextOf, toldBody, toldOf } from './what-follows.ts';

const limitBegun = z.object({
  limit: z.string(),
  says: z.string(),
  kind: z.enum(['legal', 'service', 'limitation']),
  basis: z.string(),
  /** absent where what it waits for names the day */
  length: z.optional(z.object({ value: z.number(), unit: z.string() })),
  dueOn: z.string(),
});

const previewBody = z.object({
  /** the status afterwards */
  status: z.string(),
  /** what would happen, in order, limits left out */
  events: z.array(z.object({ type: z.string(), text: z.string(), facts: z.record(z.string(), z.unknown()) })),
  /** limits that would begin, and those that would end */
  begins: z.array(limitBegun),
  ends: z.array(z.object({ clock: z.string(), says: z.string() })),
  /** what would happen in other cases that the command concerns; empty: it concerns none */
  others: z.array(
    z.object({
      number: z.string(),
      status: z.string(),
      events: z.array(z.string()),
      /** limits that would run there from then on */
      begins: z.array(limitBegun),
    }),
  ),
  /** workers for whom something would change: who goes on elsewhere, whose sums are others afterwards */
  workers: z.array(workerForeseen),
  told: toldBody,
  next: nextBody,
});

/** Stands for the place in the vault that a text or a detail would get. */
const textRef = 't-000000000000';
const detailsRef = 'p-00000000000000000000000000';

const asDecided = ({ command, words, details }: GivenCommand) => ({
  ...command,
  ...(Object.keys(words).length === 0
    ? {}
    : { words: Object.fromEntries(Object.keys(words).map((name) => [name, textRef])) }),
  ...(details === undefined ? {} : { details: detailsRef }),
});

const limitNames = (language: Language): Readonly<Record<string, string>> => deskWords[language].limit;
const eventNames = (language: Language): Readonly<Record<string, string>> => deskWords[language].event;

/** Limits that begin and still run when all has happened. */
const begun = (
  { events, state }: Pick<CaseWrite, 'events' | 'state'>,
  { timeLimits }: Procedure,
  language: Language,
) =>
  events.flatMap(({ event }) => {
    if (event.type !== 'clock_started') return [];
    const { clock, limit, kind, dueOn } = event;
    if (!state.file.clocks.some((each) => each.clock === clock && each.dueOn === dueOn)) return [];
    const law = timeLimits.find(({ id }) => id === limit);
    const says = limitNames(language)[limit] ?? limit;
    return [{ limit, says, kind, dueOn, basis: law?.basis ?? '', ...present({ length: law?.length }) }];
  });

/** Limits that stop, save those that begin anew at once. */
const ended = (events: readonly RecordedEvent[], before: CaseState, language: Language) =>
  events.flatMap(({ event }) => {
    if (event.type !== 'clock_stopped') return [];
    const { clock } = event;
    const limit = before.file.clocks.find((each) => each.clock === clock)?.limit ?? clock;
    const goesOn = events.some(({ event: each }) => each.type === 'clock_started' && each.clock === clock);
    return goesOn ? [] : [{ clock, says: limitNames(language)[limit] ?? limit }];
  });

const isClock = ({ event: { type } }: RecordedEvent): boolean => /^(?:clock|deadline)_/.test(type);

interface Foreseeing {
  /** of the case itself, and of others */
  readonly writes: readonly CaseWrite[];
  readonly context: DecisionContext;
  readonly language: Language;
}

const otherForeseen = (
  { state, events }: CaseWrite,
  { context: { procedure, at }, language }: Foreseeing,
) => ({
  number: state.file.number,
  status: state.stage.status,
  events: [
    ...new Set(
      events
        .filter((each) => !isClock(each))
        .map(({ event: { type } }) => eventNames(language)[type] ?? type),
    ),
  ],
  begins: begun({ events, state }, lawOfCaseAt(procedure, state.file, at), language),
});

const foreseen = async (
  deps: StaffApiDeps,
  { caseId, state }: Head,
  foreseeing: Foreseeing,
): Promise<z.infer<typeof previewBody>> => {
  const { writes, context, language } = foreseeing;
  const { procedure, at } = context;
  const { state: after = state, events = [] } = writes.find((each) => each.caseId === caseId) ?? {};
  const law = lawOfCaseAt(procedure, state.file, at);
  return {
    status: after.stage.status,
    events: events
      .filter((each) => !isClock(each))
      .map((each) => {
        const { type, facts } = historyEntryOf(each, language);
        return { type, text: eventNames(language)[type] ?? type, facts };
      }),
    begins: begun({ events, state: after }, law, language),
    ends: ended(events, state, language),
    others: writes.filter((each) => each.caseId !== caseId).map((each) => otherForeseen(each, foreseeing)),
    workers: [
      ...workersForeseen(state, after, (id) => writes.find((each) => each.caseId === id)?.state.file.number),
    ],
    told: toldOf(events, after),
    next: nextOf(after, language, await offerContext(deps, after)),
  };
};

const preview = async (
  deps: StaffApiDeps,
  head: Head,
  command: ReturnType<typeof asDecided>,
  asked: StaffRequest,
) => {
  const around = await offerContext(deps, head.state, officesNamedBy(command));
  const found = await casesFor(deps, command, head.caseId);
  const context = {
    ...around,
    ...present({ cases: found.cases }),
    actor: actorOf(asked.staff, command.type),
  };
  const answer = decideAct(command, head.caseId, head.state, context);
  if (isRefusal(answer)) return refusalReply(answer);
  const writes = writesOf(found, answer, context);
  return reply(await foreseen(deps, head, { writes, context, language: asked.language }));
};

/** What would be given, in form: by its command's own route or by that of all commands. */
const commandAsked = async (deps: StaffApiDeps, type: string, head: Head, asked: StaffRequest) => {
  if (type === 'split_off_workers') return splitOffAsked(deps, head, asked.body);
  const kind = kindNamed(type);
  if (kind === undefined) return notFound;
  const given = await givenFor(deps, kind, head, asked);
  return isReply(given) ? given : asDecided(given);
};

export const previewRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/previews/{type}',
  says: 'What a command would lead to if it were given now: the status afterwards, what happens, which limits begin with their article, what happens in other cases that it concerns, which workers go on elsewhere and whose sums are others, who is told, what comes next. It takes the body of the command, refuses what the command would refuse, and writes nothing.',
  answers: previewBody,
  handle: async (deps, asked) => {
    const { caseId = '', type = '' } = asked.params;
    const head = await caseFor(deps, asked.staff, caseId);
    if (isReply(head)) return head;
    const command = await commandAsked(deps, type, head, asked);
    const answer = isReply(command) ? command : await preview(deps, head, command, asked);
    return { ...answer, notes: { caseId, previewed: type } };
  },
});
