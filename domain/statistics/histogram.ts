/** Days in buckets of one: 0, 1, 2 … 119, and 120 for all that lasted longer. */

export type Histogram = Readonly<Record<string, number>>;

const longestDays = 120;

/** The bucket of a length in days; a negative one can only come from a clock that was set back, and counts as 0. */
export const bucketOf = (days: number): number => Math.min(Math.max(days, 0), longestDays);

export const sizeOf = (histogram: Histogram): number =>
  Object.values(histogram).reduce((sum, count) => sum + count, 0);

/** The least number of days within which a share `q` (0 to 1) of the cases lie (nearest rank); undefined of none. */
export const quantile = (histogram: Histogram, q: number): number | undefined => {
  const rank = Math.max(1, Math.ceil(q * sizeOf(histogram)));
  let below = 0;
  for (let days = 0; days <= longestDays; days += 1) {
    below += histogram[`${days}`] ?? 0;
    if (below >= rank) return days;
  }
  return undefined;
};
