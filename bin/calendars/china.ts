/**
 * China's lists after `chinese-days`. They stop at the last published year, past which the library says "weekends
 * only".
 */
import days from 'chinese-days';
import type { CalendarFile } from '#domain/time/calendar-file.ts';
import { eachDay, isSaturdayOrSunday } from './file.ts';

/** The first year that somebody may still claim wages of: while the work goes on there is no limitation (LDMAL art. 27). */
const firstNoticeYear = 2022;

/** Years after the last notice whose statutory holidays are known from the regulation itself and the moon's calendar. */
const yearsAhead = 2;
const { getDayDetail, getLunarDate, getSolarTermDate, isWorkday } = days;

/** Whether the notice names a day: such a day carries its holiday's name in Chinese, any other only the weekday's. */
const isNamedInNotice = (date: string): boolean => getDayDetail(date).name.includes(',');

const isPublished = (year: number): boolean => eachDay(year).some(isNamedInNotice);

const lastYear = (): number => {
  let year = firstNoticeYear;
  while (isPublished(year + 1)) year += 1;
  return year;
};

/** The days of the sun's calendar that the regulation names (art. 2; 2 May since 2025). They need no notice. */
const fixedHolidays = (year: number): readonly string[] =>
  ['01-01', '05-01', '10-01', '10-02', '10-03', ...(year >= 2025 ? ['05-02'] : [])].map(
    (day) => `${year}-${day}`,
  );

/**
 * The days paid at 300 % (State Council's holiday decree, 2013 and 2024 texts): eleven until 2024; from 2025 also New
 * Year's Eve of the moon and 2 May.
 */
const isStatutory = (year: number) => {
  const plain = new Set([...fixedHolidays(year), getSolarTermDate(year, 4, 'pure_brightness')]);
  return (date: string): boolean => {
    const moon = getLunarDate(date);
    const day = moon.isLeap ? '' : `${moon.lunarMon}/${moon.lunarDay}`;
    const isEve =
      year >= 2025 &&
      getLunarDate(followingDay(date)).lunarMon === 1 &&
      getLunarDate(followingDay(date)).lunarDay === 1;
    return plain.has(date) || isEve || ['1/1', '1/2', '1/3', '5/5', '8/15'].includes(day);
  };
};

const followingDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const china = (id: string): CalendarFile => {
  const last = lastYear();
  const years = Array.from({ length: last - firstNoticeYear + 1 }, (_, n) => firstNoticeYear + n);
  const all = years.flatMap(eachDay);
  const ahead = Array.from({ length: yearsAhead }, (_, n) => last + 1 + n).flatMap((year) =>
    eachDay(year).filter(isStatutory(year)),
  );
  return {
    id,
    zone: 'Asia/Shanghai',
    weekend: [6, 7],
    coverageFrom: `${firstNoticeYear}-01-01`,
    coverageUntil: `${last}-12-31`,
    source: `State Council holiday notices, as in chinese-days (MIT), ${years.join(', ')}`,
    off: [
      ...all.filter((date) => !isSaturdayOrSunday(date) && !isWorkday(date)),
      ...ahead.filter((date) => !isSaturdayOrSunday(date)),
    ],
    worked: all.filter((date) => isSaturdayOrSunday(date) && isWorkday(date)),
    statutory: [...years.flatMap((year) => eachDay(year).filter(isStatutory(year))), ...ahead],
  };
};
