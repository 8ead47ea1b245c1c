/**
 * Dismissed under LCL art. 40 without thirty days' notice: one month more (the +1 of N+1). Decree 535 art. 20: last
 * month's wage.
 */
import { fen } from '#domain/terms/fields.ts';
import { fraction } from '#domain/wages/fraction.ts';
import { rule } from '#domain/wages/rule.ts';

export const noticePay = rule({
  id: 'notice_pay',
  basis: 'LCL 40; Decree 535 20',
  verified: false,
  figures: { lastMonthFen: fen },
  shape: {},
  work: ({ lastMonthFen }) => ({ sum: fraction(lastMonthFen) }),
});
