/**
 * A message of the office is read with the receipt; by text its workers only hear that there is one. Here staff see that text
 * before they write, and what became of it afterwards.
 */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { noticeTextOf } from '#casework/notice-text.ts';
import { wantedChannel } from '#casework/notice-voice.ts';
import { contactIn } from '#casework/people.ts';
import type { CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { languageOf } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { segmentsIn } from '#domain/sms/segments.ts';
import { workerRef } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound } from '../http/problem.ts';
import { isReply, type Reply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor, isOfCase } from '../who/reach.ts';

/** So many texts are looked up for an answer; a message to more workers is marked by these. */
const mostTexts = 20;

type ToWorker = Extract<Notice, { audience: 'worker' }>;

const toWorkers = (event: CaseEvent, { state }: Head): readonly ToWorker[] =>
  noticesFor(event, state).filter((each): each is ToWorker => each.audience === 'worker');

/** The case, for the people who work on it: how a worker is reached is told to nobody else. */
const ownCase = async (deps: StaffApiDeps, staff: StaffMember, caseId = ''): Promise<Head | Reply> => {
  const head = await caseFor(deps, staff, caseId);
  if (isReply(head)) return head;
  return isOfCase(head.state, staff) ? head : notFound;
};

const noticeText = z.object({
  worker: z.string(),
  /** absent: nobody is reached by text, so the message waits until it is read with the receipt */
  text: z.optional(z.string()),
  language: z.optional(z.string()),
  segments: z.optional(z.int()),
});

const textTo = async (
  { vault, directory }: StaffApiDeps,
  { state }: Head,
  notice: ToWorker,
): Promise<z.infer<typeof noticeText>> => {
  const { worker } = notice;
  const contact = await contactIn(vault, state, worker);
  if (contact?.phone === undefined || wantedChannel(contact) === undefined) return { worker };
  const { mayBePlain, onlyNumberAndDate = false } = contact;
  const language = languageOf(contact.language);
  const text = await noticeTextOf(directory, notice, { language, mayBePlain, onlyNumberAndDate });
  return { worker, text, language, segments: segmentsIn(text) };
};

const addressee = z.object({ worker: z.optional(workerRef) });

export const messageTextsRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/message-texts',
  says: 'What the workers would get by text if the office wrote to them now: the words, the language, how many segments. `worker`: to one only. Of more than twenty workers the first twenty.',
  query: ['worker'],
  answers: z.object({ items: z.array(noticeText), workers: z.int() }),
  handle: async (deps, { staff, params, query }) => {
    const wanted = addressee.safeParse(present({ worker: query.worker }));
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const head = await ownCase(deps, staff, params.caseId);
    if (isReply(head)) return head;
    const notices = toWorkers({ type: 'message_written', from: 'office', ...wanted.data }, head);
    const items = await Promise.all(notices.slice(0, mostTexts).map((each) => textTo(deps, head, each)));
    return { ...reply({ items, workers: notices.length }), notes: { caseId: head.caseId } };
  },
});

const messageMark = z.object({
  seq: z.int(),
  /** workers who are told of it by text, as far as they can be now */
  meant: z.int(),
  /** taken by the network, or refused by it; of the others the text waits for a better hour */
  sent: z.int(),
  refused: z.int(),
});

const markOf = async (deps: StaffApiDeps, head: Head, { seq, event }: RecordedEvent) => {
  const meant = toWorkers(event, head).length;
  const states = await Promise.all(
    Array.from({ length: Math.min(Math.max(meant, 1), mostTexts) }, (_, n) =>
      deps.claims.stateOf(`${head.caseId}-${seq}-${n}`),
    ),
  );
  const count = (state: string) => states.filter((each) => each === state).length;
  return { seq, meant, sent: count('sent'), refused: count('refused') };
};

const seqList = z.object({
  seqs: z
    .array(z.coerce.number().check(z.int(), z.positive(), z.lte(99_999_999)))
    .check(z.minLength(1), z.maxLength(mostTexts)),
});

export const messageMarksRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/message-marks',
  says: 'What became of the texts by which workers hear of a message: `seqs`, the numbers of the events, twenty at most, with commas between them. Known for ninety days.',
  query: ['seqs'],
  answers: z.object({ items: z.array(messageMark) }),
  handle: async (deps, { staff, params, query }) => {
    const wanted = seqList.safeParse({ seqs: (query.seqs ?? '').split(',') });
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const head = await ownCase(deps, staff, params.caseId);
    if (isReply(head)) return head;
    const found = await Promise.all(
      wanted.data.seqs.map(async (seq) => (await deps.store.history(head.caseId, seq - 1, 1)).items),
    );
    const messages = found.flat().filter(({ event }) => event.type === 'message_written');
    const items = await Promise.all(messages.map((each) => markOf(deps, head, each)));
    return { ...reply({ items }), notes: { caseId: head.caseId } };
  },
});
