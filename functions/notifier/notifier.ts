/** Sends notices, each once, at an hour that wakes nobody; one that can't be sent now goes back to the queue. */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Messengers } from '#adapters/messenger/port.ts';
import { sendOnce } from '#adapters/messenger/send-once.ts';
import type { SendClaims } from '#adapters/send-claims/port.ts';
import { type Notice, notice } from '#domain/messages/notice.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { takeInOrder } from '#functions/runtime/batch.ts';
import { log } from '#functions/runtime/log.ts';
import { type NoticeReader, type ReaderDeps, readersOf } from './reader.ts';

export interface NotifierDeps extends Omit<ReaderDeps, 'procedure'> {
  /** the environment's own, for a notice that names none */
  readonly procedure: Procedure;
  readonly claims: SendClaims;
  readonly messengers: Messengers;
  readonly procedureOf: (id: string) => Procedure;
  /** the message comes back after so many seconds */
  readonly postpone: (record: SQSRecord, seconds: number) => Promise<void>;
}

const queuedNotice = z.object({
  caseId: z.string(),
  seq: z.int(),
  n: z.int(),
  notice,
  procedure: z.optional(z.string()),
});

/** The longest wait: SQS hides a message for twelve hours at most, and quiet hours are shorter. */
const longestWait = 43_000;

type Outcome = 'sent' | 'refused' | 'sent-before' | 'nobody' | 'later';

/** Several are told each under a key of their own, so that a second try reaches those only whom the first did not. */
const sendTo = async (
  deps: NotifierDeps,
  told: Notice,
  reader: NoticeReader,
  notice: string,
): Promise<Outcome> => {
  const messenger = deps.messengers[reader.channel];
  if (messenger === undefined) return 'refused';
  // the words are loaded for the first text
  const { noticeTextOf } = await import('#casework/notice-text.ts');
  const text = await noticeTextOf(deps.directory, told, reader);
  const key = reader.staff === undefined ? notice : `${notice}-${reader.staff}`;
  return (await sendOnce({ ...deps, messenger })({ to: reader.to, text, key })).outcome;
};

const sendNotice = async (deps: NotifierDeps, record: SQSRecord): Promise<Outcome> => {
  const { caseId, seq, n, notice: told, procedure: id } = queuedNotice.parse(JSON.parse(record.body));
  const procedure = id === undefined ? deps.procedure : deps.procedureOf(id);
  const readers = await readersOf({ ...deps, procedure }, caseId, told);
  const waits = Math.max(0, ...readers.map((reader) => reader.waits));
  if (waits > 0) {
    await deps.postpone(record, Math.min(waits, longestWait));
    return 'later';
  }
  let outcome: Outcome = 'nobody';
  for (const reader of readers) outcome = await sendTo(deps, told, reader, `${caseId}-${seq}-${n}`);
  return outcome;
};

const name = 'notifier';

/** Takes notices from the queue; behind one that waits for a better hour, the rest of its case waits too. */
export const newHandler = (deps: NotifierDeps) =>
  takeInOrder(name, { log }, async (record) => {
    const outcome = await sendNotice(deps, record);
    log({ function: name, outcome, message: record.messageId });
    return outcome !== 'later';
  });
