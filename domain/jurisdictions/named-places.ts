/**
 * Places that a text may name, for jurisdictions whose divisions are few: by the names of their divisions and of cities
 * that are named without one. (China's divisions are thousands; there a place is found by code or office.)
 */
import gb from './gb/divisions.json' with { type: 'json' };
import ph from './ph/divisions.json' with { type: 'json' };
import phFurther from './ph/further-places.json' with { type: 'json' };

interface NamedPlace {
  readonly name: RegExp;
  readonly area: string;
}

/** Without accents, as they are left out on a phone. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A street may bear the name of any place. */
const notAStreet = '(?!\\s+(?:st|street|ave|avenue|rd|road|blvd|boulevard|highway|hwy)\\b)';

const placeOf = (name: string, area: string): NamedPlace => {
  const words = plain(name).replaceAll(/[-\s]+/g, '[-\\s]+');
  const isLatin = /\p{Script=Latin}/u.test(name);
  return { name: new RegExp(isLatin ? `\\b${words}\\b${notAStreet}` : words, 'gu'), area };
};

const placesOf = (
  divisions: Readonly<Record<string, readonly string[]>>,
  further = {},
): readonly NamedPlace[] => [
  ...Object.entries(divisions).flatMap(([area, names]) => names.map((name) => placeOf(name, area))),
  ...Object.entries<string>(further).map(([name, area]) => placeOf(name, area)),
];

const places: ReadonlyMap<string, readonly NamedPlace[]> = new Map([
  ['gb', placesOf(gb.names)],
  ['ph', placesOf(ph.names, phFurther)],
]);

/**
 * The division that a text names: the last one, as addresses go from the small to the large, and of names within one
 * another the longest ("Quezon City" is not in Quezon). Undefined where it names none that is known.
 */
export const placeNamedIn = (jurisdiction: string, text: string): string | undefined => {
  const said = plain(text);
  const found = (places.get(jurisdiction) ?? []).flatMap(({ name, area }) =>
    [...said.matchAll(name)].map(({ index, 0: { length } }) => ({ area, index, end: index + length })),
  );
  const whole = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.index <= each.index &&
          other.end >= each.end &&
          other.end - other.index > each.end - each.index,
      ),
  );
  return whole.toSorted((a, b) => b.end - a.end)[0]?.area;
};
