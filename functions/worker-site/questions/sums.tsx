/** The question how much is owed: so many months at so much, the sum itself, or its parts. */
import * as z from 'zod/mini';
import { currencyName, moneyText } from '#domain/messages/spoken.ts';
import { Options, TextField } from '../components/fields.tsx';
import { Panel } from '../components/pieces.tsx';
import type { Answers } from '../draft/answers.ts';
import { firstValue } from '../http/form.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { amountSchema, type Method, methodsFor } from './amount.ts';
import { asks, type Law } from './law.ts';
import { questionFrom, unlessFast, type ViewProps } from './question.ts';

const isAboutMoney = (answers: Answers, law: Law): boolean =>
  unlessFast(answers) && asks(answers, law, 'amount');

export const methodQuestion = questionFrom({
  id: 'method',
  part: 'much',
  asked: isAboutMoney,
  answered: (answers, law) =>
    answers.method !== undefined && methodsFor(answers, law).includes(answers.method),
  fields: ['method'],
  schema: (answers, _, law) =>
    z.object({ method: z.enum([...methodsFor(answers, law)], { error: 'choose' satisfies ErrorKey }) }),
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
      choices={methodsFor(form.answers, form.law).map((value) => ({
        value,
        label: form.say(`web.q.method.${value}`),
      }))}
    />
  ),
});

const hundredthsText = (hundredths: number): string => (hundredths === 0 ? '' : String(hundredths / 100));

/** The sum worked out, with what it was worked out from. */
const Reckoned = ({ form }: { form: ViewProps }) => {
  const { amount, method } = form.answers;
  if (amount === undefined || amount.owed <= 0 || form.problems.length > 0 || method === 'sum') return null;
  const money = (fen: number) => moneyText(form.language, fen, form.law.procedure.currency);
  const parts = amount.paid > 0 ? 'web.q.amount.reckoned_less' : 'web.q.amount.reckoned';
  return (
    <Panel kind="note">
      <p role="status">
        {form.say(method === 'overtime' ? 'web.q.amount.reckoned_law' : parts, {
          rate: money(amount.rate),
          count: hundredthsText(amount.count),
          paid: money(amount.paid),
          owed: money(amount.owed),
        })}
      </p>
    </Panel>
  );
};

interface NumberProps {
  readonly form: ViewProps;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isMoney?: true;
}

const NumberField = ({ form, name, label, hint, isMoney }: NumberProps) => (
  <TextField
    form={form}
    name={name}
    label={form.say(`web.q.amount.${label}`)}
    hint={hint === undefined ? undefined : form.say(`web.q.amount.${hint}`)}
    inputmode="decimal"
    width="short"
    unit={isMoney ? currencyName(form.language, form.law.procedure.currency) : undefined}
    longest={30}
  />
);

/** Asked when the sum is said to be for one month: the commonest slip, by which most of a claim is lost. */
const OneMonth = ({ form }: { form: ViewProps }) =>
  form.problems.some(({ field }) => field === 'one_month') || firstValue(form.given, 'one_month') !== '' ? (
    <Options
      form={form}
      name="one_month"
      type="radio"
      label={form.say('web.q.amount.one_month')}
      choices={['yes', 'no'].map((value) => ({ value, label: form.say(`web.q.amount.one_month_${value}`) }))}
    />
  ) : null;

const WholeSum = ({ form }: { form: ViewProps }) => (
  <>
    <NumberField form={form} name="sum" label="sum" hint="sum_hint" isMoney />
    <OneMonth form={form} />
  </>
);

/** Hours by the kind of day on which they were worked: the law pays more for each. */
const OvertimeHours = ({ form }: { form: ViewProps }) => (
  <>
    <p>{form.say('web.q.amount.overtime_about')}</p>
    <NumberField form={form} name="rate" label="rate_months" isMoney />
    <NumberField form={form} name="count" label="count_overtime" hint="count_overtime_hint" />
    <NumberField form={form} name="rest" label="rest" hint="rest_hint" />
    <NumberField form={form} name="holiday" label="holiday" hint="holiday_hint" />
  </>
);

const RateAndCount = ({ form, method }: { form: ViewProps; method: Method }) => (
  <>
    {form.answers.kind === 'wage.overtime' ? <p>{form.say('web.q.amount.overtime_plain')}</p> : null}
    <NumberField form={form} name="rate" label={`rate_${method}`} isMoney />
    <NumberField
      form={form}
      name="count"
      label={`count_${method}`}
      hint={method === 'months' ? 'count_months_hint' : 'count_hint'}
    />
  </>
);

const AmountFields = ({ form, method }: { form: ViewProps; method: Method }) => {
  switch (method) {
    case 'sum':
      return <WholeSum form={form} />;
    case 'overtime':
      return <OvertimeHours form={form} />;
    default:
      return <RateAndCount form={form} method={method} />;
  }
};

export const amountQuestion = questionFrom({
  id: 'amount',
  part: 'much',
  asked: (answers, law) => isAboutMoney(answers, law) && !['unknown', undefined].includes(answers.method),
  answered: ({ amount }) => amount !== undefined && amount.owed > 0,
  fields: ['sum', 'one_month', 'rate', 'count', 'rest', 'holiday', 'paid'],
  schema: ({ method = 'sum' }, today, law) => amountSchema(method, law, today),
  // a sum for one month is kept as that: for how many is asked on the same page
  write: ({ given, amount }, answers) =>
    given.one_month === 'yes'
      ? { ...answers, method: 'months', amount: { ...amount, sum: 0, rate: amount.sum, owed: 0 } }
      : { ...answers, amount },
  fill: ({ amount }) =>
    amount === undefined
      ? {}
      : {
          sum: [hundredthsText(amount.sum)],
          rate: [hundredthsText(amount.rate)],
          count: [hundredthsText(amount.count)],
          rest: [hundredthsText(amount.rest ?? 0)],
          holiday: [hundredthsText(amount.holiday ?? 0)],
          paid: [hundredthsText(amount.paid)],
        },
  shown: ({ amount }, { language, law }) =>
    amount === undefined ? '' : moneyText(language, amount.owed, law.procedure.currency),
  View: (form) => {
    const method = form.answers.method ?? 'sum';
    return (
      <>
        <h1>{form.say('web.q.amount.ask')}</h1>
        <Reckoned form={form} />
        <AmountFields form={form} method={method} />
        <NumberField form={form} name="paid" label="paid" hint="paid_hint" isMoney />
        {method === 'sum' ? null : (
          <button type="submit" name="go" value="stay" class="other">
            {form.say('web.q.amount.reckon')}
          </button>
        )}
      </>
    );
  },
});
