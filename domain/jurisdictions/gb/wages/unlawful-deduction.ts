/** Great Britain: less paid than was properly payable. Employment Rights Act 1996 ss. 13 and 23. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { fraction, leftOf } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { rule } from '#domain/wages/rule.ts';

/** The deduction in pence; one that a statute, the contract or a written consent allows is not unlawful. */
export const unlawfulDeduction = rule({
  id: 'unlawful_deduction',
  basis: 'ERA 1996 ss. 13, 23',
  verified: false,
  figures: { payableFen: fen, paidFen: fen, authorisedFen: z.optional(fen) },
  shape: {},
  work: ({ payableFen, paidFen, authorisedFen = 0 }) => {
    const due = lessPaid(leftOf(fraction(payableFen), fraction(authorisedFen)), paidFen);
    return {
      sum: due.sum,
      assumptions: ['two_years_back'],
      disregarded: [
        ...due.disregarded,
        ...(authorisedFen > 0 ? [{ what: 'authorised_deduction' as const, fen: authorisedFen }] : []),
      ],
    };
  },
});
