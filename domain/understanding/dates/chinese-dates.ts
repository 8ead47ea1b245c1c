/** Dates in Chinese: 2026年7月1号, 26年4月, 去年腊月, 正月十六, 上个月, 年前. */
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import { phraseAt, phraseBook } from '../numbers/phrase.ts';
import { lunarMonths } from '../words/dates.ts';
import { dayPattern, relativeAt } from './chinese-days-ago.ts';
import { type Feast, feastsByName, lunarMonthFeast } from './feast-days.ts';
import { quarterAt } from './quarters.ts';
import { monthOf, yearOf } from './set-on-calendar.ts';
import { stickyAt } from './sticky.ts';
import type { WhenSaid } from './when-said.ts';

interface YearSaid {
  readonly end: number;
  readonly year: number;
}

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: 1,
  上年: 1,
  旧年: 1,
  昨年: 1,
  头年: 1,
  前年: 2,
  大前年: 3,
  明年: -1,
  后年: -2,
};
const relativeYear = /大前年|明年|后年|今年|本年|去年|上年|旧年|昨年|头年|前年/y;
const figuresYear = /(\d{4}|\d{2})年?/y;
const hanYear = /([零〇一二三四五六七八九]{2}|[零〇一二三四五六七八九]{4})年/y;
/** Between a year and its month. */
const joint = /(?:[的 ,]|过[完了](?!年))?/y;
/** 干了15年 is a length of time, 15年 a year: at most so many years ago, two figures are a year. */
const twoFigureYears = 12;

const hanDigits = '零一二三四五六七八九';
const digitsOf = (han: string): string =>
  [...han.replaceAll('〇', '零')].map((char) => hanDigits.indexOf(char)).join('');

const fullYear = (digits: string, before: string, today: string): number | undefined => {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1950 && year <= yearOf(today) + 1 ? year : undefined;
  const inCentury = 2000 + year;
  if (/[了干做满有]\s?$/.test(before)) return undefined;
  return inCentury <= yearOf(today) && inCentury >= yearOf(today) - twoFigureYears ? inCentury : undefined;
};

/** 去年的今天, 去年这个时候, 前年这会儿: that month of it. */
const sameTimeOfYear = /的?(?:今天|今日|现在|这个?时候|这会儿?|同期|这个?月|此时)/y;

const yearAt = (text: string, at: number, today: string): YearSaid | undefined => {
  const relative = stickyAt(relativeYear, text, at)?.[0];
  if (relative !== undefined)
    return { end: at + relative.length, year: yearOf(today) - (relativeYears[relative] ?? 0) };
  const figures = stickyAt(figuresYear, text, at) ?? stickyAt(hanYear, text, at);
  if (figures === undefined) return undefined;
  const [found, digits = ''] = figures;
  // four figures without 年 are a year only before a month or a feast
  const year = fullYear(/\d/.test(digits) ? digits : digitsOf(digits), text.slice(0, at), today);
  if (year === undefined || (digits.length === 2 && !found.endsWith('年'))) return undefined;
  return { end: at + found.length, year };
};

const monthPattern =
  /(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|(?![薪嫂饼]))(?:(?!初[一二三四五六七八九十])[底初头末中]旬?|上旬|下旬)?/y;
const bareDay = /\d{1,2}(?![\d.,:万千百块元个人天年月kw])/y;
const lunarWord = /(?:农历|阴历|旧历)闰?|闰/y;
/** 一 by itself belongs to the next word: 五月份一直, 六月一分没给. */
const lunarDay =
  /(?:初[一二三四五六七八九十]|(?!一)[一二三四五六七八九十]{1,3})(?![个号日块元人天年月万千百])/y;
const lunarBehind = / ?(?:农历|阴历|旧历)/y;
const lunarDayOf = (said: string): number =>
  Math.min(chineseNumeralAt(said.replace('初', ''), 0)?.low ?? 15, 29);
