/**
 * A benefit lost because the employer did not insure the worker: the employer owes it. SIL art. 41, WII art. 62 (work
 * injury).
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { fraction } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { rule } from '#domain/wages/rule.ts';

/**
 * What the insurance would have paid, less what the employer or the fund paid of it. Not the late charge, which is the
 * fund's.
 */
export const insuranceLoss = rule({
  id: 'insurance_loss',
  basis: 'SIL 41; WII 62',
  verified: false,
  figures: { benefitFen: fen, paidFen: z.optional(fen) },
  shape: {},
  work: ({ benefitFen, paidFen }) => ({
    ...lessPaid(fraction(benefitFen), paidFen),
    assumptions: ['benefit_as_stated'],
  }),
});
