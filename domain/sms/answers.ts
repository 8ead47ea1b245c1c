/** Reads the answer to each question of the dialogue, and says which question follows. */

import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import { type FoundNumber, numbersIn, withPlainDigits } from '#domain/terms/numerals.ts';
import type { OptionalQuestion } from '#domain/terms/vocabulary.ts';
import { type Key, languages } from '../messages/text.ts';
import { officesUnder } from '../office/routing.ts';
import { matterOf } from '../procedure/matters.ts';
import type { MenuStep } from '../procedure/text-menus.ts';
import { plusDays } from '../time/calendar.ts';
import { type Dialogue, type DialogueStep, withNote } from './dialogue.ts';
import { bareMessage, catalogueWords, means, yesOrNo } from './keywords.ts';
import { choiceAt } from './menus.ts';
import { areaIn } from './place.ts';
import { clipped } from './segments.ts';
import type { TurnContext } from './turn.ts';

interface AnswerGiven {
  readonly dialogue: Dialogue;
  readonly message: string;
  readonly context: TurnContext;
  /** civil date in the procedure's time zone */
  readonly today: string;
}
/** Reads one answer; undefined where it was not understood and is asked again. */
type AnswerReader = (given: AnswerGiven) => Dialogue | undefined;

const mostClaimedFen = 10_000_000_000;
const longestAnswer = 120;

const saidNothing = (message: string): boolean => bareMessage(message) === '0' || means(message, 'unknown');

const dialogueAt = (dialogue: Dialogue, step: DialogueStep, answers: Dialogue['answers'] = {}): Dialogue => ({
  ...dialogue,
  step,
  answers: { ...dialogue.answers, ...answers },
});

const menuFor =
  (step: MenuStep): AnswerReader =>
  ({ dialogue, message, context }) => {
    const choice = choiceAt(step, message, context.procedure);
    const said = /^\d$/.test(bareMessage(message)) ? dialogue : withNote(dialogue, message);
    if (choice === undefined) return undefined;
    return 'ask' in choice ? dialogueAt(said, choice.ask) : dialogueAt(said, 'place', { kind: choice.kind });
  };

const placeAnswer: AnswerReader = ({ dialogue, message, context }) => {
  if (saidNothing(message)) return dialogueAt(dialogue, 'employer');
  const { jurisdiction } = context.procedure;
  const area =
    placeNamedIn(jurisdiction, message) ?? areaIn(message, officesUnder(context.offices, jurisdiction));
  const said = { place: clipped(message.trim(), longestAnswer) };
  return dialogueAt(dialogue, 'employer', area === undefined ? said : { ...said, area });
};

/**
 * The steps after the employer, each asked where the kind asks for it; "how much, for how long" asks for the time as
 * well.
 */
const laterSteps = [
  ['owed', 'amount'],
  ['since', 'period'],
  ['people', 'people'],
  ['danger', 'danger'],
] as const satisfies readonly (readonly [DialogueStep, OptionalQuestion])[];

/**
 * The next step, by what the procedure asks of the kind. A worker who joins a case is asked only what is owed and the
 * name.
 */
const stepAfter = (
  step: DialogueStep,
  { answers, joins }: Dialogue,
  { procedure }: TurnContext,
): DialogueStep => {
  const asks = answers.kind === undefined ? undefined : matterOf(procedure, answers.kind)?.asks;
  if (joins !== undefined || asks === undefined) return 'name';
  const from = laterSteps.findIndex(([each]) => each === step) + 1;
  const ahead = laterSteps.slice(step === 'owed' ? from + 1 : from);
  return ahead.find(([, asked]) => asks.includes(asked))?.[0] ?? 'name';
};

const employerAnswer: AnswerReader = ({ dialogue, message, context }) => {
  const step = stepAfter('employer', dialogue, context);
  return saidNothing(message)
    ? dialogueAt(dialogue, step)
    : dialogueAt(dialogue, step, { employer: clipped(message.trim(), longestAnswer) });
};

