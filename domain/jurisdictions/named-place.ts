/** A place as a text names it: where the name stands, and which divisions bear it. */
export interface NamedPlace {
  readonly index: number;
  readonly end: number;
  /** division codes; several where several places bear the name */
  readonly areas: readonly string[];
  /** it is a town, and the areas are what it lies in */
  readonly isTown?: true;
}

/** Of names within one another the longest: "Quezon City" is not in Quezon. */
export const longestNamed = (found: readonly NamedPlace[]): readonly NamedPlace[] =>
  found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.index <= each.index &&
          other.end >= each.end &&
          other.end - other.index > each.end - each.index,
      ),
  );
