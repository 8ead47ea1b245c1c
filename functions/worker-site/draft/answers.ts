/** What a worker has answered so far. An empty text means: asked, and passed over or not known. */
import * as z from 'zod/mini';
import { caseId, kind } from '#domain/complaint/fields.ts';
import { evidenceKinds, namings } from '#domain/complaint/vocabulary.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

export const topics = ['wages', 'safety', 'service', 'other'] as const;
export const methods = ['sum', 'days', 'hours', 'pieces', 'unknown'] as const;
export const channels = ['sms', 'call', 'none'] as const;
export const yesNo = ['yes', 'no'] as const;

const said = z.optional(z.string().check(z.maxLength(5000)));
const month = z.union([z.literal(''), z.string().check(z.regex(/^\d{4}-\d{2}$/))]);

const answers = z.strictObject({
  /** full: every question. fast: somebody is in danger, only what the duty officer needs. join: a workmate's own part. */
  lane: z.enum(['full', 'fast', 'join']),
  topic: z.optional(z.enum(topics)),
  kind: z.optional(kind),
  story: said,
  /** the jurisdiction whose own areas are to choose from, where it has some */
  areasOf: said,
  province: said,
  city: said,
  district: said,
  site: said,
  employer: said,
  building: z.optional(z.enum(yesNo)),
  contractor: said,
  period: z.optional(z.strictObject({ from: month, until: month, ongoing: z.boolean() })),
  method: z.optional(z.enum(methods)),
  /** fen; `count` in hundredths of a day, hour or piece */
  amount: z.optional(
    z.strictObject({ sum: z.int(), rate: z.int(), count: z.int(), paid: z.int(), owed: z.int() }),
  ),
  people: z.optional(z.int()),
  danger: z.optional(z.enum(yesNo)),
  evidence: z.optional(z.array(z.enum(evidenceKinds))),
  channel: z.optional(z.enum(channels)),
  /** E.164 */
  phone: said,
  safe: z.optional(z.strictObject({ from: z.string(), until: z.string() })),
  wording: z.optional(z.enum(['discreet', 'plain'])),
  naming: z.optional(z.enum(namings)),
  name: said,
});
export type Answers = z.infer<typeof answers>;

/** A wrong answer, kept so that nothing typed is lost and the error is said again in whatever language is chosen. */
export const attempt = z.strictObject({
  page: z.string(),
  given: z.record(z.string(), z.array(z.string())),
});

export const draft = z.strictObject({
  answers,
  /** the check page was seen: from now on a changed answer leads straight back to it */
  checked: z.boolean(),
  attempt: z.optional(attempt),
  /** the case that a workmate joins */
  joins: z.optional(caseId),
  /** the complaint is filed; what was answered is gone from here */
  sent: z.boolean(),
});
export type Draft = z.infer<typeof draft>;

/** A draft in which nothing is answered yet. */
export const emptyDraft = ({ areas, jurisdiction }: Pick<Procedure, 'areas' | 'jurisdiction'>): Draft => ({
  answers: { lane: 'full', ...(areas === undefined ? {} : { areasOf: jurisdiction }) },
  checked: false,
  sent: false,
});
