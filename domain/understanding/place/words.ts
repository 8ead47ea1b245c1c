/** Words around a place: what leads up to it, what shows that it is one, what shows that it is several. */
import { cutAt } from '../text/cut-places.ts';
import type { Heard } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import { type PlaceSense, placeEn, placeTl, placeZh } from '../words/place-said.ts';

const placeWords = asTyped([placeZh, placeEn, placeTl], 'names');

export const tellsOfPlace = (text: string, sense: PlaceSense): boolean => placeWords.isIn(text, sense);

/** Where in a text it is told. */
export const placePassages = (text: string, sense: PlaceSense): readonly Heard[] =>
  placeWords.at(text, sense);

/** How far the words go with which a text begins. */
export const placeWordsFirst = (text: string, sense: PlaceSense): number => placeWords.first(text, sense);

/** "It's in", "my workplace is at". A name may begin with such a word, so a space or a sign of Chinese must follow. */
export const withoutLeadIn = (text: string): string => {
  const behind = text.slice(placeWordsFirst(text, 'lead'));
  return behind === text || /^[^\s\p{Script=Han}\d]/u.test(behind) ? text : behind.trimStart();
};

const postcode = /\b[a-z]{1,2}\d{1,2}[a-z]?\s*\d[a-z]{2}\b/iu;

/** "LE4": the first half of a postcode, as far as no road has two letters. */
const outwardCode = /^(?!CV|ID|NO)[A-Z]{2}\d{1,2}[A-Z]?(?=$|[\s,.])/u;

/** "the farm", "near the airport": which one is not said. A road by its number is long. */
const properName = /\p{Lu}[\p{L}]{2,}|\b\d+\s+\p{L}{3,}/u;

const hasProperName = (text: string): boolean =>
  properName.test(text) || postcode.test(text) || outwardCode.test(text);

export const isAddress = (text: string): boolean =>
  (tellsOfPlace(text, 'address') || postcode.test(text) || outwardCode.test(text)) &&
  (/\p{Script=Han}/u.test(text) ? !tellsOfPlace(text, 'no_address') : hasProperName(text));

/** "up a hill outside Machynlleth", "farm nr Ledbury" */
export const endsInName = (clause: string): boolean =>
  placeWords.at(clause, 'outside').some(({ to }) => /^ \p{Lu}\p{L}{2,}[.!]?$/u.test(clause.slice(to)));

/** "nr Ledbury", "off the A38 near Lichfield", malapit sa Lipa: a town by which it can be found. */
export const isNearTown = (text: string): boolean =>
  placeWords.at(text, 'near').some(({ to }) => {
    const behind = text.slice(to).trimStart();
    return /^\p{L}[\p{L}\d]{2,}/u.test(behind) && placeWordsFirst(behind, 'no_town') === 0;
  });

/** "farm nr Ledbury no name on gate": less that it has no name. */
export const withoutNamelessness = (text: string): string =>
  cutAt(text, placeWords.at(text, 'nameless'), ', ', /[\s,.;，。-]*$/u, /^[\s,.;，。]*/u);

/** Nothing but a name, as villages are typed: 沙井, "Startforth". */
export const isBareName = (text: string): boolean =>
  /^(?:\p{Script=Han}{2,8}|\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{L}[\p{L}'’.-]*){0,3})$/u.test(text) &&
  !tellsOfPlace(text, 'no_name');

/** More than one place: "was in Hull, now in Goole". */
export const tellsOfSeveral = (text: string): boolean => {
  if (tellsOfPlace(text, 'several')) return true;
  const [before] = placePassages(text, 'before');
  return before !== undefined && placePassages(text, 'afterwards').some(({ from }) => from > before.to);
};

/** What is behind a word, in Chinese or with a capital. */
const nameBehind = /^(?:\p{Script=Han}{2,10}| \p{Lu}[\p{L}-]+)/u;

/** "was in Leeds, they put us in Selby": where they were is told as well. */
const movedLater = (text: string): readonly Heard[] =>
  tellsOfPlace(text, 'before') ? placeWords.at(text, 'moved_later') : [];

/** Where somebody was moved to is where they work now. */
export const movedTo = (text: string): string | undefined =>
  [...placeWords.at(text, 'moved'), ...movedLater(text)]
    .map(({ to }) =>
      nameBehind
        .exec(text.slice(to))?.[0]
        .trim()
        .replace(/(?<=..)(?:来|去)?了$/u, ''),
    )
    .find((name) => name !== undefined);