const unitDays: readonly (readonly [Key, number])[] = [
  ['sms.words.week', 7],
  ['sms.words.month', 30.44],
  ['sms.words.year', 365.25],
  ['sms.words.day', 1],
];

const startsWithWord = (after: string, key: Key): boolean =>
  languages.some((language) => catalogueWords(language, key).some((word) => after.startsWith(word)));

const daysMeant = ({ value, after }: FoundNumber): number | undefined => {
  const unit = unitDays.find(([key]) => startsWithWord(after, key));
  return unit === undefined ? undefined : Math.round(value * unit[1]);
};

/** The first day of a time in the worker's words: a date, or so many days, weeks, months ago, at most 30 years. */
const sinceWhen = (message: string, today: string): string | undefined => {
  const date = withPlainDigits(message).match(/(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})/);
  if (date !== null)
    return civilDateUpTo(`${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`, today);
  const days = numbersIn(message)
    .map(daysMeant)
    .find((each) => each !== undefined);
  return days === undefined || days > 11_000 ? undefined : plusDays(today, -days);
};

const civilDateUpTo = (text: string, today: string): string | undefined => {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return text <= today ? text : undefined;
};

/** Reads a sum and a time. In "18000 3" the small number behind the sum, without a unit, counts months. */
const owedAnswer: AnswerReader = ({ dialogue, message, today, context }) => {
  const step = stepAfter('owed', dialogue, context);
  if (saidNothing(message)) return dialogueAt(dialogue, step);
  const found = numbersIn(message);
  const sum = found.find((each) => daysMeant(each) === undefined);
  const fen = sum === undefined ? undefined : Math.round(sum.value * 100);
  if (found.length === 0 || (fen !== undefined && fen > mostClaimedFen)) return undefined;
  const months = found.find((each) => each !== sum && daysMeant(each) === undefined && each.value <= 60);
  const since =
    sinceWhen(message, today) ??
    (months === undefined ? undefined : plusDays(today, -Math.round(months.value * 30.44)));
  return dialogueAt(withNote(dialogue, message), step, {
    ...(fen === undefined ? {} : { claimedFen: fen }),
    ...(since === undefined ? {} : { since }),
  });
};

const sinceAnswer: AnswerReader = ({ dialogue, message, today, context }) => {
  const step = stepAfter('since', dialogue, context);
  if (saidNothing(message)) return dialogueAt(dialogue, step);
  const day = sinceWhen(message, today);
  return dialogueAt(withNote(dialogue, message), step, day === undefined ? {} : { since: day });
};

const peopleAnswer: AnswerReader = ({ dialogue, message, context }) => {
  const step = stepAfter('people', dialogue, context);
  if (saidNothing(message) || means(message, 'only_me')) return dialogueAt(dialogue, step, { people: 1 });
  const count = Math.round(numbersIn(message)[0]?.value ?? 0);
  return count >= 1 && count <= 100_000 ? dialogueAt(dialogue, step, { people: count }) : undefined;
};

const dangerAnswer: AnswerReader = ({ dialogue, message }) => {
  const said = yesOrNo(message);
  return said === undefined ? undefined : dialogueAt(dialogue, 'name', { danger: said });
};

const nameAnswer: AnswerReader = ({ dialogue, message }) =>
  saidNothing(message) || means(message, 'no')
    ? dialogueAt(dialogue, 'send')
    : dialogueAt(dialogue, 'send', { name: clipped(message.trim(), 60) });

const answerReaders: { readonly [S in DialogueStep]?: AnswerReader } = {
  kind: menuFor('kind'),
  service: menuFor('service'),
  other: menuFor('other'),
  place: placeAnswer,
  employer: employerAnswer,
  owed: owedAnswer,
  since: sinceAnswer,
  people: peopleAnswer,
  danger: dangerAnswer,
  name: nameAnswer,
};

/** The dialogue after an answer to its question; undefined when the answer was not understood. */
export const dialogueAfterAnswer = (given: AnswerGiven): Dialogue | undefined =>
  answerReaders[given.dialogue.step]?.(given);
