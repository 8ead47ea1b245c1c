/** Where a boss lives or has gone to, which is no place of work: "he lives in Dudley", 老板住在东莞, nasa Spain na siya. */
import { blankedAt } from '../text/cut-places.ts';
import type { Heard } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import { whereaboutsEn, whereaboutsTl, whereaboutsZh } from '../words/whereabouts.ts';

/** What stands behind words that lead up to a place. */
type PlaceBehind = (behind: string) => number | undefined;

/** As far as a form goes from the beginning. */
const lengthBy =
  (form: RegExp): PlaceBehind =>
  (behind) =>
    form.exec(behind)?.[0].length;

/** From the words that lead up to a place to its end, wherever there is one. */
const withPlaces = (text: string, leads: readonly Heard[], placeOf: PlaceBehind): readonly Heard[] =>
  leads.flatMap(({ from, to }) => {
    const length = placeOf(text.slice(to));
    return length === undefined ? [] : [{ from, to: to + length }];
  });

const restOfBreath = lengthBy(/^\p{Script=Han}{2,10}(?=$|[\s,，。；;！!])/u);
const home = lengthBy(/^\p{Script=Han}{2,6}人(?=$|[\s,，。；;！!])/u);
const town = lengthBy(/^\p{Script=Han}{2,6}(?=$|[\s,，。；;！!])/u);
const zh = asTyped([whereaboutsZh], 'names');

/** 在东莞, and not 在东莞开厂. */
const townWithoutWork: PlaceBehind = (behind) => {
  const length = town(behind);
  return length === undefined || zh.at(behind.slice(0, length), 'works').length > 0 ? undefined : length;
};

const wordsBehind = /^(?: \p{L}[\p{L}'’-]*)+/u;
const clauseEnd = /^(?:$|[.,;!?])/u;
const mostWords = 3;
const en = asTyped([whereaboutsEn], 'names');

interface PlaceNamed {
  readonly length: number;
  /** "in Poland now" */
  readonly isByNow: boolean;
}

/** As far as something else begins; undefined where the clause goes on with something that is no word. */
const clauseBehind = (behind: string): string | undefined => {
  const said = wordsBehind.exec(behind)?.[0] ?? '';
  const next = en.at(said, 'else').find(({ from }) => from > 1)?.from;
  return next === undefined && !clauseEnd.test(behind.slice(said.length))
    ? undefined
    : said.slice(0, next).trimEnd();
};

const countOfWords = (words: string): number => words.split(' ').filter((word) => word !== '').length;

/** Up to three words, as far as the clause goes; "he ran off" is enough. */
const placeNamed = (behind: string): PlaceNamed | undefined => {
  const clause = clauseBehind(behind) ?? '';
  const way = en.first(clause, 'on_the_way');
  const now = en.at(clause, 'by_now').find(({ from }) => from > way + 1);
  const isNamed = clause !== '' && countOfWords(clause.slice(way, now?.from)) <= mostWords;
  return isNamed ? { length: now?.to ?? clause.length, isByNow: now !== undefined } : undefined;
};

const placeInEnglish: PlaceBehind = (behind) => placeNamed(behind)?.length;
const placeByNow: PlaceBehind = (behind) => {
  const named = placeNamed(behind);
  return named?.isByNow === true ? named.length : undefined;
};

const tl = asTyped([whereaboutsTl], 'names');
const place = lengthBy(/^ \p{L}+(?: \p{Lu}\p{L}+)*/u);
const placeWithCapitals = lengthBy(/^(?: \p{Lu}\p{L}+)+ ?/u);

/** "Spain na siya": who it is stands behind the place. */
const placeOfWhom: PlaceBehind = (behind) => {
  const length = placeWithCapitals(behind);
  const whose = length === undefined ? 0 : tl.first(behind.slice(length), 'whose');
  return length === undefined || whose === 0 ? undefined : length + whose;
};
const placeAndNow: PlaceBehind = (behind) => {
  const length = placeWithCapitals(behind);
  return length === undefined ? undefined : length + tl.first(behind.slice(length), 'by_now');
};

const livesElsewhere = (text: string): readonly Heard[] => [
  ...withPlaces(text, en.at(text, 'lives'), placeInEnglish),
  ...withPlaces(text, en.at(text, 'is_in'), placeByNow),
  ...withPlaces(text, zh.at(text, 'lives'), restOfBreath),
  ...withPlaces(text, zh.at(text, 'from'), home),
  ...withPlaces(text, tl.at(text, 'lives'), place),
  ...withPlaces(text, tl.at(text, 'placed'), placeOfWhom),
  ...withPlaces(text, tl.at(text, 'from'), placeAndNow),
];

/** "The boss is in Poland": where they are by now, as likely as where the work is. */
const isElsewhere = (text: string): readonly Heard[] => [
  ...withPlaces(text, en.at(text, 'is'), placeInEnglish),
  ...withPlaces(text, zh.at(text, 'is'), townWithoutWork),
];

/** The text with blanks where it says where a boss lives or went; what else it says stands where it stood. */
export const withoutHomes = (text: string): string => blankedAt(text, livesElsewhere(text));

/** The same, and without where a boss is. */
export const withoutWhereabouts = (text: string): string =>
  blankedAt(text, [...livesElsewhere(text), ...isElsewhere(text)]);

/** Nothing else is said. */
export const isOnlyWhereabouts = (text: string): boolean => !/[\p{L}\p{N}]/u.test(withoutWhereabouts(text));
