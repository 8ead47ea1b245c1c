/** CPU of this process for one call of something, against something bare: blocks of calls by turns. */
import { type Spread, spreadOf } from './spread.ts';
import { byTurns } from './took.ts';

type Act = () => unknown;

export interface AgainstBareCpu {
  readonly name: string;
  /** microseconds each */
  readonly own: Spread;
  readonly ratio: Spread;
}

const microsecondsOf = async (act: Act, calls: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let n = 0; n < calls; n += 1) await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
};

const warmUpBlocks = 3;
const blocks = 12;

/** @param calls in a block; CPU is counted in microseconds, so short acts take many */
export const againstBare = async (
  name: string,
  own: Act,
  bare: Act,
  calls: { readonly own: number; readonly bare: number },
): Promise<AgainstBareCpu> => {
  const found: (readonly [number, number])[] = [];
  for (let n = 0; n < warmUpBlocks + blocks; n += 1)
    found.push(
      await byTurns(
        n,
        () => microsecondsOf(own, calls.own),
        () => microsecondsOf(bare, calls.bare),
      ),
    );
  const counted = found.slice(warmUpBlocks);
  return {
    name,
    own: spreadOf(counted.map(([cpu]) => cpu)),
    ratio: spreadOf(counted.map(([cpu, yardstick]) => cpu / yardstick)),
  };
};
