/** Since when, until when: months, because that is how wages are counted and remembered. */
import * as z from 'zod/mini';
import type { Language } from '#domain/messages/text.ts';
import type { Answers } from '../draft/answers.ts';
import { first } from '../http/form.ts';
import { FieldError, Tick } from '../look/fields.tsx';
import { question, unlessFast, type ViewProps } from './question.ts';

const monthOf = (year: string, month: string): string =>
  year && month ? `${year}-${month.padStart(2, '0')}` : '';
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
const yearsBack = 12;

const shape = z.object({
  from_month: z.string(),
  from_year: z.string(),
  until_month: z.string(),
  until_year: z.string(),
  ongoing: z.string(),
  unknown: z.string(),
});
type Months = z.infer<typeof shape>;

/** The first thing that is wrong, by field; undefined when the months make sense. */
const wrong = (given: Months, today: string): { field: string; key: string } | undefined => {
  if (given.unknown === 'yes') return undefined;
  const from = monthOf(given.from_year, given.from_month);
  const until = monthOf(given.until_year, given.until_month);
  const thisMonth = today.slice(0, 7);
  if (!isMonth(from)) return { field: 'from_month', key: 'from_month' };
  if (from > thisMonth) return { field: 'from_month', key: 'future' };
  if (given.ongoing === 'yes') return undefined;
  if (!isMonth(until)) return { field: 'until_month', key: 'until_month' };
  if (until > thisMonth) return { field: 'until_month', key: 'future' };
  return until < from ? { field: 'until_month', key: 'until_before_from' } : undefined;
};

const checked = (today: string) =>
  shape.check((ctx) => {
    const found = wrong(ctx.value, today);
    if (found) ctx.issues.push({ code: 'custom', path: [found.field], message: found.key, input: ctx.value });
  });

const write = (given: Months, answers: Answers): Answers => {
  const unknown = given.unknown === 'yes';
  const ongoing = !unknown && given.ongoing === 'yes';
  return {
    ...answers,
    period: {
      from: unknown ? '' : monthOf(given.from_year, given.from_month),
      until: unknown || ongoing ? '' : monthOf(given.until_year, given.until_month),
      ongoing,
    },
  };
};

const monthName = (month: string, language: Language, withYear = true): string =>
  new Intl.DateTimeFormat(language, {
    month: 'long',
    ...(withYear ? { year: 'numeric' as const } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(2, '0'));

const MonthSelects = ({ form, which }: { form: ViewProps; which: 'from' | 'until' }) => {
  const thisYear = Number(form.today.slice(0, 4));
  const years = numbers(thisYear - yearsBack, thisYear).toReversed();
  const problem = form.problems.find((each) => each.field === `${which}_month`);
  const select = (part: 'month' | 'year', options: readonly { value: string; label: string }[]) => (
    <span class="half">
      <label for={`${which}_${part}`}>{form.say(`web.${part}`)}</label>
      <select
        id={`${which}_${part}`}
        name={`${which}_${part}`}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${which}_month-error` : undefined}
      >
        <option value="">{form.say('web.choose_short')}</option>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === first(form.given, `${which}_${part}`)}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div class={problem ? 'field bad' : 'field'}>
      <fieldset>
        <legend>{form.say(`web.q.period.${which}`)}</legend>
        <FieldError form={form} name={`${which}_month`} />
        <span class="pair">
          {select(
            'month',
            numbers(1, 12).map((value) => ({
              value,
              label: monthName(`2026-${value}`, form.language, false),
            })),
          )}
          {select(
            'year',
            years.map((value) => ({ value, label: value })),
          )}
        </span>
      </fieldset>
    </div>
  );
};

export const period = question({
  id: 'period',
  part: 'much',
  asked: unlessFast,
  answered: ({ period }) => period !== undefined,
  fields: ['from_month', 'from_year', 'until_month', 'until_year', 'ongoing', 'unknown'],
  schema: (_: Answers, today: string) => checked(today),
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
      <MonthSelects form={form} which="from" />
      <MonthSelects form={form} which="until" />
      <Tick form={form} name="ongoing" label={form.say('web.q.period.ongoing')} />
      <Tick form={form} name="unknown" label={form.say('web.unknown')} />
    </>
  ),
});
