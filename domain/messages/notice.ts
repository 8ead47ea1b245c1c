/**
 * A notice: who is to be told what about a case. It travels through streams and queues, so it holds codes, dates, sums
 * and the end of the case number only; whom it reaches and in which language is found in the vault when it is sent.
 */
import * as z from 'zod/mini';
import { personRef } from '#domain/terms/fields.ts';
import { isKey, type Key } from './catalogue.ts';

const messageKey = z.custom<Key>((value) => typeof value === 'string' && isKey(value));

const noticeParam = z.union([
  z.string().check(z.maxLength(60)),
  z.number(),
  z.strictObject({ say: messageKey }),
  z.strictObject({ list: z.array(messageKey).check(z.maxLength(20)) }),
  z.strictObject({ term: messageKey }),
  z.strictObject({ anyOf: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)) }),
  z.strictObject({ day: z.iso.date() }),
  z.strictObject({ fen: z.int(), currency: z.optional(z.string()) }),
  /** the name of an office, which the directory knows */
  z.strictObject({ office: z.string() }),
]);
export type NoticeParam = z.infer<typeof noticeParam>;

const noticeFields = { key: messageKey, params: z.record(z.string(), noticeParam), urgent: z.boolean() };

export const notice = z.discriminatedUnion('audience', [
  z.strictObject({
    audience: z.literal('worker'),
    worker: z.string(),
    ...noticeFields,
    /** the record of how they were reached before, by which they are told for the last time; absent: as they are now */
    contact: z.optional(personRef),
  }),
  /** the officer on duty of an office */
  z.strictObject({ audience: z.literal('duty'), office: z.string(), ...noticeFields }),
  /** the supervisors of an office, each as they chose to be told */
  z.strictObject({ audience: z.literal('supervisors'), office: z.string(), ...noticeFields }),
  /** a member of staff, as they chose to be told */
  z.strictObject({ audience: z.literal('staff'), staff: z.string(), ...noticeFields }),
]);
/** `urgent`: sent at any hour, and never behind another notice of the case. */
export type Notice = z.infer<typeof notice>;

/** The last four letters or digits of a case number, by which a worker names the case in a text. */
export const tailOf = (number: string): string =>
  number
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(-4)
    .toUpperCase();

/** A typed end of a case number in its base32 form: o becomes 0, i and l become 1, capitals become small. */
export const readTail = (typed: string): string =>
  typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
