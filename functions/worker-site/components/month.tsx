/** Fields for a month and its year, in which wages are counted and remembered. */
import type { Child } from 'hono/jsx';
import type { Language } from '#domain/messages/text.ts';
import { remembered } from '#domain/terms/remembered.ts';
import { firstValue } from '../http/form.ts';
import type { ViewProps } from '../questions/question.ts';
import { FieldError } from './fields.tsx';

const yearsBack = 12;

/** `YYYY-MM` of two answers; empty unless both are given. */
export const monthFrom = (year: string, month: string): string =>
  year && month ? `${year}-${month.padStart(2, '0')}` : '';

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const monthFormat = remembered(
  (language: string) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
);
const monthAndYearFormat = remembered(
  (language: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

export const monthName = (month: string, language: Language, withYear = true): string =>
  (withYear ? monthAndYearFormat : monthFormat)(language).format(new Date(`${month}-01T00:00:00Z`));

/** Month and year in the order in which a language reads them: 2026年8月, August 2026. */
const inOrder = (language: Language): readonly ('month' | 'year')[] =>
  monthAndYearFormat(language)
    .formatToParts()
    .flatMap(({ type }) => (type === 'month' || type === 'year' ? [type] : []));

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(2, '0'));

interface Props {
  readonly form: ViewProps;
  /** before `_day`, `_month` and `_year` in the fields' names */
  readonly which: string;
  readonly legend: Child;
  /** the day may be chosen as well, and may stay open */
  readonly withDay?: boolean;
}

type DatePart = 'day' | 'month' | 'year';

const optionsOf = (part: DatePart, { form }: Props): readonly { value: string; label: string }[] => {
  if (part === 'day') return numbers(1, 31).map((value) => ({ value, label: String(Number(value)) }));
  if (part === 'month')
    return numbers(1, 12).map((value) => ({
      value,
      label: monthName(`2026-${value}`, form.language, false),
    }));
  const thisYear = Number(form.today.slice(0, 4));
  return numbers(thisYear - yearsBack, thisYear)
    .toReversed()
    .map((value) => ({ value, label: value }));
};

const DateSelect = ({ part, of }: { part: DatePart; of: Props }) => {
  const { form, which } = of;
  const name = `${which}_${part}`;
  const wrong = form.problems.some((each) => each.field === `${which}_month`);
  return (
    <span class="half">
      <label for={name}>{form.say(`web.${part}`)}</label>
      <select
        id={name}
        name={name}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${which}_month-error` : undefined}
      >
        <option value="">{form.say(part === 'day' ? 'web.day_open' : 'web.choose_short')}</option>
        {optionsOf(part, of).map(({ value, label }) => (
          <option value={value} selected={value === firstValue(form.given, name)}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
};

/** Month and year beside each other, the day below them; one error for all, at the month. */
export const MonthSelects = (props: Props) => {
  const { form, which, legend, withDay = false } = props;
  return (
    <div class={form.problems.some((each) => each.field === `${which}_month`) ? 'field bad' : 'field'}>
      <fieldset>
        <legend>{legend}</legend>
        <FieldError form={form} name={`${which}_month`} />
        <span class="pair">
          {inOrder(form.language).map((part) => (
            <DateSelect part={part} of={props} />
          ))}
        </span>
        {withDay ? (
          <span class="pair">
            <DateSelect part="day" of={props} />
          </span>
        ) : null}
      </fieldset>
    </div>
  );
};
