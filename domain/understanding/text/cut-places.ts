/** Texts without what stands at some places in them, in whatever order the places are told. */
import type { Heard } from './saying.ts';

const lastFirst = (places: readonly Heard[]): readonly Heard[] =>
  places.toSorted((one, other) => other.from - one.from);

/** The text with blanks at these places; all else stands where it stood. */
export const blankedAt = (text: string, places: readonly Heard[]): string =>
  lastFirst(places).reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );

/** The text with something else in place of what stands there, and of the marks around it. */
export const cutAt = (
  text: string,
  places: readonly Heard[],
  instead: string,
  before: RegExp,
  behind: RegExp,
): string =>
  lastFirst(places).reduce(
    (left, { from, to }) =>
      left.slice(0, from).replace(before, '') + instead + left.slice(to).replace(behind, ''),
    text,
  );

/** What a text falls into at these places. */
export const partedAt = (text: string, places: readonly Heard[]): readonly string[] => {
  const ends = places.toSorted((one, other) => one.from - other.from);
  return [...ends.map(({ from }) => from), text.length].map((to, n) => text.slice(ends[n - 1]?.to ?? 0, to));
};
