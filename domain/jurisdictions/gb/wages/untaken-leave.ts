/**
 * Great Britain: leave that had not been taken when the employment ended. Working Time Regulations 1998 reg. 14: (A × B) − C,
 * where A is the leave of a year (regs 13 and 13A: 5.6 weeks, 28 days at most), B the part of the leave year that has
 * passed, and C what was taken.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { daysBetween, plusDays } from '#domain/time/calendar.ts';
import { approximately, decimalFraction, fraction, leftOf, lesser, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

const mostDays = fraction(28);
const weeksOfYear = fraction(56, 10);

/** The part of the leave year up to and with the last day of employment; undefined where that lies in another year. */
const yearPassed = (yearFrom: string, endOn: string) => {
  const nextYear = new Date(`${yearFrom}T00:00:00Z`);
  nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1);
  const whole = daysBetween(yearFrom, nextYear.toISOString().slice(0, 10));
  const passed = daysBetween(yearFrom, plusDays(endOn, 1));
  return passed > 0 && passed <= whole ? fraction(passed, whole) : undefined;
};

/** In pence, by the days of a working week; less what was paid for leave at the end. */
export const untakenLeave = rule({
  id: 'untaken_leave',
  basis: 'Working Time Regulations 1998 regs 13, 13A, 14',
  verified: false,
  figures: {
    weekFen: fen,
    takenDays: quantity,
    paidFen: z.optional(fen),
    daysAWeek: z.number().check(z.positive(), z.lte(7)),
  },
  /** the first day of the leave year, and the last of the employment */
  shape: { yearFrom: civilDate, lastDay: civilDate },
  work: ({ weekFen, takenDays, paidFen, daysAWeek, yearFrom, lastDay }) => {
    const part = yearPassed(yearFrom, lastDay);
    if (part === undefined)
      return refuse('basis-missing', 'The last day of the employment does not lie in that leave year.');
    const week = decimalFraction(daysAWeek);
    const earned = times(lesser(times(weeksOfYear, week), mostDays), part);
    const left = leftOf(earned, decimalFraction(takenDays));
    const day = times(fraction(weekFen), { over: week.under, under: week.over });
    return {
      ...lessPaid(times(day, left), paidFen),
      shows: { leftDays: Math.round(approximately(left) * 100) / 100 },
      assumptions: ['statutory_leave_only'],
    };
  },
});
