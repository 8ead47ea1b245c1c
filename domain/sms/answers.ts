/** How each question's answer is understood, and which question follows. */

import { type Found, numbersIn, plainly } from '#domain/terms/numerals.ts';
import type { AskedOfSome } from '#domain/terms/vocabulary.ts';
import { type Key, languages } from '../messages/text.ts';
import { officesUnder } from '../office/routing.ts';
import { matterOf } from '../procedure/matters.ts';
import type { MenuStep } from '../procedure/text-menus.ts';
import { plusDays } from '../time/calendar.ts';
import { type Dialogue, type Step, withNote } from './dialogue.ts';
import { bare, means, wordsOf, yesOrNo } from './keywords.ts';
import { choiceAt } from './menus.ts';
import { areaIn } from './place.ts';
import { clipped } from './segments.ts';
import type { Around } from './turn.ts';

interface Given {
  readonly dialogue: Dialogue;
  readonly message: string;
  readonly around: Around;
  /** civil date in the procedure's time zone */
  readonly today: string;
}
/** The dialogue after the answer; undefined: not understood, ask again. */
type Answer = (given: Given) => Dialogue | undefined;

const mostFen = 10_000_000_000;
const longest = 120;

const saidNothing = (message: string): boolean => bare(message) === '0' || means(message, 'unknown');

const next = (dialogue: Dialogue, step: Step, answers: Dialogue['answers'] = {}): Dialogue => ({
  ...dialogue,
  step,
  answers: { ...dialogue.answers, ...answers },
});

const menuFor =
  (step: MenuStep): Answer =>
  ({ dialogue, message, around }) => {
    const choice = choiceAt(step, message, around.procedure);
    const said = /^\d$/.test(bare(message)) ? dialogue : withNote(dialogue, message);
    if (choice === undefined) return undefined;
    return 'ask' in choice ? next(said, choice.ask) : next(said, 'place', { kind: choice.kind });
  };

const place: Answer = ({ dialogue, message, around }) => {
  if (saidNothing(message)) return next(dialogue, 'employer');
  const area = areaIn(message, officesUnder(around.offices, around.procedure.jurisdiction));
  const said = { place: clipped(message.trim(), longest) };
  return next(dialogue, 'employer', area === undefined ? said : { ...said, area });
};

/** What is asked after the employer, where the kind asks for it; "how much, for how long" asks for the time as well. */
const later = [
  ['owed', 'amount'],
  ['since', 'period'],
  ['people', 'people'],
  ['danger', 'danger'],
] as const satisfies readonly (readonly [Step, AskedOfSome])[];

/** The step after one, by what the procedure asks of the kind. Who joins a case is asked what is owed and the name only. */
const after = (step: Step, { answers, joins }: Dialogue, { procedure }: Around): Step => {
  const asks = answers.kind === undefined ? undefined : matterOf(procedure, answers.kind)?.asks;
  if (joins !== undefined || asks === undefined) return 'name';
  const from = later.findIndex(([each]) => each === step) + 1;
  const ahead = later.slice(step === 'owed' ? from + 1 : from);
  return ahead.find(([, asked]) => asks.includes(asked))?.[0] ?? 'name';
};

const employer: Answer = ({ dialogue, message, around }) => {
  const step = after('employer', dialogue, around);
  return saidNothing(message)
    ? next(dialogue, step)
    : next(dialogue, step, { employer: clipped(message.trim(), longest) });
};

const unitDays: readonly (readonly [Key, number])[] = [
  ['sms.words.week', 7],
  ['sms.words.month', 30.44],
  ['sms.words.year', 365.25],
  ['sms.words.day', 1],
];

const startsWithWord = (after: string, key: Key): boolean =>
  languages.some((language) => wordsOf(language, key).some((word) => after.startsWith(word)));

const daysOf = ({ value, after }: Found): number | undefined => {
  const unit = unitDays.find(([key]) => startsWithWord(after, key));
  return unit === undefined ? undefined : Math.round(value * unit[1]);
};

/** The first day of a time that somebody named: a date, or so many days, weeks, months ago; at most 30 years. */
const sinceWhen = (message: string, today: string): string | undefined => {
  const date = plainly(message).match(/(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})/);
  if (date !== null)
    return civil(`${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`, today);
  const days = numbersIn(message)
    .map(daysOf)
    .find((each) => each !== undefined);
  return days === undefined || days > 11_000 ? undefined : plusDays(today, -days);
};

const civil = (text: string, today: string): string | undefined => {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return text <= today ? text : undefined;
};

/** A sum and a time. "18000 3": a small number behind the sum, without a unit, counts months. */
const owed: Answer = ({ dialogue, message, today, around }) => {
  const step = after('owed', dialogue, around);
  if (saidNothing(message)) return next(dialogue, step);
  const found = numbersIn(message);
  const sum = found.find((each) => daysOf(each) === undefined);
  const fen = sum === undefined ? undefined : Math.round(sum.value * 100);
  if (found.length === 0 || (fen !== undefined && fen > mostFen)) return undefined;
  const months = found.find((each) => each !== sum && daysOf(each) === undefined && each.value <= 60);
  const since =
    sinceWhen(message, today) ??
    (months === undefined ? undefined : plusDays(today, -Math.round(months.value * 30.44)));
  return next(withNote(dialogue, message), step, {
    ...(fen === undefined ? {} : { claimedFen: fen }),
    ...(since === undefined ? {} : { since }),
  });
};

const since: Answer = ({ dialogue, message, today, around }) => {
  const step = after('since', dialogue, around);
  if (saidNothing(message)) return next(dialogue, step);
  const day = sinceWhen(message, today);
  return next(withNote(dialogue, message), step, day === undefined ? {} : { since: day });
};

const people: Answer = ({ dialogue, message, around }) => {
  const step = after('people', dialogue, around);
  if (saidNothing(message) || means(message, 'only_me')) return next(dialogue, step, { people: 1 });
  const count = Math.round(numbersIn(message)[0]?.value ?? 0);
  return count >= 1 && count <= 100_000 ? next(dialogue, step, { people: count }) : undefined;
};

const danger: Answer = ({ dialogue, message }) => {
  const said = yesOrNo(message);
  return said === undefined ? undefined : next(dialogue, 'name', { danger: said });
};

const name: Answer = ({ dialogue, message }) =>
  saidNothing(message) || means(message, 'no')
    ? next(dialogue, 'send')
    : next(dialogue, 'send', { name: clipped(message.trim(), 60) });

const understood: { readonly [S in Step]?: Answer } = {
  kind: menuFor('kind'),
  service: menuFor('service'),
  other: menuFor('other'),
  place,
  employer,
  owed,
  since,
  people,
  danger,
  name,
};

/** The dialogue after an answer to its question; undefined when the answer was not understood. */
export const answered = (given: Given): Dialogue | undefined => understood[given.dialogue.step]?.(given);
