/** Great Britain's minimum rates by age and date, in pence an hour, from a table that was not checked. */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { newestInForce } from '#domain/wages/in-force.ts';
import file from '../minimum-rates.json' with { type: 'json' };

const hourFen = fen.check(z.positive());
const { rates: nationalRates } = z
  .strictObject({
    verified: z.boolean(),
    source: z.string(),
    rates: z.array(
      z.strictObject({
        from: civilDate,
        /** the oldest first */
        bands: z.array(z.strictObject({ fromAge: z.int(), hourFen })),
        /** under 19, or in the first year of the apprenticeship */
        apprenticeFen: hourFen,
      }),
    ),
  })
  .parse(file);

/**
 * The rate for a worker of that age on a day; undefined before the table begins, and for a worker too young to have
 * one.
 */
export const nationalMinimum = (age: number, isApprentice: boolean, on: string): number | undefined => {
  const year = newestInForce(nationalRates, on);
  return isApprentice ? year?.apprenticeFen : year?.bands.find(({ fromAge }) => age >= fromAge)?.hourFen;
};
