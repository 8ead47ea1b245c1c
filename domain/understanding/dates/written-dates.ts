/** Dates in figures, 2026-05-14 and 15/02/2026: the order of day and month is the country's; where the other is possible, that is said. */
import { yearOf } from './set-on-calendar.ts';
import type { WhenSaid } from './when-said.ts';

export type DateOrder = 'year-month-day' | 'day-month' | 'month-day';

const yearFirst = /((?:19|20)\d\d)\s?([-./])\s?(\d{1,2})(?:\s?\2\s?(\d{1,2}))?(?![\d])/y;
const yearLast = /(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/y;
const monthYear = /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?!\d)/y;

const found = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const inTwoOrders = (first: number, second: number, order: DateOrder) => {
  const [day, month] = order === 'day-month' ? [first, second] : [second, first];
  if (month > 12) return { day: month, month: day };
  return { day, month, ...(day <= 12 && day !== month ? { doubtful: true as const } : {}) };
};

const withoutYear =
  /(\d{1,2})([/.])(\d{1,2})(?![\d./]|\s?(?:an? )?(?:个|months?|years?|weeks?|buwan|taon|[年月万千元块天kw]))/y;

const isWholeDay = /^(?:0\d|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;

/** 20260715 */
const withoutMarks = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y;

/** 15/7 or, where the month comes first, 7.15: a day without its year. With a dot it could be a number. */
export const dayAndMonthAt = (
  text: string,
  at: number,
  order: DateOrder,
  today: string,
): WhenSaid | undefined => {
  const [joined, year, month, day] = found(withoutMarks, text, at) ?? [];
  if (joined !== undefined && !/\d/.test(text.charAt(at - 1)))
    return { start: at, end: at + joined.length, year: Number(year), month: Number(month), day: Number(day) };
  const [whole, first = '', sign, second = ''] = found(withoutYear, text, at) ?? [];
  if (whole === undefined) return undefined;
  // 28.08 has both its figures: no number is written so
  if (sign === '.' && order !== 'year-month-day' && !(order === 'day-month' && isWholeDay.test(whole)))
    return undefined;
  const [behindDay] = found(/[号日]/y, text, at + whole.length) ?? [];
  const { doubtful, ...read } = inTwoOrders(Number(first), Number(second), order);
  if (read.month < 1 || read.month > 12 || read.day < 1 || read.day > 31) return undefined;
  // 24/6 may be the June of that year
  const isChinese = order === 'year-month-day';
  const isShortYear =
    isChinese && read.day === Number(first) && read.day >= 20 && read.day <= yearOf(today) % 100;
  const isClear =
    (isWholeDay.test(whole) && doubtful === undefined) ||
    behindDay !== undefined ||
    (sign === '/' && (doubtful === undefined || isChinese) && !isShortYear);
  const end = at + whole.length + (behindDay?.length ?? 0);
  return { start: at, end, ...read, ...(isClear ? {} : { doubtful: true as const }) };
};

const inFullYear = (digits: string, today: string): number =>
  digits.length === 4 ? Number(digits) : Math.floor(yearOf(today) / 100) * 100 + Number(digits);

/** The date in figures that begins here. Without a year no figures are a date. */
export const writtenDateAt = (
  text: string,
  at: number,
  order: DateOrder,
  today: string,
): WhenSaid | undefined => {
  const iso = found(yearFirst, text, at);
  if (iso !== undefined) {
    const [whole, year, , month, day] = iso;
    return {
      start: at,
      end: at + whole.length,
      year: Number(year),
      month: Number(month),
      ...(day === undefined ? {} : { day: Number(day) }),
    };
  }
  const last = found(yearLast, text, at);
  if (last !== undefined) {
    const [whole, first, , second, third = ''] = last;
    const span = { start: at, end: at + whole.length };
    if (order === 'year-month-day' && third.length === 2)
      return { ...span, year: inFullYear(first ?? '', today), month: Number(second), day: Number(third) };
    return { ...span, year: inFullYear(third, today), ...inTwoOrders(Number(first), Number(second), order) };
  }
  const month = found(monthYear, text, at);
  return month === undefined
    ? undefined
    : { start: at, end: at + month[0].length, year: Number(month[2]), month: Number(month[1]) };
};
