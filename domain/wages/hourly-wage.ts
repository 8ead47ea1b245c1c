/** A wage by the hour. WPP art. 7; LCL arts 68 to 72 for part-time work. */
import * as z from 'zod/mini';
import { fen } from '../complaint/fields.ts';
import { counted, fraction, times } from './fraction.ts';
import { lessPaid } from './less-paid.ts';
import { count } from './line.ts';
import { rule } from './rule.ts';

/** Hours times the hour's wage, less what was paid. */
export const hourlyWage = rule({
  id: 'hourly_wage',
  jurisdiction: 'cn-mainland',
  basis: 'WPP 7; LL 50',
  verified: true,
  figures: { hourFen: fen, hours: count, paidFen: z.optional(fen) },
  shape: {},
  work: ({ hourFen, hours, paidFen }) => lessPaid(times(fraction(hourFen), counted(hours)), paidFen),
});
