/** How many leads come to all offices of a country, by day and minute: months, week, hours, and chance under a seed. */
const dayMs = 24 * 3_600_000;
/** The year around a Spring Festival (6 February 2027). */
const firstDay = Date.parse('2026-07-01');
export const days = 365;
const festival = Date.parse('2027-02-06');
const festivalDays = 7;

/** 31 provinces of fifteen cities with 20,000 leads a year. */
export const leadsOfYear = 31 * 15 * 20_000;
export const shareOfCalls = 0.9;

/** Parts of a hundred, January first; a festival in the first days of February is what they were made for. */
const months = [15, 8, 4, 5, 6, 7, 7, 7, 7, 7, 11, 16] as const;
/** Sunday first. Nine in ten come in office hours. */
const week = [0.3, 1.4, 1, 1, 1, 1, 0.3] as const;

export const dayAt = (n: number): Date => new Date(firstDay + n * dayMs);

const isHoliday = (day: Date): boolean =>
  day.getTime() >= festival && day.getTime() < festival + festivalDays * dayMs;

const weightOf = (day: Date): number => (week[day.getUTCDay()] ?? 1) * (isHoliday(day) ? 0.1 : 1);

export const isWorkday = (day: Date): boolean => ![0, 6].includes(day.getUTCDay()) && !isHoliday(day);

/** Leads of each day, before chance. */
export const expectedByDay = (leads: number): readonly number[] => {
  const all = Array.from({ length: days }, (_, n) => dayAt(n));
  const monthSum = all.reduce<number[]>((sums, day) => {
    sums[day.getUTCMonth()] = (sums[day.getUTCMonth()] ?? 0) + weightOf(day);
    return sums;
  }, []);
  return all.map((day) => {
    const month = day.getUTCMonth();
    return (leads * (months[month] ?? 0) * weightOf(day)) / 100 / (monthSum[month] ?? 1);
  });
};

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export const seededChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** As many as come by chance where so many are expected; the normal law, which is close enough above some ten. */
export const byChance = (expected: number, chance: () => number): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Math.max(0, Math.round(expected + normal * Math.sqrt(expected)));
};

const openingHour = 9;
const closingHour = 17;
const inOfficeHours = 0.9;
/** The part of a working day's load that falls into a minute of it. */
export const shareOfMinute = (minute: number): number => {
  const hours = closingHour - openingHour;
  const isOpen = minute >= openingHour * 60 && minute < closingHour * 60;
  return isOpen ? inOfficeHours / (hours * 60) : (1 - inOfficeHours) / ((24 - hours) * 60);
};
