/**
 * The memory of a dialogue between two texts of one phone. Kept encrypted; holds the worker's own words until they are
 * filed.
 */
import * as z from 'zod/mini';
import { present } from '#domain/terms/present.ts';
import { type Language, languages } from '../messages/text.ts';
import { type DiscretionWish, discretionWishes } from '../understanding/discretion.ts';
import { productUnits, rateUnits, reservedWords, unitsOfTime } from '../understanding/meaning.ts';
import { dialogueAnswers, dialogueFacts } from './facts.ts';
import { asStoredNow } from './stored-dialogue.ts';

const dialogueSteps = [
  'idle',
  'kind',
  'service',
  'other',
  'place',
  'employer',
  'owed',
  'months',
  'since',
  'people',
  'danger',
  'name',
  'send',
  'danger_details',
] as const;
export type DialogueStep = (typeof dialogueSteps)[number];

/** The questions for facts: whoever can't or won't answer one of them goes on without it. */
export const factSteps = [
  'place',
  'employer',
  'owed',
  'months',
  'since',
  'people',
] as const satisfies readonly DialogueStep[];

const kept = z.string().check(z.maxLength(1600));

/** A question that came in between; the one of the step waits meanwhile. */
const questionBetween = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('language') }),
  /** is somebody in danger now? `since`: asked at this instant; `words`: what made us ask; `calm`: a no was told that is asked about once */
  z.strictObject({
    about: z.literal('danger'),
    since: z.iso.datetime(),
    words: kept,
    calm: z.optional(z.literal(true)),
  }),
  /** is this word meant, which would end or change something? `tail`: of the case, where one was named */
  z.strictObject({
    about: z.literal('word'),
    word: z.enum(reservedWords),
    words: kept,
    tail: z.optional(z.string()),
  }),
  /** do these words belong to the case, or are they a new matter? */
  z.strictObject({ about: z.literal('belongs'), words: kept }),
  /** what was done to them for speaking up? */
  z.strictObject({ about: z.literal('retaliation'), tail: z.string() }),
  /** at the read-back: what is wrong? */
  z.strictObject({ about: z.literal('wrong') }),
]);
export type QuestionBetween = z.infer<typeof questionBetween>;

const dialogueNow = z.object({
  /** the id that a complaint filed from this dialogue is derived from: the first message of it */
  draft: z.string(),
  language: z.catch(z.enum(languages), languages[0]),
  step: z.catch(z.enum(dialogueSteps), 'idle'),
  /** a joint case that is being joined, instead of a new one */
  joins: z.optional(z.string()),
  answers: dialogueAnswers,
  /** likely, and not said in so many words: each is read back when its question comes */
  doubts: dialogueFacts,
  /** the sum was told in another money than the one of here, and is asked for in it */
  otherMoney: z.optional(z.literal(true)),
  /** the sum is for each of them, and has not been multiplied with them yet */
  each: z.optional(z.literal(true)),
  /** the sum was told in one text with how many they are, and nobody said whether it is each one's */
  besidePeople: z.optional(z.literal(true)),
  /** it was said, or answered, whether so much a month is each one's or all of theirs */
  ofAll: z.optional(z.literal(true)),
  /** what the sum was multiplied from; it holds while that is the sum */
  product: z.optional(z.strictObject({ by: z.enum(productUnits), rate: z.number(), count: z.number() })),
  /** so much a day or a week, until it is known for how long */
  rate: z.optional(z.strictObject({ by: z.enum(rateUnits), rate: z.int() })),
  /** what came already of so much a month, until it is known for how many months */
  paid: z.optional(z.int()),
  /** the time that was told, as it was counted */
  time: z.optional(z.strictObject({ unit: z.enum(unitsOfTime), count: z.number() })),
  /** questions that were answered with "I don't know" */
  skipped: z.array(z.enum(dialogueSteps)),
  /** the last text, without its marks, where it told a fact: once more, it tells nothing */
  lastTold: z.optional(kept),
  /** whatever was said in free words, in order */
  notes: z.array(kept),
  /** how the worker wants to be treated, from now on */
  wishes: z.optional(z.array(z.enum(discretionWishes))),
  /** the worker wants a call as soon as the kind is known */
  wantsCall: z.boolean(),
  between: z.catch(z.optional(questionBetween), undefined),
  /** it was said at the read-back that nothing shall be sent: a bare yes is no leave to send it */
  unsent: z.optional(z.literal(true)),
  /** the last four of a case were asked for, for this word; the next text alone may give them */
  tailAsked: z.optional(z.enum(reservedWords)),
  /** yes or no was said without naming the case */
  pending: z.optional(z.enum(['yes', 'no', 'part'])),
  /** the words in which it was said: "it came, but only 5000" */
  pendingWords: z.optional(kept),
  /** the payment about which yes or no was said last, and whether talks were offered then */
  answered: z.optional(z.strictObject({ caseId: z.string(), payment: z.string(), talkAsked: z.boolean() })),
  /** the case whose danger is being described, or was: what follows may be that it is over */
  endangered: z.optional(z.string()),
  /** whoever writes would end their own life */
  despair: z.optional(z.literal(true)),
  /** what was being told when somebody cried for help, or joined their workmates: START goes on with it */
  waiting: z.optional(
    z.strictObject({
      joins: z.optional(z.string()),
      answers: dialogueAnswers,
      doubts: dialogueFacts,
      skipped: z.array(z.enum(dialogueSteps)),
      notes: z.array(kept),
    }),
  ),
  /** what waits was given up, at this instant: only words for it go on with it, and not for long */
  droppedAt: z.optional(z.iso.datetime()),
  /** how often it was said that what sounded like danger is none */
  denials: z.optional(z.int()),
  /** how many texts told something else while it was asked whether somebody is in danger */
  besideDanger: z.optional(z.int()),
  /** the talk went on just now without an answer to it; the next text alone may still give one */
  dangerLeft: z.optional(z.literal(true)),
  /** asked because of a sign of danger, as `between` was, the talk went on without an answer */
  dangerUnsaid: z.optional(z.strictObject({ since: z.iso.datetime(), words: kept })),
  /** how often in a row a text was not understood */
  failures: z.int(),
  /** was told which languages we write */
  toldLanguages: z.boolean(),
  stopped: z.boolean(),
  /** wrong numbers shown on one day */
  wrong: z.strictObject({ day: z.string(), count: z.int() }),
  lastAt: z.string(),
  reminded: z.boolean(),
  parked: z.boolean(),
  /** message ids already dealt with, the newest last */
  seen: z.array(z.string()).check(z.maxLength(50)),
});

