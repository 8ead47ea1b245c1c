/** What was asked for, in units that AWS charges, and its price. */
import prices from './prices.json' with { type: 'json' };

export { prices };

export type Unit = keyof typeof prices.perMillion;
/** How much of each unit; what is not named is none. */
export type Usage = Readonly<Partial<Record<Unit, number>>>;

const units = Object.keys(prices.perMillion) as readonly Unit[];

export const sumOf = (all: readonly Usage[]): Usage =>
  Object.fromEntries(
    units.map((unit) => [unit, all.reduce((sum, usage) => sum + (usage[unit] ?? 0), 0)] as const),
  );

export const times = (n: number, usage: Usage): Usage =>
  Object.fromEntries(units.map((unit) => [unit, n * (usage[unit] ?? 0)] as const));

/** USD of one unit's part. */
export const partOf = (usage: Usage, unit: Unit): number =>
  ((usage[unit] ?? 0) * prices.perMillion[unit]) / 1_000_000;

/** USD. */
export const priceOf = (usage: Usage): number => units.reduce((sum, unit) => sum + partOf(usage, unit), 0);
