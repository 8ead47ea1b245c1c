/** A year, minute by minute, through the buckets of all limits. What one limit holds back still asks the others at once: the harder case. */
import { type Bucket, fullBucket, pouredInto } from './bucket.ts';
import type { Course } from './courses.ts';
import { type Asked, addedTo, askedOf, type LimitName, limitNames, limits, noneAsked } from './limits.ts';
import {
  byChance,
  dayAt,
  days,
  expectedByDay,
  isWorkday,
  leadsOfYear,
  seededChance,
  shareOfCalls,
  shareOfMinute,
} from './load.ts';

const minutesOfDay = 24 * 60;
/** Working days over which people's acts on a lead are spread: a call's median is six days, a filed case's 28 working days. */
const daysOfCall = 8;
const daysOfFiled = 56;
/** Notices of the night wait until eight. */
const quietUntil = 8 * 60;
const quietFrom = 21 * 60;

export interface Year {
  /** longest queue of each day, in seconds until it is served */
  readonly waits: Readonly<Record<LimitName, readonly number[]>>;
  /** the fullest minute, as a part of the limit */
  readonly fullest: Readonly<Record<LimitName, number>>;
  readonly leadsByDay: readonly number[];
}

/** The mean of the last so many days, of working days only. */
const spreadOver = (leads: readonly number[], n: number, length: number): number =>
  leads.slice(Math.max(0, n - length), n + 1).reduce((sum, each) => sum + each, 0) / length;

interface DayLoad {
  readonly filing: Asked;
  readonly people: Asked;
  readonly clock: Asked;
}

const loadsOf = (
  { call, filed }: { readonly call: Course; readonly filed: Course },
  leads: readonly number[],
): readonly DayLoad[] => {
  const workdays = leads.map((_, n) => isWorkday(dayAt(n)));
  const perWeek = 7 / 5;
  return leads.map((today, n) => {
    const calls = shareOfCalls * spreadOver(leads, n, daysOfCall * perWeek);
    const cases = (1 - shareOfCalls) * spreadOver(leads, n, daysOfFiled * perWeek);
    const later = (of: 'people' | 'clock') => addedTo(addedTo(noneAsked, call[of], calls), filed[of], cases);
    const people = askedOf((name) => (workdays[n] ? perWeek * later('people')[name] : 0));
    const filing = addedTo(
      addedTo(noneAsked, call.filing, shareOfCalls * today),
      filed.filing,
      (1 - shareOfCalls) * today,
    );
    return { filing, people, clock: later('clock') };
  });
};

const isQuiet = (minute: number): boolean => minute < quietUntil || minute >= quietFrom;

/** @param multiple how many times the country's load */
export const simulatedYear = (
  courses: { readonly call: Course; readonly filed: Course },
  multiple: number,
  seed: number,
): Year => {
  const chance = seededChance(seed);
  const leadsByDay = expectedByDay(multiple * leadsOfYear).map((each) => byChance(each, chance));
  const loads = loadsOf(courses, leadsByDay);
  const waits = {} as Record<LimitName, number[]>;
  const fullest = {} as Record<LimitName, number>;
  for (const name of limitNames) {
    const limit = limits[name];
    let bucket: Bucket = fullBucket(limit);
    let held = 0;
    fullest[name] = 0;
    waits[name] = Array.from({ length: days }, () => 0);
    loads.forEach(({ filing, people, clock }, day) => {
      let longest = 0;
      for (let minute = 0; minute < minutesOfDay; minute += 1) {
        const expected = (filing[name] + people[name]) * shareOfMinute(minute);
        held += byChance(expected, chance) + (minute === 0 ? clock[name] : 0);
        if (name === 'notices sent' && isQuiet(minute)) continue;
        fullest[name] = Math.max(fullest[name], held / (limit.rate * 60));
        ({ bucket } = pouredInto(limit, bucket, held, 60));
        held = 0;
        longest = Math.max(longest, bucket.queue / limit.rate);
      }
      waits[name][day] = longest;
    });
  }
  return { waits, fullest, leadsByDay };
};
