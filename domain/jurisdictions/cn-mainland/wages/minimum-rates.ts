/** The local minimum wage by place and date. The table is a sample, and every line that uses it says so. */
import * as z from 'zod/mini';
import { areaCode, civilDate, fen } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { newestInForce } from '#domain/wages/in-force.ts';
import type { RuleContext } from '#domain/wages/rule.ts';
import type { Assumption } from '#domain/wages/words.ts';
import file from '../minimum-rates.json' with { type: 'json' };

const { verified, rates: localRates } = z
  .strictObject({
    verified: z.boolean(),
    source: z.string(),
    rates: z.array(z.strictObject({ area: areaCode, from: civilDate, monthlyFen: fen, hourlyFen: fen })),
  })
  .parse(file);

/** The divisions that a GB/T 2260 code lies in, the nearest first: 440306, 440300, 440000. */
const divisionsOf = (area: string): readonly string[] => [
  area,
  `${area.slice(0, 4)}00`,
  `${area.slice(0, 2)}0000`,
];

/** The monthly rate, and the hourly one of part-time work (LCL art. 72). */
type RateKind = 'monthlyFen' | 'hourlyFen';

/** The rate in fen on a day; undefined where none is known. */
const minimumOf = (which: RateKind, area: string | undefined, on: string): number | undefined =>
  area === undefined
    ? undefined
    : divisionsOf(area)
        .map((place) =>
          newestInForce(
            localRates.filter((rate) => rate.area === place),
            on,
          ),
        )
        .find((rate) => rate !== undefined)?.[which];

/** The monthly rate in fen on a day; undefined where none is known. */
export const minimumMonthly = (area: string | undefined, on: string): number | undefined =>
  minimumOf('monthlyFen', area, on);

/** The rate of the facts, else of the table; refuses a place that the table does not know. */
export const minimumFor = (
  named: number | undefined,
  { area, on }: Pick<RuleContext, 'area' | 'on'>,
  which: RateKind = 'monthlyFen',
): { readonly rate: number; readonly assumptions: readonly Assumption[] } | Refusal => {
  const rate = named ?? minimumOf(which, area, on);
  if (rate === undefined)
    return refuse('basis-missing', 'No minimum wage is known for this place and day: name it (minimumFen).');
  return { rate, assumptions: named === undefined && !verified ? ['sample_rates'] : [] };
};
