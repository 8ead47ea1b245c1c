/** The entry of a dated table that is in force on a day: the newest that has begun; undefined before the first. */
export const newestInForce = <T extends { readonly from: string }>(
  entries: readonly T[],
  on: string,
): T | undefined =>
  entries
    .filter(({ from }) => from <= on)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
