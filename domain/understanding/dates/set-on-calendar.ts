/** From a time as it was said to a month: the last one that fits, never one to come, none from more than thirty years ago. */
import { plusDays, weekday } from '#domain/time/calendar.ts';
import type { Reading, Since } from '../meaning.ts';
import type { WhenSaid } from './when-said.ts';

const longestYears = 30;

const pad = (number: number): string => String(number).padStart(2, '0');
const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};
export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));

const kept = (
  month: string,
  today: string,
  more: Partial<Since> & { sure?: boolean },
): Reading<Since> | undefined => {
  const { sure = true, ...since } = more;
  const latest = since.day ?? month;
  if (latest > today.slice(0, latest.length)) return undefined;
  if (yearOf(month) < yearOf(today) - longestYears) return undefined;
  return { value: { month, about: false, ...since }, sure };
};

const feastIn = (said: WhenSaid, today: string): Reading<Since> | undefined => {
  const { feast, year, days = 0 } = said;
  if (feast === undefined) return undefined;
  const sure = said.doubtful !== true && feast.lasts !== true;
  const monthOfDay = (day: string): string => plusDays(day, days).slice(0, 7);
  if (year !== undefined) return kept(monthOfDay(feast.dayIn(year)), today, { about: true, sure });
  const thisYear = yearOf(today);
  const last = [thisYear, thisYear - 1, thisYear - 2].map(feast.dayIn).find((day) => day <= today);
  return last === undefined ? undefined : kept(monthOfDay(last), today, { about: true, sure });
};

/** Months in a row that were named without a year: all of them have begun. */
const lastYearWithAll = (month: number, count: number, today: string): number => {
  const last = month + count - 1;
  return last > 12 ? lastYearWith(last - 12, undefined, today) - 1 : lastYearWith(last, undefined, today);
};

/** The year of a month that was named without one: the last that has begun. */
const lastYearWith = (month: number, day: number | undefined, today: string): number => {
  const thisYear = yearOf(today);
  const begun = `${pad(month)}-${pad(day ?? 1)}` <= today.slice(5);
  return begun ? thisYear : thisYear - 1;
};

/** 26/11, said on 25 November: a day that is to come, as likely as one a year ago. */
const isSoonAhead = ({ year, month, day }: WhenSaid, today: string): boolean => {
  if (year !== undefined || month === undefined || day === undefined) return false;
  const ahead = `${yearOf(today)}-${pad(month)}-${pad(day)}`;
  return ahead > today && ahead <= plusDays(today, 31);
};

/** 12/11/2026, said on 25 November: by the other order of day and month it is still to come. */
const isOtherOrderAhead = ({ year, month, day }: WhenSaid, today: string): boolean =>
  year !== undefined &&
  month !== undefined &&
  day !== undefined &&
  day <= 12 &&
  `${year}-${pad(day)}-${pad(month)}` > today;

const monthIn = (said: WhenSaid, today: string): Reading<Since> | undefined => {
  const { month, day, about } = said;
  if (month === undefined || month < 1 || month > 12) return undefined;
  const year =
    said.year ??
    (said.count === undefined ? lastYearWith(month, day, today) : lastYearWithAll(month, said.count, today));
  // "last October", said in November, may be the one a year ago
  const gap = (yearOf(today) - year) * 12 + monthOf(today) - month;
  const isDoubtful = said.doubtful === true && !isOtherOrderAhead(said, today);
  const sure = !isDoubtful && !(said.last === true && gap < 3) && !isSoonAhead(said, today);
  const civil = `${year}-${pad(month)}-${pad(day ?? 1)}`;
  if (!isDate(civil)) return undefined;
  return kept(civil.slice(0, 7), today, {
    sure,
    ...(about === true ? { about } : {}),
    ...(day === undefined ? {} : { day: civil }),
  });
};

/** Last week begins on about its Monday: by when a claim must be made hangs on the week, and a month is too coarse for it. */
const weekIn = (date: string, today: string, sure: boolean): Reading<Since> | undefined => {
  const monday = plusDays(date, 1 - weekday(date));
  return kept(monday.slice(0, 7), today, { about: true, day: monday, sure });
};

/** The month, and the day where one was said. A year alone is likely its beginning. */
export const sinceFrom = (said: WhenSaid, today: string): Reading<Since> | undefined => {
  if (said.date !== undefined && said.week) return weekIn(said.date, today, said.doubtful !== true);
  if (said.date !== undefined)
    return kept(said.date.slice(0, 7), today, {
      sure: said.doubtful !== true,
      ...(said.about === true ? { about: true } : {}),
      ...(said.wholeMonth === true ? {} : { day: said.date }),
    });
  if (said.feast !== undefined) return feastIn(said, today);
  if (said.month !== undefined) return monthIn(said, today);
  return said.year === undefined ? undefined : kept(`${said.year}-01`, today, { about: true, sure: false });
};

/** The last day of the month before, so many months back. */
export const monthsBack = (today: string, months: number): string => {
  let date = today;
  for (let left = months; left > 0; left -= 1) date = plusDays(`${date.slice(0, 7)}-01`, -1);
  return `${date.slice(0, 7)}-01`;
};
