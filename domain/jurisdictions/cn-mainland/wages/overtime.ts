/** Overtime. LL art. 44: 150 % on working days, 200 % on rest days without time off, 300 % on statutory holidays. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import {
  approximately,
  decimalFraction,
  type Fraction,
  fraction,
  leftOf,
  plus,
  times,
  zero,
} from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { daysWorked, type Omitted, quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { type DayKind, dayKinds } from './day-kind.ts';
import { hourRate } from './pay-days.ts';

type OvertimeDays = z.infer<typeof daysWorked>;

/** LL art. 36, Decree 174: eight hours are a day's ordinary work. */
const ordinaryHours = 8;

/** One reading of the days: each as one kind. Where no holiday list is known there are two, which are the ends of the range. */
type Reading = (date: string) => DayKind;
const leastPaid: Reading = (date) => dayKinds(date)[0];
const mostPaid: Reading = (date) => dayKinds(date).at(-1) ?? leastPaid(date);

/** Hours of the days that are taken for `kind`; `free` hours of each don't count. */
const hoursOn = (days: OvertimeDays, kind: DayKind, read: Reading, free = 0): Fraction =>
  days
    .filter(({ on }) => read(on) === kind)
    .map(({ hours }) => leftOf(decimalFraction(hours), fraction(free)))
    .reduce(plus, zero);

/** WPP art. 13: hours reckoned together over a period know 150 % and holidays only; flexible hours know no overtime. */
const percents = {
  standard: { weekday: 150, restDay: 200, holiday: 300 },
  comprehensive: { weekday: 150, restDay: 150, holiday: 300 },
  flexible: { weekday: 0, restDay: 0, holiday: 0 },
} as const;

const hasOrdinary = (days: OvertimeDays): boolean => days.some(({ on }) => leastPaid(on) === 'ordinary');
const isOpen = (days: OvertimeDays): boolean => days.some(({ on }) => dayKinds(on).length > 1);

const omittedHours = (days: OvertimeDays, off: number, regime: keyof typeof percents): Omitted[] => [
  ...(hasOrdinary(days) ? [{ what: 'ordinary_hours' as const }] : []),
  ...(off > 0 ? [{ what: 'time_off_given' as const }] : []),
  ...(regime === 'flexible' ? [{ what: 'flexible_hours' as const }] : []),
];

/**
 * The extra pay for hours given by kind, by day, or both. Time off replaces the pay of rest days only, never of
 * holidays.
 */
export const overtime = rule({
  id: 'overtime',
  basis: 'LL 44; WPP 13; 人社部发〔2025〕2号',
  verified: true,
  figures: {
    wageFen: fen,
    weekdayHours: z.optional(quantity),
    restDayHours: z.optional(quantity),
    timeOffHours: z.optional(quantity),
    holidayHours: z.optional(quantity),
    paidFen: z.optional(fen),
  },
  shape: {
    days: z.optional(daysWorked),
    regime: z.optional(z.enum(['standard', 'comprehensive', 'flexible'])),
  },
  work: (given) => {
    const { days = [], regime = 'standard', timeOffHours = 0 } = given;
    const percent = percents[regime];
    const reckoned = (read: Reading) => {
      const weekday = plus(
        decimalFraction(given.weekdayHours ?? 0),
        hoursOn(days, 'ordinary', read, ordinaryHours),
      );
      const restDay = leftOf(
        plus(decimalFraction(given.restDayHours ?? 0), hoursOn(days, 'rest', read)),
        decimalFraction(timeOffHours),
      );
      const holiday = plus(decimalFraction(given.holidayHours ?? 0), hoursOn(days, 'holiday', read));
      const weighted = [
        times(weekday, fraction(percent.weekday, 100)),
        times(restDay, fraction(percent.restDay, 100)),
        times(holiday, fraction(percent.holiday, 100)),
      ].reduce(plus);
      const { sum, disregarded } = lessPaid(times(hourRate(given.wageFen), weighted), given.paidFen);
      return { sum, disregarded, hours: [weekday, restDay, holiday].map(approximately) };
    };
    const [least, most] = [reckoned(leastPaid), reckoned(mostPaid)];
    const shown = (n: number) => {
      const ends = [least, most].map(({ hours }) => hours[n] ?? 0);
      const [count, upTo] = [Math.min(...ends), Math.max(...ends)];
      return count === upTo ? count : { count, upTo };
    };
    return {
      sum: least.sum,
      upTo: most.sum,
      shows: { weekdayHours: shown(0), restDayHours: shown(1), holidayHours: shown(2) },
      assumptions: [
        'overtime_base_local',
        ...(hasOrdinary(days) ? ['eight_hours_a_day' as const] : []),
        ...(isOpen(days) ? ['beyond_calendar' as const] : []),
      ],
      disregarded: [...most.disregarded, ...omittedHours(days, timeOffHours, regime)],
    };
  },
});
