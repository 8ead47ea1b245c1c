/** What something takes: the time of each, and the CPU of this process for all of them. */
export interface Took {
  readonly ms: readonly number[];
  readonly cpuMs: number;
}

type Act = () => unknown;

const timed = async (act: Act): Promise<number> => {
  const start = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** All of them at once. */
export const took = async (acts: readonly Act[]): Promise<Took> => {
  const before = process.cpuUsage();
  const ms = await Promise.all(acts.map(timed));
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000 };
};

/** Both, in the one order with an even number and in the other with an odd one. */
export const byTurns = async <A, B>(
  n: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<readonly [A, B]> => {
  if (n % 2 === 0) return [await first(), await second()];
  const behind = await second();
  return [await first(), behind];
};
