import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { EventType, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { etagOf, isReply, reply, unlessSame } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';

export const historyEntry = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.object({ role: z.string(), id: z.string() }),
  type: z.string(),
  /** what it is called, in the reader's language and in the voice for staff */
  text: z.string(),
  /** free texts by name, each a reference for `/cases/{caseId}/words/{ref}` */
  words: z.record(z.string(), z.string()),
  /** the event's own fields: codes, dates, sums, references */
  facts: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** As the office calls it, and not as its worker is told. */
const eventName = (language: Language, type: EventType): string => deskWords[language].event[type];

export const historyEntryOf = (
  { seq, at, actor, event }: RecordedEvent,
  language: Language,
): HistoryEntry => {
  const { type, words = {}, ...facts } = event;
  return {
    seq,
    at,
    by: { role: actor.role, id: actor.id },
    type,
    text: eventName(language, type),
    words,
    facts,
  };
};

/** All events after number `after`, in order; `most` bounds the answer, not the reading of pages. */
export const readEventsAfter = async (
  { store }: Pick<StaffApiDeps, 'store'>,
  caseId: string,
  after: number,
  most: number,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let from: number | undefined = after; from !== undefined && events.length < most; ) {
    const page: Awaited<ReturnType<typeof store.history>> = await store.history(
      caseId,
      from,
      Math.min(100, most - events.length),
    );
    events.push(...page.items);
    from = page.next === undefined ? undefined : Number(page.next);
  }
  return events;
};

/** Lambda answers at most 6,291,556 bytes; what is said about each event has room beside these. */
const mostBytesAtOnce = 4_000_000;

/** As many of them, from the first on, as an answer can carry; always one, so that every page leads on. */
const fitting = (events: readonly RecordedEvent[], beside = 0): readonly RecordedEvent[] => {
  let left = mostBytesAtOnce - beside;
  const end = events.findIndex((each, n) => {
    left -= Buffer.byteLength(JSON.stringify(each));
    return n > 0 && left < 0;
  });
  return end === -1 ? events : events.slice(0, end);
};

/** The same from the last on; still in order. @param beside bytes that the answer has already */
export const newestFitting = (events: readonly RecordedEvent[], beside: number): readonly RecordedEvent[] =>
  fitting(events.toReversed(), beside).toReversed();

const mostAtOnce = 200;
export const eventNumber = z.coerce.number().check(z.int(), z.nonnegative(), z.lte(99_999_999));
const paging = z.object({
  after: z._default(eventNumber, 0),
  before: z.optional(eventNumber),
  type: z.optional(z.string().check(z.regex(/^[a-z_]{1,60}$/))),
});
type Paging = z.infer<typeof paging>;

/** One event is several where it tells what happened in a case from which workers came. */
const isOf = (recorded: RecordedEvent, type: string | undefined): boolean =>
  type === undefined || asHappened(recorded).some(({ event }) => event.type === type);

/** The newest that fit between the two numbers; of one type all that are between them are looked through. */
const readBackwards = async (
  deps: Pick<StaffApiDeps, 'store'>,
  caseId: string,
  { after, before, type }: Paging & { readonly before: number },
): Promise<readonly RecordedEvent[]> => {
  const from = type === undefined ? Math.max(after, before - 1 - mostAtOnce) : after;
  const events = await readEventsAfter(deps, caseId, from, Math.max(0, before - 1 - from));
  return newestFitting(events.filter((each) => isOf(each, type)).slice(-mostAtOnce), 0);
};

/** The first that fit after the number; of one type as many pages are read as it takes to fill one. */
const readForwards = async (
  deps: Pick<StaffApiDeps, 'store'>,
  { caseId, version }: Pick<Head, 'caseId' | 'version'>,
  { after, type }: Paging,
): Promise<readonly RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for (let from = after; from < version && found.length < mostAtOnce; ) {
    const events = await readEventsAfter(deps, caseId, from, mostAtOnce);
    const last = events.at(-1)?.seq;
    if (last === undefined) break;
    found.push(...events.filter((each) => isOf(each, type)));
    from = last;
  }
  return fitting(found.slice(0, mostAtOnce));
};

/** Where the next page begins, in the direction of reading; a page of one type may lead to an empty one. */
const onwards = (events: readonly RecordedEvent[], { version }: Head, { after, before }: Paging) => {
  const [first, last] = [events[0]?.seq, events.at(-1)?.seq];
  if (first === undefined || last === undefined) return {};
  if (before !== undefined) return first > after + 1 ? { earlier: first } : {};
  return last < version ? { next: last } : {};
};

const historyPage = async (
  deps: Pick<StaffApiDeps, 'store'>,
  head: Head,
  wanted: Paging,
  language: Language,
) => {
  const { before, type } = wanted;
  const events =
    before === undefined
      ? await readForwards(deps, head, wanted)
      : await readBackwards(deps, head.caseId, { ...wanted, before });
  const entries = events.flatMap(asHappened).map((each) => historyEntryOf(each, language));
  return {
    items: entries.filter((each) => type === undefined || each.type === type),
    ...onwards(events, head, wanted),
  };
};

export const historyRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/history',
  says: 'The history of a case, event by event, in order. What is new since version N: `after=N`; `next` is the `after` of the next page. Backwards: with `before`, the newest before that number; `earlier` is the `before` of the page before. `type`: events of this type only. The ETag is the version of the case: with If-None-Match it is asked cheaply whether anything is new.',
  query: ['after', 'before', 'type'],
  answers: z.object({
    items: z.array(historyEntry),
    next: z.optional(z.int()),
    earlier: z.optional(z.int()),
  }),
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, query, language, ifNoneMatch }) => {
    const wanted = paging.safeParse(present({ after: query.after, before: query.before, type: query.type }));
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    return unlessSame(ifNoneMatch, etagOf(head.version), async () => {
      const page = await historyPage(deps, head, wanted.data, language);
      // who hears that there is nothing is shown nothing
      if (page.items.length > 0) await logAccess(deps, staff, head, { what: 'history' });
      return reply(page);
    });
  },
});
