/** Chinese times told from today: 昨天, 上个月底, 上上礼拜五. */
import { plusDays, weekday } from '#domain/time/calendar.ts';
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import { monthsBack, yearOf } from './set-on-calendar.ts';
import { stickyAt } from './sticky.ts';
import type { WhenSaid } from './when-said.ts';

export const dayPattern = /(\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:号|日)/y;

const days: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: 1,
  昨日: 1,
  昨晚: 1,
  寻日: 1,
  前天: 2,
  前日: 2,
  大前天: 3,
};
const relativeDay = /大前天|今天|今日|昨天|昨日|昨晚|寻日|前天|前日/y;
const relativeMonth = /(上{1,3})个?月|((?:大上|(?<![\d一二两三四五六七八九十])前)个月)|(?:这个?|本|当)月/y;
const relativeWeek = /(上{1,2})个?(?:周|星期|礼拜)|(?:这个?|本)(?:周|星期|礼拜)/y;
const daysOfWeek = '一二三四五六日';
const behindWeek = /[一二三四五六日天末]/y;
export const relativeAt = (text: string, at: number, today: string): Omit<WhenSaid, 'start'> | undefined => {
  const day = stickyAt(relativeDay, text, at)?.[0];
  if (day !== undefined) return { end: at + day.length, date: plusDays(today, -(days[day] ?? 0)) };
  const month = stickyAt(relativeMonth, text, at);
  if (month !== undefined) {
    const end = at + month[0].length;
    const date = monthsBack(today, month[2] === undefined ? (month[1]?.length ?? 0) : 2);
    const part = stickyAt(/[底初中末头]旬?/y, text, end)?.[0].length ?? 0;
    const named = stickyAt(dayPattern, text, end);
    const number = chineseNumeralAt(named?.[1] ?? '', 0)?.low;
    if (named !== undefined && number !== undefined)
      return { end: end + named[0].length, year: yearOf(date), month: Number(date.slice(5, 7)), day: number };
    return { end: end + part, date, wholeMonth: true };
  }
  const week = stickyAt(relativeWeek, text, at);
  if (week === undefined) return undefined;
  const end = at + week[0].length;
  const named = stickyAt(behindWeek, text, end)?.[0] ?? '';
  const date = plusDays(today, -7 * (week[1]?.length ?? 0));
  // 上周五 is a day of that week, 上周 and 上周末 are only the week
  const on = daysOfWeek.indexOf(named === '天' ? '日' : named);
  if (named !== '' && on >= 0) return { end: end + 1, date: plusDays(date, on + 1 - weekday(date)) };
  return { end: end + named.length, date, wholeMonth: true, week: true };
};
