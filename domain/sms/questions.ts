/** The questions of a dialogue: which comes next, by what is known and what the procedure asks of the kind. */
import type { OptionalQuestion } from '#domain/terms/vocabulary.ts';
import { matterOf } from '../procedure/matters.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { QuestionAsked } from '../understanding/meaning.ts';
import { type Dialogue, type DialogueStep, isWished } from './dialogue.ts';
import { isRateWithoutTime } from './facts/rate-kept.ts';
import type { Fact } from './facts.ts';

/** The facts that each question asks for. */
const factsAskedAt: { readonly [S in DialogueStep]?: readonly Fact[] } = {
  kind: ['kind'],
  service: ['kind'],
  other: ['kind'],
  place: ['place'],
  employer: ['employer', 'contractor'],
  owed: ['money', 'months', 'since'],
  months: ['months'],
  since: ['since', 'months'],
  people: ['people'],
  name: ['name'],
};

export const factsOf = (step: DialogueStep): readonly Fact[] => factsAskedAt[step] ?? [];

/** How the understanding is asked at each step. */
const asked: { readonly [S in DialogueStep]: QuestionAsked } = {
  idle: 'start',
  kind: 'start',
  service: 'start',
  other: 'start',
  place: 'place',
  employer: 'who',
  owed: 'howmuch',
  months: 'since',
  since: 'since',
  people: 'people',
  danger: 'danger',
  name: 'name',
  send: 'readback',
  danger_details: 'start',
};

/** What it is about is not written to who wants little said: the plain question is asked. */
const isWithheld = (dialogue: Dialogue, fact: Fact): boolean =>
  fact === 'kind' && isWished(dialogue, 'little');

/** The likely fact that is read back now for a yes or no, in place of the plain question. */
export const doubtAt = (dialogue: Dialogue): Fact | undefined =>
  factsOf(dialogue.step).find((fact) => dialogue.doubts[fact] !== undefined && !isWithheld(dialogue, fact));

/** The question that a text answers, as the understanding knows it; `isKnown`: this phone has a case. */
export const questionAskedIn = (dialogue: Dialogue, isKnown: boolean): QuestionAsked => {
  const { between, step } = dialogue;
  if (between?.about === 'danger') return 'danger';
  if (between?.about === 'language') return 'any';
  if (between !== undefined) return 'readback';
  if (step === 'idle' && isKnown) return 'any';
  return doubtAt(dialogue) === undefined ? asked[step] : 'readback';
};

/** The question of the step itself, whatever came in between. */
export const ownQuestionOf = ({ step }: Dialogue): QuestionAsked => asked[step];

type IsDue = (dialogue: Dialogue, asks: (question: OptionalQuestion) => boolean) => boolean;

/** Known, and said otherwise since, less surely: that is read back. */
const isDoubted = ({ answers, doubts }: Dialogue, fact: Fact): boolean =>
  answers[fact] !== undefined && doubts[fact] !== undefined;

const lacks =
  (fact: Fact): IsDue =>
  (dialogue) =>
    dialogue.answers[fact] === undefined || isDoubted(dialogue, fact);

const lacksTime = ({ answers }: Dialogue): boolean =>
  answers.since === undefined && answers.months === undefined;
const isTimeDoubted = (dialogue: Dialogue): boolean =>
  isDoubted(dialogue, 'since') || isDoubted(dialogue, 'months');

/** In the order in which they are asked, each where something is missing still. */
const due: readonly (readonly [DialogueStep, IsDue])[] = [
  ['place', lacks('place')],
  ['employer', lacks('employer')],
  // "£400 a week": for how long, and the sum is known
  ['since', (dialogue, asks) => asks('amount') && asks('period') && isRateWithoutTime(dialogue)],
  ['owed', (dialogue, asks) => asks('amount') && lacks('money')(dialogue, asks)],
  ['months', ({ answers }) => answers.money?.monthly === true && answers.months === undefined],
  ['since', (dialogue, asks) => asks('period') && (lacksTime(dialogue) || isTimeDoubted(dialogue))],
  ['people', (dialogue, asks) => asks('people') && lacks('people')(dialogue, asks)],
  ['danger', ({ answers }, asks) => asks('danger') && answers.danger === undefined],
  ['name', lacks('name')],
];

/** Who joins a case is asked for what is their own only. */
const askedOfJoiners: readonly DialogueStep[] = ['owed', 'months', 'name'];

/** The next question; `send` when nothing is missing. */
export const nextStep = (dialogue: Dialogue, procedure: Procedure): DialogueStep => {
  const { answers, skipped, joins, doubts } = dialogue;
  if (joins === undefined && answers.kind === undefined && !skipped.includes('kind')) return 'kind';
  if (joins === undefined && doubts.kind !== undefined && answers.kind === undefined) return 'kind';
  const matter = answers.kind === undefined ? undefined : matterOf(procedure, answers.kind);
  const asks = (question: OptionalQuestion): boolean =>
    joins === undefined ? (matter?.asks.includes(question) ?? false) : question === 'amount';
  const open = due.find(
    ([step, isDue]) =>
      !skipped.includes(step) &&
      (joins === undefined || askedOfJoiners.includes(step)) &&
      isDue(dialogue, asks),
  );
  return open?.[0] ?? 'send';
};

/** What else is left out with a question that was answered with "I don't know". */
const skippedWith: { readonly [S in DialogueStep]?: readonly DialogueStep[] } = {
  owed: ['owed', 'months', 'since'],
};

/** The dialogue in which the question of its step is left out. */
export const withoutQuestion = (dialogue: Dialogue): Dialogue => ({
  ...dialogue,
  skipped: [...new Set([...dialogue.skipped, ...(skippedWith[dialogue.step] ?? [dialogue.step])])],
});

/** The questions that can be put again, in the order in which they are asked. */
const putAgain = ['kind', 'place', 'employer', 'owed', 'since', 'people', 'danger', 'name'] as const;

/** Answered, or left out. A time that was told beside the sum is asked for with it. */
const isBehind = ({ answers, skipped }: Dialogue, step: (typeof putAgain)[number]): boolean => {
  if (skipped.includes(step)) return true;
  if (step === 'danger') return answers.danger !== undefined;
  if (step === 'since') return answers.since !== undefined;
  return factsOf(step).some((fact) => answers[fact] !== undefined);
};

/** The question before the one that is open; the same where there is none. */
export const stepBefore = (dialogue: Dialogue): DialogueStep => {
  const { step, joins } = dialogue;
  const at = putAgain.findIndex((each) => each === (step === 'months' ? 'since' : step));
  const before = at < 0 ? putAgain : putAgain.slice(0, at);
  const isOwn = (each: DialogueStep): boolean => joins === undefined || askedOfJoiners.includes(each);
  return before.findLast((each) => isOwn(each) && isBehind(dialogue, each)) ?? step;
};