/** Reads every form that was ever stored. */
export const dialogue = z.pipe(z.transform(asStoredNow), dialogueNow);
export type Dialogue = z.infer<typeof dialogueNow>;

export const newDialogue = (language: Language, draft: string, now: string): Dialogue => ({
  draft,
  language,
  step: 'idle',
  answers: {},
  doubts: {},
  skipped: [],
  notes: [],
  wantsCall: false,
  failures: 0,
  toldLanguages: false,
  stopped: false,
  wrong: { day: '', count: 0 },
  lastAt: now,
  reminded: false,
  parked: false,
  seen: [],
});

/** The dialogue with nothing begun: a complaint that was filed or given up leaves no words behind; another may wait. */
export const clearedDialogue = (before: Dialogue): Dialogue => ({
  ...newDialogue(before.language, before.draft, before.lastAt),
  toldLanguages: before.toldLanguages,
  stopped: before.stopped,
  wrong: before.wrong,
  seen: before.seen,
  ...present({
    answered: before.answered,
    waiting: before.waiting,
    droppedAt: before.droppedAt,
    wishes: before.wishes,
  }),
});

/** The dialogue with a new complaint begun by message `sid`. */
export const begunDialogue = (before: Dialogue, sid: string): Dialogue => ({
  ...clearedDialogue(before),
  draft: sid,
  step: 'kind',
});

/** Whether the worker asked for it. */
export const isWished = ({ wishes }: Pick<Dialogue, 'wishes'>, wish: DiscretionWish): boolean =>
  wishes?.includes(wish) ?? false;

const notesKept = 20;
/** What is written twice stands there once. */
export const withNote = (before: Dialogue, words: string): Dialogue =>
  before.notes.length >= notesKept || words.trim() === '' || before.notes.includes(words.trim())
    ? before
    : { ...before, notes: [...before.notes, words.trim().slice(0, 1600)] };

/** Whether a complaint is being told: begun, and not yet filed. */
export const isFiling = ({ step }: Pick<Dialogue, 'step'>): boolean =>
  step !== 'idle' && step !== 'danger_details';

const hourInMs = 3_600_000;
/** Hours from an instant of a dialogue until now. */
export const hoursFrom = (instant: string, now: Date): number =>
  (now.getTime() - Date.parse(instant)) / hourInMs;

/** The dialogue in which nothing waits any more. */
export const withoutWaiting = ({ waiting: _, droppedAt: __, ...dialogue }: Dialogue): Dialogue => dialogue;

/** The dialogue without the question that came in between. */
export const withoutBetween = ({ between: _, ...dialogue }: Dialogue): Dialogue => dialogue;

/** The same, but whether somebody is in danger stays asked until it is answered. */
export const butDangerAsked = (dialogue: Dialogue): Dialogue =>
  dialogue.between?.about === 'danger' ? dialogue : withoutBetween(dialogue);
