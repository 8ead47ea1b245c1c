/**
 * Great Britain: holiday pay of irregular hours and part-year workers, 12.07 % of the pay (5.6 weeks of 46.4). Working Time
 * Regulations 1998 regs 15B and 16A, for leave years that begin on 1 April 2024 or later; for earlier ones the Supreme
 * Court refused that way of counting (Harpur Trust v Brazel [2022] UKSC 21). Others: `untaken-leave.ts`.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { rule } from '#domain/wages/rule.ts';

const firstLeaveYear = '2024-04-01';

/** Holiday pay in pence. Refuses a leave year that began before the rule. */
export const holidayPay = rule({
  id: 'holiday_pay',
  basis: 'Working Time Regulations 1998 regs 15B, 16A',
  verified: false,
  figures: { payFen: fen, paidFen: z.optional(fen) },
  /** the first day of the leave year; absent: one that began on 1 April 2024 or later is taken for granted */
  shape: { yearFrom: z.optional(civilDate) },
  work: ({ payFen, paidFen, yearFrom }) =>
    (yearFrom ?? firstLeaveYear) < firstLeaveYear
      ? refuse(
          'basis-missing',
          '12.07 % holds for leave years from 1 April 2024 on. For an earlier one count the leave that was not taken.',
        )
      : {
          ...lessPaid(times(fraction(payFen), fraction(1207, 10_000)), paidFen),
          assumptions: [
            'irregular_hours',
            ...(yearFrom === undefined ? ['leave_year_since_2024' as const] : []),
          ],
        },
});
