/** The question how much is owed: the sum itself, or its parts. */
import * as z from 'zod/mini';
import { currencyName, moneyText } from '#domain/messages/spoken.ts';
import { Options, TextField } from '../components/fields.tsx';
import { Panel } from '../components/pieces.tsx';
import { type Answers, methods } from '../draft/answers.ts';
import { hundredthsOf } from '../numbers.ts';
import { asks, type Law } from './law.ts';
import { questionFrom, unlessFast, type ViewProps } from './question.ts';

const isAboutMoney = (answers: Answers, law: Law): boolean =>
  unlessFast(answers) && asks(answers, law, 'amount');

export const methodQuestion = questionFrom({
  id: 'method',
  part: 'much',
  asked: isAboutMoney,
  answered: ({ method }) => method !== undefined,
  fields: ['method'],
  schema: () => z.object({ method: z.enum(methods, { error: 'choose' }) }),
  write: ({ method }, { amount, ...rest }) =>
    amount !== undefined && rest.method === method ? { ...rest, method, amount } : { ...rest, method },
  fill: ({ method }) => (method ? { method: [method] } : {}),
  shown: ({ method }, { say }) => (method ? say(`web.q.method.${method}`) : ''),
  View: (form) => (
    <Options
      form={form}
      name="method"
      type="radio"
      asHeading
      label={form.say('web.q.method.ask')}
      hint={form.say('web.q.method.hint')}
      choices={methods.map((value) => ({ value, label: form.say(`web.q.method.${value}`) }))}
    />
  ),
});

const empty = '';
/** The largest claim: a hundred million yuan. */
const largestClaimFen = 10_000_000_000;
const positiveNumber = (error: string) =>
  z.string().check(
    z.refine(
      (text) => {
        const value = hundredthsOf(text);
        return value !== undefined && value > 0 && value <= largestClaimFen;
      },
      { error },
    ),
  );
const numberOrEmpty = (error: string) =>
  z.string().check(z.refine((text) => text === empty || hundredthsOf(text) !== undefined, { error }));

interface Amount {
  readonly sum: string;
  readonly rate: string;
  readonly count: string;
  readonly paid: string;
}

/** The sum in fen: a rate in fen times a count in hundredths, to the nearest fen, less what was paid already. */
const reckon = (given: Amount) => {
  const [sum = 0, rate = 0, count = 0, paid = 0] = [given.sum, given.rate, given.count, given.paid].map(
    (text) => (text === empty ? 0 : hundredthsOf(text)),
  );
  const full = sum > 0 ? sum : Math.round((rate * count) / 100);
  return { sum, rate, count, paid, owed: full - paid };
};

const amountShape = ({ method }: Answers) =>
  method === 'sum'
    ? { sum: positiveNumber('sum'), rate: z.catch(z.literal(''), ''), count: z.catch(z.literal(''), '') }
    : { sum: z.catch(z.literal(''), ''), rate: positiveNumber('rate'), count: positiveNumber('count') };

const amountSchema = (answers: Answers) =>
  z.object({ ...amountShape(answers), paid: numberOrEmpty('paid') }).check((ctx) => {
    const { sum, rate, count, owed } = reckon(ctx.value);
    if (sum === 0 && rate * count === 0) return;
    const path = answers.method === 'sum' ? ['sum'] : ['rate'];
    if (owed > largestClaimFen)
      ctx.issues.push({ code: 'custom', path, message: 'too_much', input: ctx.value });
    if (owed <= 0)
      ctx.issues.push({ code: 'custom', path: ['paid'], message: 'nothing_left', input: ctx.value });
  });

const hundredthsText = (hundredths: number): string => (hundredths === 0 ? '' : String(hundredths / 100));

const Reckoned = ({ form }: { form: ViewProps }) => {
  const { amount, method } = form.answers;
  if (amount === undefined || form.problems.length > 0 || method === 'sum') return null;
  const money = (fen: number) => moneyText(form.language, fen, form.law.procedure.currency);
  return (
    <Panel kind="note">
      <p role="status">
        {form.say(amount.paid > 0 ? 'web.q.amount.reckoned_less' : 'web.q.amount.reckoned', {
          rate: money(amount.rate),
          count: hundredthsText(amount.count),
          paid: money(amount.paid),
          owed: money(amount.owed),
        })}
      </p>
    </Panel>
  );
};

export const amountQuestion = questionFrom({
  id: 'amount',
  part: 'much',
  asked: (answers, law) => isAboutMoney(answers, law) && !['unknown', undefined].includes(answers.method),
  answered: ({ amount }) => amount !== undefined,
  fields: ['sum', 'rate', 'count', 'paid'],
  schema: amountSchema,
  write: (given, answers) => ({ ...answers, amount: reckon(given) }),
  fill: ({ amount }) =>
    amount === undefined
      ? {}
      : {
          sum: [hundredthsText(amount.sum)],
          rate: [hundredthsText(amount.rate)],
          count: [hundredthsText(amount.count)],
          paid: [hundredthsText(amount.paid)],
        },
  shown: ({ amount }, { language, law }) =>
    amount === undefined ? '' : moneyText(language, amount.owed, law.procedure.currency),
  View: (form) => {
    const { say } = form;
    const method = form.answers.method ?? 'sum';
    const unit = currencyName(form.language, form.law.procedure.currency);
    return (
      <>
        <h1>{say('web.q.amount.ask')}</h1>
        <Reckoned form={form} />
        {method === 'sum' ? (
          <TextField
            form={form}
            name="sum"
            label={say('web.q.amount.sum')}
            hint={say('web.q.amount.sum_hint')}
            inputmode="decimal"
            width="short"
            unit={unit}
            longest={20}
          />
        ) : (
          <>
            <TextField
              form={form}
              name="rate"
              label={say(`web.q.amount.rate_${method}`)}
              inputmode="decimal"
              width="short"
              unit={unit}
              longest={20}
            />
            <TextField
              form={form}
              name="count"
              label={say(`web.q.amount.count_${method}`)}
              hint={say('web.q.amount.count_hint')}
              inputmode="decimal"
              width="short"
              longest={20}
            />
          </>
        )}
        <TextField
          form={form}
          name="paid"
          label={say('web.q.amount.paid')}
          hint={say('web.q.amount.paid_hint')}
          inputmode="decimal"
          width="short"
          unit={unit}
          longest={20}
        />
        {method === 'sum' ? null : (
          <button type="submit" name="go" value="stay" class="other">
            {say('web.q.amount.reckon')}
          </button>
        )}
      </>
    );
  },
});
