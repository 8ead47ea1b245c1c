/**
 * Work without a written contract. LCL art. 82, Decree 535 arts 6 and 7: from the day after the first month the wage is
 * owed twice, until the day before the contract or the end of the first year: eleven months at most.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { plusDays, plusMonths } from '#domain/time/calendar.ts';
import {
  approximately,
  decimalFraction,
  type Fraction,
  fraction,
  isLess,
  leftOf,
  lesser,
  minus,
  plus,
  times,
  toFen,
} from '#domain/wages/fraction.ts';
import { type Omitted, quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import type { Assumption } from '#domain/wages/words.ts';
import { isBeyondList, paidDays } from './day-kind.ts';
import { dayRate } from './pay-days.ts';

const mostMonths = 11;

/** Whole months and left-over paid days with double wage, between the first day of work and the last without contract. */
const timeWithoutContract = (startOn: string, lastOn: string) => {
  const after = (months: number): string => plusMonths(startOn, months);
  const yearsEnd = plusDays(after(12), -1);
  const isCapped = lastOn > yearsEnd;
  const until = isCapped ? yearsEnd : lastOn;
  const dayAfter = plusDays(until, 1);
  let months = 0;
  while (after(months + 2) <= dayAfter) months += 1;
  const rest = after(months + 1);
  const days = paidDays(rest, until);
  return { months, days, isCapped, isUnlisted: days > 0 && isBeyondList(rest, until) };
};

const assumedAndOmitted = (isCapped: boolean, days: number) => {
  const assumptions: readonly Assumption[] = [
    'one_year_to_claim',
    ...(days > 0 ? ['part_month_pro_rata' as const] : []),
    ...(isCapped ? ['open_ended_contract' as const] : []),
  ];
  const disregarded: readonly Omitted[] = isCapped ? [{ what: 'beyond_eleven_months' }] : [];
  return { assumptions, disregarded };
};

const aboveMonth = (part: Fraction, wage: Fraction): readonly Omitted[] =>
  isLess(wage, part) ? [{ what: 'above_full_month', fen: toFen(minus(part, wage)) }] : [];

/** The extra part, beside the wage itself. By dates (`endOn`: the last day without contract), or by months of work. */
export const doubleWage = rule({
  id: 'double_wage',
  // 法释〔2025〕12号, in force since 1 September 2025, is said to know more on part months and exceptions; it was not read
  basis: 'LCL 82; Decree 535 6, 7',
  verified: false,
  figures: { wageFen: fen, monthsWorked: z.optional(quantity) },
  shape: { startOn: z.optional(civilDate), endOn: z.optional(civilDate) },
  work: ({ wageFen, monthsWorked, startOn, endOn }) => {
    const wage = fraction(wageFen);
    if (startOn !== undefined && endOn !== undefined) {
      const { months, days, isCapped, isUnlisted } = timeWithoutContract(startOn, endOn);
      const part = times(dayRate(wageFen), fraction(days));
      const { assumptions, disregarded } = assumedAndOmitted(isCapped, days);
      return {
        // a month may have 22 or 23 paid days: its part is never more than the whole
        sum: plus(times(wage, fraction(months)), lesser(wage, part)),
        shows: { months, days },
        assumptions: [...assumptions, ...(isUnlisted ? ['beyond_calendar' as const] : [])],
        disregarded: [...disregarded, ...aboveMonth(part, wage)],
      };
    }
    if (monthsWorked === undefined)
      return refuse('basis-missing', 'First and last day without a contract, or months of work, are needed.');
    const months = lesser(leftOf(decimalFraction(monthsWorked), fraction(1)), fraction(mostMonths));
    return {
      sum: times(wage, months),
      shows: { months: approximately(months), days: 0 },
      ...assumedAndOmitted(monthsWorked > mostMonths + 1, 0),
    };
  },
});
