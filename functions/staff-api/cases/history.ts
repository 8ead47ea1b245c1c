import * as z from 'zod/mini';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { isKey, type Language, text } from '#domain/messages/text.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { caseFor } from '../who/reach.ts';

export const historyEntry = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.object({ role: z.string(), id: z.string() }),
  type: z.string(),
  /** one sentence, in the reader's language */
  text: z.string(),
  /** free texts by name, each a reference for `/cases/{caseId}/words/{ref}` */
  words: z.record(z.string(), z.string()),
  /** the event's own fields: codes, dates, sums, references */
  facts: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const eventSentence = (language: Language, type: string): string => {
  const own = `staff.event.${type}`;
  if (isKey(own)) return text(language, own);
  const key = `event.${type}`;
  return isKey(key) ? text(language, key) : type;
};

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
    text: eventSentence(language, type),
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

const mostAtOnce = 200;
const paging = z.object({
  after: z._default(z.coerce.number().check(z.int(), z.nonnegative(), z.lte(99_999_999)), 0),
});

export const historyRoute: Route = {
  method: 'GET',
  path: '/cases/{caseId}/history',
  says: 'The history of a case, event by event; `next` is the `after` of the next page.',
  query: ['after'],
  answers: z.object({ items: z.array(historyEntry), next: z.optional(z.int()) }),
  handle: async (deps, { staff, params, query, language }) => {
    const wanted = paging.safeParse({ after: query.after });
    if (!wanted.success) return badRequest([{ path: 'after', says: 'A number of an event' }]);
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const events = await readEventsAfter(deps, head.caseId, wanted.data.after, mostAtOnce);
    const last = events.at(-1)?.seq;
    const more = last !== undefined && last < head.version ? { next: last } : {};
    return reply({
      items: events.flatMap(asHappened).map((each) => historyEntryOf(each, language)),
      ...more,
    });
  },
};
