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