const aboutDay = /(?:[一二]?十[几多来]|[12]\d?[几多]|几)[号日]/y;
const ofNamedMonth = /[底初头末中](?:旬)?/y;

type Found = Omit<WhenSaid, 'start'>;

const monthAt = (text: string, at: number): Found | undefined => {
  const found = stickyAt(monthPattern, text, at);
  if (found === undefined) return undefined;
  const month = chineseNumeralAt(found[1] ?? '', 0)?.low;
  if (month === undefined || month < 1 || month > 12) return undefined;
  const end = at + found[0].length;
  // 六月二十几号: some day of it
  const someDay = stickyAt(aboutDay, text, end);
  if (someDay !== undefined) return { end: end + someDay[0].length, month };
  const day = stickyAt(dayPattern, text, end);
  const figures = day?.[1] ?? stickyAt(bareDay, text, end)?.[0];
  if (figures === undefined) {
    // 八月十五 without 号 is said of the lunar month as well
    const lunar = stickyAt(lunarDay, text, end);
    const behind = lunar && stickyAt(lunarBehind, text, end + lunar[0].length);
    // 三月初八, 三月十五阴历: only the lunar month counts its days so
    if (lunar !== undefined && (lunar[0].startsWith('初') || behind !== undefined))
      return {
        end: end + lunar[0].length + (behind?.[0].length ?? 0),
        feast: lunarMonthFeast(month, lunarDayOf(lunar[0])),
        about: true,
      };
    return lunar === undefined
      ? { end, month }
      : { end: end + lunar[0].length, month, doubtful: true, about: true };
  }
  const number = chineseNumeralAt(figures, 0)?.low ?? 0;
  const length = day?.[0].length ?? figures.length;
  if (number < 1 || number > 31) return { end, month };
  // 8月15 without 号: of August, or the mid-autumn feast
  const isEither = day === undefined && month === 8 && number === 15;
  return { end: end + length, month, day: number, ...(isEither ? { doubtful: true as const } : {}) };
};

const listed =
  /(?:((?<![\d.])\d{1,2}(?:(?:[、,和跟.] ?| )\d{1,2}){1,8})|([一二三四五六七八九]{2,6})|((?<!\d)[1-9]{3,6}))(?:这|共)?(?:([二两三四五六七八])个月| ?月份?)/y;
const fromTo = /(\d{1,2})[-~到至](\d{1,2})月份?/y;

/** 7、8、9三个月, 7 8 9月, 789月, 七八月份, 8到10月: months in a row. 七八个月 is a length of time. */
const monthListAt = (text: string, at: number): Found | undefined => {
  const span = stickyAt(fromTo, text, at);
  if (span !== undefined)
    return inARow([Number(span[1]), Number(span[2])], at + span[0].length, undefined, true);
  const list = stickyAt(listed, text, at);
  if (list === undefined) return undefined;
  const [whole, parted, han = '', figures = '', count] = list;
  const months = parted?.split(/[、,和跟. ]+/).map(Number) ?? [...digitsOf(han), ...figures].map(Number);
  const counted = count === undefined ? undefined : chineseNumeralAt(count, 0)?.low;
  return inARow(months, at + whole.length, counted, false);
};

const inARow = (
  months: readonly number[],
  end: number,
  counted: number | undefined,
  ends: boolean,
): Found | undefined => {
  const [month = 0] = months;
  const last = months.at(-1) ?? 0;
  // 11到1月: over the turn of the year
  const count = last < month && ends ? last + 13 - month : last - month + 1;
  const complete = ends || months.every((each, n) => each === month + n);
  if (!complete || month < 1 || last > 12 || count < 2 || (counted !== undefined && counted !== count))
    return undefined;
  return { end, month, count };
};

/** 年初七, 大年初八: a day of the first month. */
const newYearDay = /大?年(初[一二三四五六七八九十])/y;

