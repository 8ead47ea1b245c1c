/** The next free reference: w1, w2… or p1, p2… */
export const nextRef = (prefix: 'w' | 'p', taken: readonly string[]): string =>
  `${prefix}${Math.max(0, ...taken.map((each) => Number(each.slice(1)))) + 1}`;
