/** Late charge on unpaid social insurance: 0.05 % a day. SIL art. 86. It is owed to the fund, not to the worker. */
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

export const insuranceLateCharge = rule({
  id: 'insurance_late_charge',
  basis: 'SIL 86',
  verified: true,
  bucket: 'fund',
  figures: { unpaidFen: fen, days: quantity },
  shape: {},
  work: ({ unpaidFen, days }) => ({
    sum: times(fraction(unpaidFen), fraction(5, 10_000), decimalFraction(days)),
    assumptions: ['goes_to_fund'],
  }),
});
