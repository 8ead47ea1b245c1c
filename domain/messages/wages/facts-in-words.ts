/** The facts of a line as they were given, in words, so that whoever doubts the sum can work it out again. */
import type * as z from 'zod/mini';
import { civilDate } from '#domain/terms/fields.ts';
import { daysWorked, type WageLine } from '#domain/wages/line.ts';
import { formulaValueOf } from '#domain/wages/rule.ts';
import { dayText } from '../spoken.ts';
import { isKey, text } from '../text.ts';
import { type StatementReader, valueText } from './in-words.ts';

type Inputs = WageLine['inputs'];
type DaysListed = z.infer<typeof daysWorked>;

/**
 * The words for a code, or the code itself where a later version of a rule asked for something that we have no words
 * for.
 */
const wordFor = ({ language }: StatementReader, group: 'input' | 'regime', code: string): string => {
  const key = `wages.paper.${group}.${code}`;
  return isKey(key) ? text(language, key) : code;
};

const codeText = (reader: StatementReader, code: string): string =>
  civilDate.safeParse(code).success ? dayText(reader.language, code) : wordFor(reader, 'regime', code);

const factText = (reader: StatementReader, name: string, given: Inputs[string]): readonly string[] => {
  const said = formulaValueOf(name, given);
  if (name === 'rule' || said === undefined) return [];
  const value = typeof said === 'string' ? codeText(reader, said) : valueText(reader, said);
  return [text(reader.language, 'wages.paper.fact', { name: wordFor(reader, 'input', name), value })];
};

const joinedInWords = ({ language }: StatementReader, parts: readonly string[]): string =>
  parts.join(text(language, 'wages.paper.between'));

/** The longest month; a list of days may name one more than once and is then longer. */
const mostDays = 31;

const chunks = (days: DaysListed): readonly DaysListed[] =>
  Array.from({ length: Math.ceil(days.length / mostDays) }, (_, n) =>
    days.slice(n * mostDays, (n + 1) * mostDays),
  );

/** The days worked, one sentence a month. */
const daysText = (reader: StatementReader, days: DaysListed): readonly string[] => {
  const { language } = reader;
  const dayOf = ({ on, hours }: DaysListed[number]): string =>
    text(language, 'wages.paper.day', { day: Number(on.slice(8)), hours: valueText(reader, hours) });
  return [...Map.groupBy(days, ({ on }) => on.slice(0, 7))].flatMap(([month, worked]) =>
    chunks(worked).map((some) =>
      text(language, 'wages.paper.days', { month, days: joinedInWords(reader, some.map(dayOf)) }),
    ),
  );
};

/** All facts in one sentence, then the days worked, month by month. */
export const factsText = (reader: StatementReader, { inputs }: WageLine): readonly string[] => {
  const facts = Object.entries(inputs).flatMap(([name, given]) => factText(reader, name, given));
  const days = Object.values(inputs).flatMap((given) => daysWorked.safeParse(given).data ?? []);
  return [
    text(reader.language, 'wages.paper.facts', { facts: joinedInWords(reader, facts) }),
    ...daysText(reader, days),
  ];
};
