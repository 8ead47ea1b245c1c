/** Answers of a worker so far. An empty text means: asked, and passed over or not known. */
import * as z from 'zod/mini';
import { caseId, complaintKind } from '#domain/terms/fields.ts';
import { contactChannels, evidenceKinds, namings, topics } from '#domain/terms/vocabulary.ts';

const methods = ['months', 'overtime', 'sum', 'days', 'hours', 'pieces', 'unknown'] as const;
/** Why somebody thinks that they were dismissed; the first four are protected at once in Great Britain. */
export const dismissalReasons = ['spoke_up', 'union', 'safety', 'elected', 'other', 'unknown'] as const;
export const yesNo = ['yes', 'no'] as const;
export const yesNoUnknown = [...yesNo, 'unknown'] as const;

const answerText = z.optional(z.string().check(z.maxLength(5000)));
const month = z.union([z.literal(''), z.string().check(z.regex(/^\d{4}-\d{2}$/))]);

/** The answers. Fields that an older version of the site kept are passed over, so that nobody's draft is lost with them. */
const answersSchema = z.object({
  /** full: every question. fast: somebody is in danger, only what the duty officer needs. join: a workmate's own part. */
  lane: z.enum(['full', 'fast', 'join']),
  /** the version that this complaint is asked and filed under; absent: the site's own, or not yet chosen */
  procedure: answerText,
  topic: z.optional(z.enum(topics)),
  kind: z.optional(complaintKind),
  story: answerText,
  province: answerText,
  city: answerText,
  district: answerText,
  site: answerText,
  employer: answerText,
  /** none of the kinds fits, or which does is not sure: `kind` is the nearest then, and the officer finds the right one */
  kindUnsure: z.optional(z.boolean()),
  building: z.optional(z.enum(yesNoUnknown)),
  contractor: answerText,
  period: z.optional(z.strictObject({ from: month, until: month, ongoing: z.boolean() })),
  /** the last month or day of work there, where it is known */
  endOfWork: z.optional(
    z.union([z.literal('goes_on'), month, z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]),
  ),
  dismissalReason: z.optional(z.enum(dismissalReasons)),
  method: z.optional(z.enum(methods)),
  /** fen; `count` in hundredths of a day, hour or piece */
  amount: z.optional(
    z.strictObject({
      sum: z.int(),
      rate: z.int(),
      count: z.int(),
      /** overtime on rest days and on holidays */
      rest: z.optional(z.int()),
      holiday: z.optional(z.int()),
      paid: z.int(),
      owed: z.int(),
    }),
  ),
  people: z.optional(z.int()),
  danger: z.optional(z.enum(yesNoUnknown)),
  /** the officer on duty has been told by a report of its own: the complaint does not alarm them again */
  dangerTold: z.optional(z.boolean()),
  evidence: z.optional(z.array(z.enum(evidenceKinds))),
  channel: z.optional(z.enum(contactChannels)),
  /** E.164 */
  phone: answerText,
  safe: z.optional(z.strictObject({ from: z.string(), until: z.string() })),
  wording: z.optional(z.enum(['discreet', 'plain'])),
  naming: z.optional(z.enum(namings)),
  name: answerText,
});
export type Answers = z.infer<typeof answersSchema>;

/** A wrong answer, kept so that nothing typed is lost and the error is said again in whatever language is chosen. */
export const wrongAttempt = z.strictObject({
  page: z.string(),
  given: z.record(z.string(), z.array(z.string())),
  /** typed and not sent: the worker went back, or changed the language, and is told no errors */
  open: z.optional(z.boolean()),
});

export const draft = z.strictObject({
  answers: answersSchema,
  /** the check page was seen: from now on a changed answer leads straight back to it */
  checked: z.boolean(),
  attempt: z.optional(wrongAttempt),
  /** the case that a workmate joins */
  joins: z.optional(caseId),
  /** what this browser was writing before it joined: it comes back when this one is done */
  aside: z.optional(z.string()),
  /** the instant (ms) from which the complaint is taken; there once it was first sent */
  takenFrom: z.optional(z.int()),
  /** the complaint is filed; what was answered is gone from here */
  sent: z.boolean(),
  /** it had been filed before with other answers, which stand; these are not in it */
  unlike: z.optional(z.boolean()),
});
export type Draft = z.infer<typeof draft>;
