/** The questions since when and until when, in months, in which wages are counted and remembered. */
import * as z from 'zod/mini';
import { Tick } from '../components/fields.tsx';
import { isMonth, MonthSelects, monthFrom, monthName } from '../components/month.tsx';
import type { Answers } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { asks } from './law.ts';
import { questionFrom, unlessFast } from './question.ts';

const monthsForm = z.object({
  from_month: z.string(),
  from_year: z.string(),
  until_month: z.string(),
  until_year: z.string(),
  ongoing: z.string(),
  unknown: z.string(),
});
type MonthsForm = z.infer<typeof monthsForm>;

/** The first error, by field; undefined when the months make sense. */
const monthsError = (given: MonthsForm, today: string): { field: string; key: ErrorKey } | undefined => {
  if (given.unknown === 'yes') return undefined;
  const from = monthFrom(given.from_year, given.from_month);
  const until = monthFrom(given.until_year, given.until_month);
  const thisMonth = today.slice(0, 7);
  if (!isMonth(from)) return { field: 'from_month', key: 'from_month' };
  if (from > thisMonth) return { field: 'from_month', key: 'future' };
  if (given.ongoing === 'yes') return undefined;
  if (!isMonth(until)) return { field: 'until_month', key: 'until_month' };
  if (until > thisMonth) return { field: 'until_month', key: 'future' };
  return until < from ? { field: 'until_month', key: 'until_before_from' } : undefined;
};

const monthsSchema = (today: string) =>
  monthsForm.check((ctx) => {
    const found = monthsError(ctx.value, today);
    if (found) ctx.issues.push({ code: 'custom', path: [found.field], message: found.key, input: ctx.value });
  });

const write = (given: MonthsForm, answers: Answers): Answers => {
  const unknown = given.unknown === 'yes';
  const ongoing = !unknown && given.ongoing === 'yes';
  return {
    ...answers,
    period: {
      from: unknown ? '' : monthFrom(given.from_year, given.from_month),
      until: unknown || ongoing ? '' : monthFrom(given.until_year, given.until_month),
      ongoing,
    },
  };
};

export const periodQuestion = questionFrom({
  id: 'period',
  part: 'much',
  asked: (answers, law) => unlessFast(answers) && asks(answers, law, 'period'),
  answered: ({ period }) => period !== undefined,
  fields: ['from_month', 'from_year', 'until_month', 'until_year', 'ongoing', 'unknown'],
  schema: (_: Answers, today: string) => monthsSchema(today),
  write,
  fill: ({ period }) => {
    if (period === undefined) return {};
    const [fromYear = '', fromMonth = ''] = period.from.split('-');
    const [untilYear = '', untilMonth = ''] = period.until.split('-');
    return {
      from_year: [fromYear],
      from_month: [fromMonth],
      until_year: [untilYear],
      until_month: [untilMonth],
      ...(period.ongoing ? { ongoing: ['yes'] } : {}),
      ...(period.from === '' ? { unknown: ['yes'] } : {}),
    };
  },
  shown: ({ period }, { say, language }) => {
    if (period === undefined) return '';
    if (period.from === '') return say('web.unknown');
    const from = monthName(period.from, language);
    return period.ongoing
      ? say('web.q.period.since', { from })
      : say('web.q.period.span', { from, until: monthName(period.until, language) });
  },
  View: (form) => (
    <>
      <h1>{form.say(form.answers.topic === 'wages' ? 'web.q.period.ask_wages' : 'web.q.period.ask')}</h1>
      <p class="hint">{form.say('web.q.period.about')}</p>
      <MonthSelects form={form} which="from" legend={form.say('web.q.period.from')} />
      <MonthSelects form={form} which="until" legend={form.say('web.q.period.until')} />
      <Tick form={form} name="ongoing" label={form.say('web.q.period.ongoing')} />
      <Tick form={form} name="unknown" label={form.say('web.unknown')} />
    </>
  ),
});
