/**
 * The memory of a dialogue between two texts of one phone. Kept encrypted; holds the worker's own words until they are
 * filed.
 */
import * as z from 'zod/mini';
import { complaintKind } from '#domain/terms/fields.ts';
import { type Language, languages } from '../messages/text.ts';

const dialogueSteps = [
  'idle',
  'kind',
  'service',
  'other',
  'place',
  'employer',
  'owed',
  'since',
  'people',
  'danger',
  'name',
  'send',
  'danger_details',
] as const;
export type DialogueStep = (typeof dialogueSteps)[number];

const shortText = z.string().check(z.maxLength(1600));

const dialogueAnswers = z.strictObject({
  kind: z.optional(complaintKind),
  place: z.optional(shortText),
  area: z.optional(z.string()),
  employer: z.optional(shortText),
  claimedFen: z.optional(z.int()),
  since: z.optional(z.iso.date()),
  people: z.optional(z.int()),
  danger: z.optional(z.boolean()),
  name: z.optional(shortText),
});

export const dialogue = z.strictObject({
  /** the id that a complaint filed from this dialogue is derived from: the first message of it */
  draft: z.string(),
  language: z.enum(languages),
  step: z.enum(dialogueSteps),
  /** a joint case that is being joined, instead of a new one */
  joins: z.optional(z.string()),
  answers: dialogueAnswers,
  /** whatever was said in free words, in order */
  notes: z.array(z.string().check(z.maxLength(1600))),
  /** the worker wants a call as soon as the kind is known */
  wantsCall: z.boolean(),
  /** waits for the number of a language */
  choosesLanguage: z.boolean(),
  /** yes or no was said without naming the case */
  pending: z.optional(z.enum(['yes', 'no'])),
  /** the case whose danger is being described */
  endangered: z.optional(z.string()),
  stopped: z.boolean(),
  /** wrong numbers shown on one day */
  wrong: z.strictObject({ day: z.string(), count: z.int() }),
  lastAt: z.string(),
  reminded: z.boolean(),
  parked: z.boolean(),
  /** message ids already dealt with, the newest last */
  seen: z.array(z.string()).check(z.maxLength(50)),
});
export type Dialogue = z.infer<typeof dialogue>;

export const newDialogue = (language: Language, draft: string, now: string): Dialogue => ({
  draft,
  language,
  step: 'idle',
  answers: {},
  notes: [],
  wantsCall: false,
  choosesLanguage: false,
  stopped: false,
  wrong: { day: '', count: 0 },
  lastAt: now,
  reminded: false,
  parked: false,
  seen: [],
});

/** The dialogue with nothing begun: a complaint that was filed or given up leaves no words behind. */
export const clearedDialogue = (before: Dialogue): Dialogue => ({
  ...newDialogue(before.language, before.draft, before.lastAt),
  stopped: before.stopped,
  wrong: before.wrong,
  seen: before.seen,
});

/** The dialogue with a new complaint begun by message `sid`. */
export const begunDialogue = (before: Dialogue, sid: string): Dialogue => ({
  ...clearedDialogue(before),
  draft: sid,
  step: 'kind',
});

const notesKept = 20;
export const withNote = (before: Dialogue, words: string): Dialogue =>
  before.notes.length >= notesKept || words.trim() === ''
    ? before
    : { ...before, notes: [...before.notes, words.trim().slice(0, 1600)] };