const lunarMonthAt = (text: string, at: number): Found | undefined => {
  const day = stickyAt(newYearDay, text, at);
  if (day !== undefined)
    return { end: at + day[0].length, feast: lunarMonthFeast(1, lunarDayOf(day[1] ?? '')), about: true };
  const named = Object.keys(lunarMonths).find((name) => text.startsWith(name, at));
  const word = stickyAt(lunarWord, text, at);
  const feast = (month: number, end: number): Found => {
    const behind = (stickyAt(lunarDay, text, end) ?? stickyAt(ofNamedMonth, text, end))?.[0] ?? '';
    const leap = word?.[0].includes('闰') ? { doubtful: true as const } : {};
    const day = /^[底初头末中]旬?$/.test(behind) || behind === '' ? undefined : lunarDayOf(behind);
    return { end: end + behind.length, feast: lunarMonthFeast(month, day), about: true, ...leap };
  };
  if (named !== undefined) return feast(lunarMonths[named] ?? 1, at + named.length);
  if (word === undefined) return undefined;
  const month = monthAt(text, at + word[0].length);
  if (month?.feast !== undefined) return month;
  return month?.month === undefined ? undefined : feast(month.month, month.end);
};

const feastBook = phraseBook<Feast>(feastsByName.filter(([name]) => !/^[a-z]/.test(name)));
const daysBefore = /(前|后)([\d一二两三四五六七八九十几半]{1,3})个?(天|日|周|星期|礼拜|月)/y;
const unitDays: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7, 月: 30 };

/** 国庆前两天, 春节后半个月 */
const daysBeside = (text: string, at: number) => {
  const [whole, side, count = '', unit = ''] = stickyAt(daysBefore, text, at) ?? [];
  if (whole === undefined) return undefined;
  const number = count === '几' ? 3 : count === '半' ? 0.5 : (chineseNumeralAt(count, 0)?.low ?? 1);
  const days = Math.round(number * (unitDays[unit] ?? 1));
  return { end: at + whole.length, days: side === '前' ? -days : days };
};
/** 十一以后 is said of the first of October, and could be a number. */
const tenEleven =
  /(?<![\d一二三四五六七八九十百])十一(?=$|以后|之后|过后|后|前|放假|假期|长假|开始|到现在|那|期间|回来)/y;

const isOfChild =
  /(?:娃儿?|孩子|小孩|儿子|女儿|闺女|丫头|老[大二三]|弟弟?|妹妹?|侄[子女]|外甥女?|孙[子女])$/u;

const feastAt = (text: string, at: number): Found | undefined => {
  const found = phraseAt(feastBook, text, at);
  if (found === undefined) {
    const october = stickyAt(tenEleven, text, at);
    return october === undefined ? undefined : { end: at + 2, month: 10, about: true, doubtful: true };
  }
  const end = at + found.length;
  // 二月二十号, 三月三千: the numeral goes on
  if (/月[二三]$/u.test(text.slice(at, end)) && /^[十百千万号日个块元天]/u.test(text.slice(end)))
    return undefined;
  // in the middle of July, or on the day of the ghosts
  const isEither = text.slice(at, end) === '七月半' && !/[农阴旧]历$/u.test(text.slice(0, at));
  if (isEither) return { end, feast: found.meaning, about: true, doubtful: true };
  // 我娃高考那个月: of which year, only the family knows
  if (/高考|中考|开学/u.test(text.slice(at, end)) && isOfChild.test(text.slice(0, at)))
    return { end, feast: found.meaning, about: true, doubtful: true };
  const beside = daysBeside(text, end);
  if (beside !== undefined) return { end: beside.end, feast: found.meaning, days: beside.days, about: true };
  // 国庆前 is September at the latest
  const before = stickyAt(/(?:之|以)?前/y, text, end)?.[0];
  if (before === undefined) return { end, feast: found.meaning, about: true };
  const isAround = text.startsWith('后', end + before.length);
  return { end: end + before.length, feast: found.meaning, about: true, ...(isAround ? {} : { days: -1 }) };
};

