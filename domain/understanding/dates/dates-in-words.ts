/** Dates in English and Tagalog words: 14 May, since march last year, last xmas, noong Hulyo, yesterday, since Tuesday. */

import { plusDays, weekday } from '#domain/time/calendar.ts';
import { phraseAt, phraseBook } from '../numbers/phrase.ts';
import { monthNames, weekdayNames } from '../words/dates.ts';
import { type Feast, feastsByName, philippineFeastsByName } from './feast-days.ts';
import { isNameJun } from './jun.ts';
import { monthsBack, yearOf } from './set-on-calendar.ts';
import type { WhenSaid } from './when-said.ts';

const numbered = (names: readonly string[]) =>
  phraseBook(names.flatMap((row, n) => row.split('|').map((name) => [name, n + 1] as const)));
const months = numbered(monthNames);
const weekdays = numbered(weekdayNames);
const inLetters = feastsByName.filter(([name]) => /^[a-z]/.test(name));
const feasts = phraseBook<Feast>(inLetters);
/** As they are called where Tagalog is spoken: of two of one name the first is found. */
const feastsOfPhilippines = phraseBook<Feast>([...philippineFeastsByName, ...inLetters]);

/** Whose calendar a text goes by. */
export interface Almanac {
  readonly today: string;
  readonly isPhilippine: boolean;
  /** it was asked since when */
  readonly isAsked?: boolean;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const dayBefore = /(\d{1,2})(?:st|nd|rd|th|ng)?(?: of| ng)? /y;
const dayBehind =
  / (\d{1,2})(?:st|nd|rd|th)?(?![.,:]?\d|%|\s?(?:k\b|months?|weeks?|days?|years?|people|of us|kami|buwan|grand|hundred|thousand|quid|pounds?|pesos?|hours?|hrs))/y;
const yearBehind = /,? (?:of )?((?:19|20)\d\d)(?!\d)/y;
const lastYearBehind = / (?:pa )?(?:of |ng )?(?:last year|last yr|nakaraang taon|noong nakaraang taon)/y;
const thisYearBehind = / (?:of )?(?:this year|this yr|ngayong taon)/y;
const lastYearBefore = /last (?:year|yr)(?:,| in)? (?:from )?/y;
const lastBefore = /last |this past |nakaraang |noong nakaraang /y;
/** The month of May, not "may be". */
const mayOfMonths =
  /(?:since|from|in|last|of|this|about|around|before|after|by|till|early|mid|late|end|the|noong|nung|simula|until|till|to|and|\d(?:st|nd|rd|th)?) $/;
/** may 1500 na akong nakuha: there are so many. */
const thereAre =
  /^ (?:(?:(?:p|php|₱) ?)?(?!(?:19|20)\d\d(?!\d))(?:\d[\d,.]{2,}k?|\d+k) (?:na|pa|akong|kaming|nang|utang|natanggap)|\d{1,2} (?:na )?(?:buwan|linggo|araw|taon|kinsenas|kami|tao|katao|kasama))(?![a-z])/;
const behindMay = /^(?: ?(?:$|[,.;!?]|\d|\/|last|this|june|jun\b|till|until|to|and|onwards|pa|po))/;

type Found = Omit<WhenSaid, 'start'>;

const withYear = (text: string, said: Found, today: string): Found => {
  const figures = match(yearBehind, text, said.end);
  if (figures !== undefined) return { ...said, end: said.end + figures[0].length, year: Number(figures[1]) };
  const last = match(lastYearBehind, text, said.end)?.[0];
  if (last !== undefined) return { ...said, end: said.end + last.length, year: yearOf(today) - 1 };
  const current = match(thisYearBehind, text, said.end)?.[0];
  return current === undefined ? said : { ...said, end: said.end + current.length, year: yearOf(today) };
};

/** "April may and june" */
const behindApril = /(?<![a-z])(?:april|apr|aprl)[ ,]+$/;

const isMonthOfMay = (text: string, at: number, length: number): boolean =>
  text.slice(at, at + length) !== 'may' ||
  (behindApril.test(text.slice(Math.max(0, at - 10), at)) &&
    !/^ (?:be|have|has|not|well)(?![a-z])/.test(text.slice(at + length))) ||
  mayOfMonths.test(text.slice(Math.max(0, at - 10), at)) ||
  (behindMay.test(text.slice(at + length)) &&
    !thereAre.test(text.slice(at + length)) &&
    !/[a-z] $/.test(text.slice(0, at)));

const monthNameAt = (text: string, at: number): { month: number; end: number } | undefined => {
  const found = phraseAt(months, text, at);
  if (found === undefined || !isMonthOfMay(text, at, found.length)) return undefined;
  return { month: found.meaning, end: at + found.length };
};

/** 14 may 25 */
const withShortYear = (text: string, said: Found): Found => {
  const found =
    said.year === undefined ? match(/ '?(1\d|2\d)(?![\d.,:]| ?[a-z])/y, text, said.end) : undefined;
  return found === undefined
    ? said
    : { ...said, end: said.end + found[0].length, year: 2000 + Number(found[1]) };
};

/** "sep 25" may be the month of that year. */
const couldBeYear = (behind: string, today: string): { doubtful?: true } => {
  const day = Number(/\d+/.exec(behind)?.[0]);
  return day >= 20 && day <= yearOf(today) % 100 && !/[a-z]/.test(behind) ? { doubtful: true } : {};
};

/** "3rd of the 9th" */
const dayOfNumberedMonth = /(\d{1,2})(?:st|nd|rd|th) of the (\d{1,2})(?:st|nd|rd|th)(?![a-z])/y;

const namedMonthAt = (text: string, at: number, today: string): Found | undefined => {
  const [whole, numberedDay, numberedMonth] = match(dayOfNumberedMonth, text, at) ?? [];
  if (whole !== undefined && Number(numberedMonth) <= 12 && Number(numberedDay) <= 31)
    return { end: at + whole.length, month: Number(numberedMonth), day: Number(numberedDay) };
  const before = match(dayBefore, text, at);
  if (before !== undefined) {
    const named = phraseAt(months, text, at + before[0].length);
    const day = Number(before[1]);
    const said = { end: at + before[0].length + (named?.length ?? 0), month: named?.meaning ?? 0, day };
    if (named !== undefined && day >= 1 && day <= 31) return withShortYear(text, withYear(text, said, today));
  }
  const named = monthNameAt(text, at);
  if (named === undefined) return undefined;
  const behind = match(dayBehind, text, named.end);
  const day = Number(behind?.[1] ?? 0);
  const said = { end: named.end, month: named.month };
  return behind !== undefined && day >= 1 && day <= 31
    ? withYear(
        text,
        { ...said, end: named.end + behind[0].length, day, ...couldBeYear(behind[0], today) },
        today,
      )
    : withYear(text, said, today);
};

/** "Thanksgiving", and nothing else, the day before: last year's, or the one for which all make ready. */
const isSoonAndAlone = (text: string, length: number, { dayIn }: Feast, today: string): boolean => {
  const day = dayIn(yearOf(today));
  return text.replace(/[\s.!]+$/u, '').length === length && day > today && day <= plusDays(today, 7);
};

/** "Day after halloween": in the next month, perhaps. */
const isDayAfter = /(?<![a-z])(?:day after|araw (?:pagkatapos|matapos) ng) (?:the )?$/;

const feastNameAt = (text: string, at: number, { today, isPhilippine }: Almanac): Found | undefined => {
  const found = phraseAt(isPhilippine ? feastsOfPhilippines : feasts, text, at);
  if (found === undefined) return undefined;
  // before Ramadan is not within it
  const { lasts, ...feast } = found.meaning;
  const isBefore = /(?<![a-z])(?:before|bago(?: mag)?) (?:the )?$/.test(text.slice(0, at));
  // since ramadan started: its first day, half a month before the middle
  const started =
    lasts === true
      ? match(/ (?:first )?(?:started|began|starting)/y, text, at + found.length)?.[0]
      : undefined;
  const isEnd =
    lasts === true &&
    /(?<![a-z])(?:end of|after|katapusan ng|pagkatapos ng) (?:the )?$/.test(text.slice(0, at));
  if (isEnd) return { end: at + found.length, feast, days: 14, about: true };
  if (started !== undefined)
    return { end: at + found.length + started.length, feast, days: -14, about: true };
  const soon = isSoonAndAlone(text, found.length, feast, today) ? { doubtful: true as const } : {};
  return withYear(
    text,
    {
      end: at + found.length,
      feast: lasts === true && !isBefore ? { ...feast, lasts } : feast,
      about: true,
      ...soon,
      ...(isBefore ? { days: -1 } : isDayAfter.test(text.slice(0, at)) ? { days: 1 } : {}),
    },
    today,
  );
};

const weekdayBefore = (today: string, named: number): string =>
  plusDays(today, -((weekday(today) - named + 7) % 7 || 7));

/** "The tuesday after easter" */
const besideFeast = / (?:after|before|following) /y;

/** "Every sunday", 每个礼拜天, tuwing Linggo: on which days, and not when. */
const isRepeated =
  /(?:(?<![a-z])(?:every|each|all|any|most|some|other|tuwing|kada|bawat)(?: single| other| second)? |每个?|逢)$/u;
const toWeekday = / ?(?:to|-|–|thru|through|till?|until|hanggang|到|至) ?/y;

const weekdayAfter = (text: string, at: number) => {
  const to = match(toWeekday, text, at)?.[0];
  return to === undefined ? undefined : phraseAt(weekdays, text, at + to.length);
};

/** "Mon to fri": a week's work. Its second day is that of no date either. */
const isOfWeek = (text: string, at: number, end: number): boolean =>
  weekdayAfter(text, end) !== undefined ||
  [...text.slice(0, at).matchAll(/[a-z]+|[周星期礼拜]+[一二三四五六日天]/gu)].slice(-2).some(({ index }) => {
    const first = phraseAt(weekdays, text, index);
    const to = first && match(toWeekday, text, index + first.length)?.[0];
    return first !== undefined && to !== undefined && index + first.length + to.length === at;
  });

const weekdayAt = (text: string, at: number, almanac: Almanac): Found | undefined => {
  const named = phraseAt(weekdays, text, at);
  const isDate =
    named !== undefined && !isRepeated.test(text.slice(0, at)) && !isOfWeek(text, at, at + named.length);
  const found = isDate ? named : undefined;
  const beside = found && match(besideFeast, text, at + found.length)?.[0];
  const feast = found && beside && feastNameAt(text, at + found.length + beside.length, almanac);
  if (feast) return feast;
  return found === undefined
    ? undefined
    : { end: at + found.length, date: weekdayBefore(almanac.today, found.meaning), wholeMonth: true };
};

const spans: readonly (readonly [RegExp, (today: string) => Omit<Found, 'end'>])[] = [
  [/yesterday|last night|kahapon|kagabi/y, (today) => ({ date: plusDays(today, -1) })],
  [/today|this morning|ngayong araw/y, (today) => ({ date: today })],
  [
    /(?:last|past) (?:week|wk)|nakaraang linggo|(?:noong|nung) isang linggo(?! na)/y,
    (today) => ({ date: plusDays(today, -7), wholeMonth: true, week: true }),
  ],
  [/this (?:week|wk)|ngayong linggo/y, (today) => ({ date: today, wholeMonth: true, week: true })],
  [
    /last (?:month|mth)|nakaraang buwan|(?:noong|nung) isang buwan/y,
    (today) => ({ date: monthsBack(today, 1), wholeMonth: true }),
  ],
  [
    /(?:the )?(?:week|wk) before last/y,
    (today) => ({ date: plusDays(today, -14), wholeMonth: true, week: true }),
  ],
  [/(?:the )?(?:month|mth) before last/y, (today) => ({ date: monthsBack(today, 2), wholeMonth: true })],
  [
    /(?:the )?(?:back )?end of (?:last|the last) (?:year|yr)|(?:katapusan|dulo) ng nakaraang taon/y,
    (today) => ({ year: yearOf(today) - 1, month: 12, about: true }),
  ],
  [
    /(?:start|beginning) of last (?:year|yr)/y,
    (today) => ({ year: yearOf(today) - 1, month: 1, about: true }),
  ],
  [
    /(?:the )?middle of (?:the |this )?(?:year|yr)|mid(?:dle)? ?year|kalagitnaan ng taon/y,
    (today) => ({ year: yearOf(today), month: 6, about: true }),
  ],
  [
    /(?:about |around )?this time last (?:year|yr)|(?:a|1|one) year ago (?:today|this month)/y,
    (today) => ({ year: yearOf(today) - 1, month: Number(today.slice(5, 7)) }),
  ],
  [
    /(?:the )?(?:start|beginning|end|middle) of last (?:month|mth)/y,
    (today) => ({ date: monthsBack(today, 1), wholeMonth: true }),
  ],
  [
    /(?:the )?(?:start|beginning|middle) of (?:this|the) (?:month|mth)/y,
    (today) => ({ date: monthsBack(today, 0), wholeMonth: true }),
  ],
  [/this (?:month|mth)|ngayong buwan/y, (today) => ({ date: monthsBack(today, 0), wholeMonth: true })],
  [/last (?:year|yr)|nakaraang taon|(?:noong|nung) isang taon/y, (today) => ({ year: yearOf(today) - 1 })],
  [
    /(?:start|beginning) of (?:the |this )?(?:year|yr)|simula ng taon/y,
    (today) => ({ year: yearOf(today), month: 1, about: true }),
  ],
  [/(?:last |this )?(?:summer|spring|autumn|winter)/y, () => ({})],
];

const spanAt = (text: string, at: number, today: string): Found | undefined => {
  for (const [pattern, said] of spans) {
    const found = match(pattern, text, at)?.[0];
    if (found !== undefined) return { end: at + found.length, ...said(today) };
  }
  return undefined;
};

/** "The xmas before last", "october before last". */
const beforeLastAt = (text: string, said: Found, today: string): Found | undefined => {
  const behind = match(/ before (?:the )?last(?: one)?(?![a-z])/y, text, said.end)?.[0];
  if (behind === undefined || said.year !== undefined || said.date !== undefined) return undefined;
  const thisYear = yearOf(today);
  const day = said.feast?.dayIn(thisYear) ?? `${thisYear}-${String(said.month ?? 1).padStart(2, '0')}-01`;
  return { ...said, end: said.end + behind.length, year: (day <= today ? thisYear : thisYear - 1) - 1 };
};

/** "Last year October". */
const ofLastYearAt = (text: string, at: number, today: string): Found | undefined => {
  const before = match(lastYearBefore, text, at)?.[0];
  const named = before === undefined ? undefined : namedMonthAt(text, at + before.length, today);
  return named && { year: yearOf(today) - 1, ...named };
};

/** A year alone, after a word that makes it one. */
const yearAlone = /(?<=(?:since|in|from|noong|mula|simula|year) )((?:19|20)\d\d)(?![\d,.])/y;

/** The date in words that begins here, at the beginning of a word. */
export const dateInWordsAt = (text: string, at: number, almanac: Almanac): WhenSaid | undefined => {
  const { today } = almanac;
  if (/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/\p{Script=Han}/u.test(text.charAt(at - 1)))
    return undefined;
  if (almanac.isPhilippine && !almanac.isAsked && isNameJun(text, at)) return undefined;
  const year = match(yearAlone, text, at);
  if (year !== undefined) return { start: at, end: at + year[0].length, year: Number(year[1]) };
  const ofLastYear = ofLastYearAt(text, at, today);
  if (ofLastYear !== undefined) return { start: at, ...ofLastYear };
  const last = match(lastBefore, text, at)?.[0];
  const next = at + (last?.length ?? 0);
  const named =
    namedMonthAt(text, next, today) ?? feastNameAt(text, next, almanac) ?? weekdayAt(text, next, almanac);
  const beforeLast = named && last === undefined ? beforeLastAt(text, named, today) : undefined;
  if (beforeLast !== undefined) return { start: at, ...beforeLast };
  if (named !== undefined)
    return { start: at, ...named, ...(last === undefined ? {} : { last: true as const }) };
  const span = spanAt(text, at, today);
  return span === undefined ? undefined : { start: at, ...span };
};
