/** The question whether the work there goes on: the time to claim wages elsewhere begins with its end (CN-AR-09). */
import * as z from 'zod/mini';
import { dayText } from '#domain/messages/spoken.ts';
import type { Language } from '#domain/messages/text.ts';
import { Options, Tick } from '../components/fields.tsx';
import { isMonth, MonthSelects, monthFrom, monthName } from '../components/month.tsx';
import { type Answers, yesNo } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { asks } from './law.ts';
import { questionFrom, unlessFast } from './question.ts';

const endOfWorkForm = z.object({
  still: z.enum(yesNo, { error: 'choose' satisfies ErrorKey }),
  last_day: z.string(),
  last_month: z.string(),
  last_year: z.string(),
  unknown: z.string(),
});
type EndOfWorkForm = z.infer<typeof endOfWorkForm>;

/** The last month of work, or its last day where one was chosen. */
const lastOf = ({ last_day: day, last_month, last_year }: EndOfWorkForm): string => {
  const month = monthFrom(last_year, last_month);
  return day === '' ? month : `${month}-${day.padStart(2, '0')}`;
};

const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

/** The key of the error; undefined when the answer makes sense. */
const endOfWorkError = (given: EndOfWorkForm, today: string): ErrorKey | undefined => {
  if (given.still === 'yes' || given.unknown === 'yes') return undefined;
  const last = lastOf(given);
  if (!isMonth(last.slice(0, 7))) return 'last_month';
  if (last.length > 7 && !isDay(last)) return 'no_such_day';
  return last > today.slice(0, last.length) ? 'last_future' : undefined;
};

const endOfWorkSchema = (_: Answers, today: string) =>
  endOfWorkForm.check((ctx) => {
    const found = endOfWorkError(ctx.value, today);
    if (found) ctx.issues.push({ code: 'custom', path: ['last_month'], message: found, input: ctx.value });
  });

const lastDayInWords = (last: string, language: Language): string =>
  last.length > 7 ? dayText(language, last) : monthName(last, language);

export const endOfWorkQuestion = questionFrom({
  id: 'end_of_work',
  part: 'much',
  asked: (answers, law) => unlessFast(answers) && asks(answers, law, 'end_of_work'),
  answered: ({ endOfWork }) => endOfWork !== undefined,
  fields: ['still', 'last_month', 'last_year', 'last_day', 'unknown'],
  schema: endOfWorkSchema,
  write: (given, answers) => {
    if (given.still === 'yes') return { ...answers, endOfWork: 'goes_on' };
    return { ...answers, endOfWork: given.unknown === 'yes' ? '' : lastOf(given) };
  },
  fill: ({ endOfWork }) => {
    if (endOfWork === undefined) return {};
    if (endOfWork === 'goes_on') return { still: ['yes'] };
    const [year = '', month = '', day = ''] = endOfWork.split('-');
    return {
      still: ['no'],
      last_day: [day],
      last_month: [month],
      last_year: [year],
      ...(endOfWork === '' ? { unknown: ['yes'] } : {}),
    };
  },
  shown: ({ endOfWork }, { say, language }) => {
    if (endOfWork === undefined) return '';
    if (endOfWork === 'goes_on') return say('web.q.end_of_work.goes_on');
    return endOfWork === ''
      ? say('web.q.end_of_work.ended')
      : say('web.q.end_of_work.until', { last: lastDayInWords(endOfWork, language) });
  },
  View: (form) => (
    <>
      <Options
        form={form}
        name="still"
        type="radio"
        asHeading
        label={form.say('web.q.end_of_work.ask')}
        hint={form.say('web.q.end_of_work.hint')}
        choices={[
          { value: 'yes', label: form.say('web.yes') },
          { value: 'no', label: form.say('web.no') },
        ]}
      />
      <MonthSelects form={form} which="last" legend={form.say('web.q.end_of_work.last')} withDay />
      <Tick form={form} name="unknown" label={form.say('web.q.end_of_work.unknown')} />
    </>
  ),
});
