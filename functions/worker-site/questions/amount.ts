/** How the answer about money is read: the whole sum, or a rate and a count of months, days, hours or pieces. */
import * as z from 'zod/mini';
import type { Answers } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { hundredthsOf } from '../numbers.ts';
import type { Law } from './law.ts';
import { type Amount, countsOvertime, ownStatement } from './own-statement.ts';

export type Method = NonNullable<Answers['method']>;

/** The ways to say a sum, the commonest first; hours of overtime are counted as the law counts them, where it does. */
export const methodsFor = ({ kind }: Answers, law: Law): readonly Method[] =>
  kind === 'wage.overtime' && countsOvertime(law)
    ? ['overtime', 'sum', 'unknown']
    : ['months', 'sum', 'days', 'hours', 'pieces', 'unknown'];

/** The largest claim: a hundred million yuan. */
const largestClaimFen = 10_000_000_000;

const isPositive = (text: string): boolean => {
  const value = hundredthsOf(text);
  return value !== undefined && value > 0 && value <= largestClaimFen;
};
const positiveNumber = (error: ErrorKey) => z.string().check(z.refine(isPositive, { error }));
const numberOrEmpty = (error: ErrorKey) =>
  z.string().check(z.refine((text) => text === '' || hundredthsOf(text) !== undefined, { error }));
const unasked = z.catch(z.literal(''), '');

const monthly =
  /每个?月|月薪|月工资|一个月|\b(?:a|per|each|every|one) month\b|\bmonthly\b|\/ ?mo(?:nth)?\b|kada buwan|buwanan/iu;

/** A sum that is said to be for one month, given as the whole. */
const isForOneMonth = (sum: string): boolean => monthly.test(sum);

const hundredthsGiven = (text: string): number => hundredthsOf(text) ?? 0;

interface AmountForm {
  readonly sum: string;
  readonly one_month: string;
  readonly rate: string;
  readonly count: string;
  readonly rest: string;
  readonly holiday: string;
  readonly paid: string;
}

/** Fen; counts in hundredths. A rate times a count to the nearest fen, overtime by the law, less what was paid. */
const amountOf = (method: Method, given: AmountForm, law: Law, on: string): Amount => {
  const [sum, rate, count, rest, holiday, paid] = [
    given.sum,
    given.rate,
    given.count,
    given.rest,
    given.holiday,
    given.paid,
  ].map(hundredthsGiven) as [number, number, number, number, number, number];
  const plain = { sum, rate, count, paid, ...(method === 'overtime' ? { rest, holiday } : {}) };
  if (method === 'overtime')
    return { ...plain, owed: ownStatement(method, { ...plain, owed: 0 }, law, on)?.worker.minFen ?? 0 };
  return { ...plain, owed: (sum > 0 ? sum : Math.round((rate * count) / 100)) - paid };
};

const shapeFor = (method: Method) => {
  const open = {
    sum: unasked,
    one_month: unasked,
    rest: unasked,
    holiday: unasked,
    paid: numberOrEmpty('paid'),
  };
  switch (method) {
    case 'sum':
      return { ...open, sum: positiveNumber('sum'), one_month: z.string(), rate: unasked, count: unasked };
    case 'overtime':
      return {
        ...open,
        rate: positiveNumber('rate'),
        count: numberOrEmpty('count'),
        rest: numberOrEmpty('count'),
        holiday: numberOrEmpty('count'),
      };
    default:
      return { ...open, rate: positiveNumber('rate'), count: positiveNumber('count') };
  }
};

/** What is wrong with the figures together, by field; undefined when nothing is. */
const amountError = (
  method: Method,
  given: AmountForm,
  { paid, owed, count, rest = 0, holiday = 0 }: Amount,
): { readonly field: string; readonly key: ErrorKey } | undefined => {
  if (method === 'sum' && isForOneMonth(given.sum) && !['yes', 'no'].includes(given.one_month))
    return { field: 'one_month', key: 'one_month' };
  if (method === 'sum' && given.one_month === 'yes') return undefined;
  if (method === 'overtime' && count + rest + holiday === 0) return { field: 'count', key: 'count' };
  if (owed > largestClaimFen) return { field: method === 'sum' ? 'sum' : 'rate', key: 'too_much' };
  return owed <= 0
    ? { field: paid > 0 ? 'paid' : 'rate', key: paid > 0 ? 'nothing_left' : 'rate' }
    : undefined;
};

/** Reads the form of the way that was chosen. Its value is what was typed, with the figures. */
export const amountSchema = (method: Method, law: Law, on: string) =>
  z.pipe(
    z.object(shapeFor(method)).check((ctx) => {
      const given = ctx.value;
      const found = amountError(method, given, amountOf(method, given, law, on));
      if (found) ctx.issues.push({ code: 'custom', path: [found.field], message: found.key, input: given });
    }),
    z.transform((given) => ({ given, amount: amountOf(method, given, law, on) })),
  );
