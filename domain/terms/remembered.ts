/** The answers of a pure function of texts and numbers, as the same is asked many times within one decision; when there are too many, all go. */
export const remembered = <A extends readonly (string | number | undefined)[], T extends object | string>(
  answer: (...asked: A) => T,
  most = 1_000,
): ((...asked: A) => T) => {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = asked.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = answer(...asked);
    known.set(key, found);
    return found;
  };
};