/** The beginning, middle and end of a year. */
const partsOfYear: readonly (readonly [RegExp, number, boolean])[] = [
  [/年?初(?![一二三四五六七八九十])/y, 1, false],
  [/年中/y, 6, false],
  [/年?[底末]/y, 12, true],
  [/上半年/y, 3, true],
  [/下半年/y, 9, true],
  [/的?春[天季]/y, 4, true],
  [/的?夏[天季]/y, 7, true],
  [/的?秋[天季]/y, 10, true],
  [/的?(?:入|刚)冬/y, 11, false],
  [/的?冬[天季]/y, 12, true],
];

const partOfYear = (text: string, at: number, year: YearSaid | undefined): Found | undefined => {
  for (const [pattern, month, doubtful] of partsOfYear) {
    const found = stickyAt(pattern, text, at)?.[0];
    if (found === undefined || (year === undefined && !found.includes('年'))) continue;
    // a winter has two years
    const unsure = doubtful && (year === undefined || month !== 12 || found.includes('冬'));
    return { end: at + found.length, month, about: true, ...(unsure ? { doubtful: true as const } : {}) };
  }
  return undefined;
};

/** 2025年, 二〇二五年, and not 去年 */
const isYearInFigures = (text: string, at: number): boolean =>
  /^(?:\d{4}|[零〇一二三四五六七八九]{4})年?/u.test(text.slice(at));

/** The Chinese date that begins here. */
export const chineseDateAt = (text: string, at: number, today: string): WhenSaid | undefined => {
  const relative = relativeAt(text, at, today);
  if (relative !== undefined) return { start: at, ...relative };
  const year = yearAt(text, at, today);
  const next = year === undefined ? at : year.end + (stickyAt(joint, text, year.end)?.[0].length ?? 0);
  const found =
    quarterAt(text, year?.end ?? at) ??
    partOfYear(text, year?.end ?? at, year) ??
    lunarMonthAt(text, next) ??
    feastAt(text, next) ??
    monthListAt(text, next) ??
    monthAt(text, next);
  const same = year && stickyAt(sameTimeOfYear, text, year.end)?.[0];
  if (year !== undefined && same !== undefined)
    return { start: at, end: year.end + same.length, year: year.year, month: monthOf(today) };
  if (year === undefined) return found === undefined ? undefined : { start: at, ...found };
  if (found !== undefined) {
    // 二〇二五年十月十八: who writes the year in figures counts by the solar months
    if (
      found.doubtful === true &&
      found.month !== undefined &&
      found.count === undefined &&
      isYearInFigures(text, at) &&
      /月[一二三四五六七八九十]{1,3}$/u.test(text.slice(at, found.end))
    )
      return {
        start: at,
        year: year.year,
        end: found.end,
        month: found.month,
        ...(found.about === true ? { about: true as const } : {}),
      };
    // 去年过年: the new year in last year's spring, or the one that ended it
    const isEither =
      /[年前后]$/.test(text.slice(next, found.end)) &&
      found.feast !== undefined &&
      /^[去前上旧昨头]/.test(text.slice(at, next));
    // 前年腊月 may be the one at its beginning or at its end
    const isBeforeLast =
      found.feast?.dayIn(year.year).startsWith(String(year.year)) === false &&
      /^大?前年/.test(text.slice(at, next));
    return {
      start: at,
      year: year.year,
      ...found,
      ...(isEither || isBeforeLast ? { doubtful: true as const } : {}),
    };
  }
  // 今年58了 is an age; 今年就没给过 is said of the whole year
  if (/^\d{2}(?:了|岁|周岁)/u.test(text.slice(year.end))) return undefined;
  if (
    /^(?:就|一直|都|从头)?(?:没|未)(?:给|发|开|结|付|交)/u.test(text.slice(year.end)) &&
    year.year === yearOf(today)
  )
    return { start: at, end: year.end, year: year.year, month: 1, about: true };
  return /年$/.test(text.slice(at, year.end)) ? { start: at, end: year.end, year: year.year } : undefined;
};
