/** What both nets are learnt by: gradient descent, each weight at its own pace (Adagrad). */

export const rate = 0.3;
/** what a weight's pace begins with, so that nothing is divided by nought */
export const least = 1e-8;

export const inTenths = (weight: number): number => Math.round(weight * 10);

/** How often each piece is met. */
export const timesMet = (all: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const pieces of all) for (const piece of pieces) times.set(piece, (times.get(piece) ?? 0) + 1);
  return times;
};

/** The order in which examples are gone through: mixed, and the same each time. */
export const mixed = (length: number, turn: number): readonly number[] => {
  const order = Array.from({ length }, (_, at) => at);
  let state = turn + 1;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};
