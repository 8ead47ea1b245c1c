/** A firm in Latin letters that is called one, or that begins the text before its town. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { personIn } from '../../name/person.ts';
import type { Passage } from '../../place/in-story.ts';
import { beginningsOfSentences, notNamedByRole } from '../../words/employer-in-story.ts';
import { tellsOfEmployer } from '../words.ts';
import { capitals, streetName, withoutTown } from './capitals.ts';
import { type FirmFound, passage } from './passage.ts';

/** "firm is Ashdown & Pyke", "agency is called Grace Haven Homecare", "the manning agency Blue Sextant" */
const roleNamed = new RegExp(
  String.raw`\b(?:[Ff]irm|[Cc]ompany|[Aa]gency|[Cc]ontractor|[Ee]mployer|[Uu]mbrella)(?:'?s name)?(?: (?:is|was|name)(?: called)?| called| named|:|,)? (${capitals})`,
  'u',
);

/** "Firm: JKL", "employer is GXO": an abbreviation, where not the whole text is in capitals, and said to be the name. */
const isAbbreviated = ({ value, index }: Passage, text: string): boolean =>
  /^\p{Lu}[\p{Lu}\d&]{1,5}$/u.test(value) &&
  /(?:\b(?:is|was|called|named|name)|:) $/u.test(text.slice(0, index)) &&
  /\p{Ll}{3}/u.test(text) &&
  /^\s*(?:$|[.,;]|and\b|in\b|at\b)/u.test(text.slice(index + value.length)) &&
  !tellsOfEmployer(value, 'no_name');

/** "agency Manager said": no name. */
const notRole = new RegExp(String.raw`^(?:${notNamedByRole.join('|')})\b`, 'u');

/** "firm is Ashdown & Pyke": what stands behind the word for who it is. */
export const firmByRole = (text: string, jurisdiction: string): Passage | undefined => {
  const found = passage(roleNamed.exec(text));
  const isWritten = found !== undefined && (/\p{Ll}{2}/u.test(found.value) || isAbbreviated(found, text));
  if (!isWritten || notRole.test(found.value)) return undefined;
  const value = withoutTown(found.value, jurisdiction);
  const isTown = namedPlacesIn(jurisdiction, value).some(
    ({ index, end }) => index === 0 && end === value.length,
  );
  return value === '' || isTown ? undefined : { ...found, value, end: found.index + value.length };
};

/** "crew ng MB Perlas Uno": the boat is who they work for. */
const boat = new RegExp(String.raw`\b((?:M\/?[BV]|F\/?[BV]) ${capitals})`, 'u');
export const boatIn = (text: string): Passage | undefined => passage(boat.exec(text));

/** "Dos Hermanos Trucking sa Batangas City": the words that begin the text, and where that is. */
export const firmAtBeginning = (text: string, jurisdiction: string): FirmFound | undefined => {
  const value = new RegExp(`^${capitals}`, 'u').exec(text)?.[0];
  if (value === undefined || !/ \S/u.test(value) || !/\p{Ll}{2}/u.test(value)) return undefined;
  const behind = text.slice(value.length);
  const led =
    /^ (?:packhouse|factory|warehouse|depot|yard|kitchen|branch|shop|plant|mill|dairy|nursery|farm|site|hotel|restaurant),? (?:(?:in|at|near|nr) )?(?=\p{Lu})/u.exec(
      behind,
    )?.[0] ??
    /^,?(?: po)?,? (?:(?:dito|doon|here|over|down) )?(?:sa|in|at|near|nr|ang kumpanya|ang amo|ang employer|ang agency)\b/u.exec(
      behind,
    )?.[0];
  const town = namedPlacesIn(jurisdiction, value).find(({ index }) => index === 0);
  // "Baguio Best Pasalubong" is no address, "San Jose Batangas" is one
  const isPlace = town !== undefined && !/^ \S+ \S+/u.test(value.slice(town.end));
  if (led === undefined || isPlace || notFirmStart.test(value)) return undefined;
  const isPlaced =
    / ang \p{L}+$/u.test(led) ||
    namedPlacesIn(jurisdiction, behind).some(({ index }) => index <= led.length + 1);
  return isPlaced
    ? { value, index: 0, end: value.length, sure: / ang \p{L}+$/u.test(led) || facility.test(led) }
    : undefined;
};
const facility = /^ \p{Ll}{3,},? /u;
const notFirmStart = new RegExp(String.raw`^(?:${beginningsOfSentences.join('|')})\b`, 'u');

/** "…in Hull, Alpha Build": at the end, behind where it is, a name of two words that is no street and nobody's; likely only. */
export const firmBehindTown = (text: string, jurisdiction: string): FirmFound | undefined => {
  const match = lastCapitals.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || streetName.test(value) || notFirmStart.test(value))
    return undefined;
  const before = text.slice(0, match.index);
  const isBehindTown = namedPlacesIn(jurisdiction, before).some(({ end }) => end === before.length);
  const isElse = namedPlacesIn(jurisdiction, value).length > 0 || personIn(value) !== undefined;
  const index = match.index + match[0].indexOf(value);
  return isBehindTown && !isElse ? { value, index, end: index + value.length, sure: false } : undefined;
};
const lastCapitals = /[,.] (\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:(?:&|and) )?\p{Lu}[\p{L}'’-]+){1,3})\.?$/u;

/** In pinyin: "yi jia suliao chang, jiao hengfeng suliao," */
const pinyinCalled =
  /\b(?:chang|gongsi|dian|gongdi),? (?:ming )?jiao ([a-z']+(?: [a-z']+){0,2})(?=\s*[,.]|$)/iu;
export const firmInPinyin = (text: string): Passage | undefined => passage(pinyinCalled.exec(text));
