/** The same acts on a small and on a large desk, by turns: how many times as long, and whether they ask for more. */
import type { Counts } from '../counted.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { byTurns, took } from '../took.ts';

/** What can be done on a desk: a name, and the act. */
export type Acts = Readonly<Record<string, () => Promise<unknown>>>;

export interface Side {
  readonly acts: Acts;
  readonly count: (act: () => Promise<unknown>) => Promise<Counts>;
}

export interface Grown {
  readonly name: string;
  readonly small: Spread;
  readonly large: Spread;
  readonly pairs: Spread;
  readonly counts: readonly [small: Counts, large: Counts];
}

/** Turns that are not counted. */
export const turnsBefore = 3;

const pairOf = async (n: number, small: () => Promise<unknown>, large: () => Promise<unknown>) => {
  const [first, second] = await byTurns(
    n,
    () => took([small]),
    () => took([large]),
  );
  return [first.ms[0] ?? Number.NaN, second.ms[0] ?? Number.NaN] as const;
};

export const grown = async (small: Side, large: Side, times: number): Promise<readonly Grown[]> => {
  const found: Grown[] = [];
  for (const [name, act] of Object.entries(small.acts)) {
    const same = large.acts[name];
    if (same === undefined) continue;
    const pairs: (readonly [number, number])[] = [];
    for (let n = 0; n < turnsBefore + times; n += 1) pairs.push(await pairOf(n, act, same));
    const counted = pairs.slice(turnsBefore);
    found.push({
      name,
      small: spreadOf(counted.map(([ms]) => ms)),
      large: spreadOf(counted.map(([, ms]) => ms)),
      pairs: spreadOf(counted.map(([one, other]) => other / one)),
      counts: [await small.count(act), await large.count(same)],
    });
  }
  return found;
};
