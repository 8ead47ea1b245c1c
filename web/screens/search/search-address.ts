/** By what a search is narrowed, as it stands in the address; what is sought stands in none. */
import * as z from 'zod/mini';

const code = z.catch(z.optional(z.string().check(z.maxLength(64), z.regex(/^[\w.:-]+$/))), undefined);
const day = z.catch(z.optional(z.iso.date()), undefined);

export const searchAddress = z.object({
  status: code,
  kind: code,
  lane: code,
  harm: code,
  channel: code,
  language: code,
  office: code,
  holder: code,
  dueBy: day,
  from: day,
  to: day,
});
export type Narrowing = z.infer<typeof searchAddress>;

const keys = [
  'status',
  'kind',
  'lane',
  'harm',
  'channel',
  'language',
  'office',
  'holder',
  'dueBy',
  'from',
  'to',
] as const;
export type NarrowingKey = (typeof keys)[number];

/** Only what is asked for, as the API takes it. */
export const narrowedBy = (narrowing: Narrowing): Readonly<Partial<Record<NarrowingKey, string>>> =>
  Object.fromEntries(keys.flatMap((key) => (narrowing[key] === undefined ? [] : [[key, narrowing[key]]])));
