/**
 * Places that a text may name: by the names of divisions, and of towns that are named without one. (China's own names are
 * read in its folder; they are thousands, and most are said without the mark of their kind.)
 */

import { divisionDepth, liesIn } from '#domain/terms/division-code.ts';
import { inSimplified } from '#domain/terms/traditional.ts';
import { areasSpelt, chineseCodeIn, chinesePlacesIn, pinyinPlacesIn } from './cn-mainland/named-places.ts';
import gb from './gb/divisions.json' with { type: 'json' };
import gbFurther from './gb/further-places.json' with { type: 'json' };
import { longestNamed, type NamedPlace } from './named-place.ts';
import ph from './ph/divisions.json' with { type: 'json' };
import phFurther from './ph/further-places.json' with { type: 'json' };

/** Without accents, as they are left out on a phone; as long as before. */
const plain = (text: string): string =>
  [...text].map((each) => each.normalize('NFD').replaceAll(/\p{M}/gu, '') || each).join('');

/** A street may bear the name of any place. */
const notAStreet = '(?!\\s+(?:st|street|ave|avenue|rd|road|lane|blvd|boulevard|highway|hwy)\\b)';

/** Towns that are words of every day are meant only with a capital letter. */
const everydayWords =
  /^(?:reading|bath|bury|rugby|hull|hayes|sandy|barking|barry|stratford|washington|hamilton|wick|boston|sale|malay|capas|sagay|silang|bago|pili|palo|antique|mati|abra|passi)$/;

/** "Bago lang po ako": a capital because a sentence begins. */
const opensSentence = /^(?:Bago|Silang|Pili|Mati|Palo)$/u;
const isOpening = (name: string, before: string, behind: string): boolean =>
  opensSentence.test(name) && /(?:^|[.!?]\s*)$/u.test(before) && /^ \p{Ll}/u.test(behind);

type AreaOfName = readonly (readonly [name: string, area: string])[];

interface Gazetteer {
  readonly pattern: RegExp;
  readonly areaOf: ReadonlyMap<string, string>;
  /** keys of what is no division itself */
  readonly towns: ReadonlySet<string>;
}

const keyOf = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ');

const gazetteerOf = (divisions: AreaOfName, towns: AreaOfName): Gazetteer => {
  const names = [...divisions, ...towns];
  const known = new Set(divisions.map(([name]) => keyOf(name)));
  const written = names.map(([name]) => keyOf(name).replaceAll('.', '\\.?').replaceAll(' ', '[-\\s]+'));
  const longestFirst = written.toSorted((a, b) => b.length - a.length);
  const [latin, other] = [true, false].map((is) =>
    longestFirst.filter((each) => /\p{Script=Latin}/u.test(each) === is),
  );
  return {
    pattern: new RegExp(`\\b(?:${latin?.join('|')})\\b${notAStreet}|${other?.join('|')}`, 'giu'),
    areaOf: new Map(names.map(([name, area]) => [keyOf(name).replaceAll('.', ''), area])),
    towns: new Set(towns.map(([name]) => keyOf(name)).filter((key) => !known.has(key))),
  };
};

const namesOf = (divisions: Readonly<Record<string, readonly string[]>>): AreaOfName =>
  Object.entries(divisions).flatMap(([area, names]) => names.map((name) => [name, area] as const));

const gazetteers: ReadonlyMap<string, Gazetteer> = new Map([
  ['gb', gazetteerOf(namesOf(gb.names), namesOf(gbFurther))],
  ['ph', gazetteerOf(namesOf(ph.names), Object.entries<string>(phFurther))],
]);

const placesIn = ({ pattern, areaOf, towns }: Gazetteer, text: string): readonly NamedPlace[] =>
  [...plain(text).matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const area = areaOf.get(keyOf(name).replaceAll('.', ''));
    const behind = text.slice(index + name.length);
    const isWord =
      (everydayWords.test(name) && !/^ city\b/iu.test(behind)) ||
      isOpening(name, text.slice(0, index), behind);
    if (area === undefined || isWord) return [];
    const place = { index, end: index + name.length, areas: [area] };
    return towns.has(keyOf(name)) ? [{ ...place, isTown: true as const }] : [place];
  });

/** The divisions and towns that a text names, from left to right. None for a jurisdiction that is not there. */
export const namedPlacesIn = (jurisdiction: string, text: string): readonly NamedPlace[] => {
  if (jurisdiction === 'cn-mainland')
    return /\p{Script=Han}/u.test(text) ? chinesePlacesIn(inSimplified(text)) : pinyinPlacesIn(text);
  const gazetteer = gazetteers.get(jurisdiction);
  return gazetteer === undefined ? [] : longestNamed(placesIn(gazetteer, text));
};

/** The divisions that a text may name, those that it surely names first; each once. */
export const areasPerhapsNamedIn = (jurisdiction: string, text: string): readonly string[] => {
  const named = namedPlacesIn(jurisdiction, text).flatMap(({ areas }) => areas);
  return [...new Set([...named, ...(jurisdiction === 'cn-mainland' ? areasSpelt(text) : [])])];
};

const deepest = (areas: readonly string[]): string | undefined =>
  areas.toSorted((a, b) => divisionDepth(b) - divisionDepth(a))[0];

/** What several divisions of one name have in common, where that is one of them: 吉林 is the province of the city too. */
const covering = ({ areas }: NamedPlace): string | undefined =>
  areas.find((area) => areas.every((each) => liesIn(each, area)));

/** One division for all names of a Chinese text; undefined where they lie apart. */
const inOneAnother = (found: readonly NamedPlace[]): string | undefined => {
  const known = found.flatMap((each) => covering(each) ?? []);
  const end = deepest(known);
  return end !== undefined && known.every((each) => liesIn(end, each)) ? end : undefined;
};

/**
 * The division that a text names, as deep as it says: the last one where addresses go from the small to the large.
 * Undefined where it names none that is known, or several.
 */
export const placeNamedIn = (jurisdiction: string, text: string): string | undefined => {
  const found = namedPlacesIn(jurisdiction, text);
  if (jurisdiction === 'cn-mainland') return chineseCodeIn(text) ?? inOneAnother(found);
  return found.toSorted((a, b) => b.end - a.end)[0]?.areas[0];
};

/** What is left of a text without what stands at these places. */
const besides = (text: string, found: readonly NamedPlace[]): string =>
  found.reduceRight((left, { index, end }) => `${left.slice(0, index)} ${left.slice(end)}`, text);

/** How a town is called behind its name; whoever wrote the place down may have left it out. */
const kindOfTown = /(?<=\p{Script=Han}{2})(?:镇|乡|街道|村|社区)$/u;

/**
 * What somebody says who looks for a place: divisions that may be meant, several where they bear one name (龙华), and what
 * else is said of it, a town or a street.
 */
export const placeSoughtIn = (
  jurisdiction: string,
  text: string,
): { readonly areas: readonly string[]; readonly rest: string } => {
  const found = namedPlacesIn(jurisdiction, text).filter(({ isTown }) => !isTown);
  const one = found.length === 0 ? undefined : placeNamedIn(jurisdiction, text);
  const areas = one === undefined ? (found.at(-1)?.areas ?? []) : [one];
  return { areas, rest: besides(text, found).trim().replace(kindOfTown, '') };
};
