/** Division codes of places in plain words, as far as an office is named after them. */

import { divisionDepth } from '#domain/terms/division-code.ts';
import { withPlainDigits } from '#domain/terms/numerals.ts';
import type { Office } from '../../office/office.ts';

const notAPlace = new Set([
  ...['labour', 'labor', 'inspection', 'office', 'bureau', 'district', 'county', 'city', 'province', 'town'],
  ...['human', 'resources', 'social', 'security', 'department', 'service', 'services', 'centre', 'center'],
  ...['brigade', 'station', 'street', 'municipal', 'provincial', 'supervision', 'and', 'the', 'of'],
]);

/** The words of a name that is written with letters and spaces. */
const placeWords = (name: string): readonly string[] =>
  [name, name.replace(/['’]/g, '')]
    .flatMap((each) => each.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length > 2 && !notAPlace.has(word));

/** The places in a name that is written in Chinese characters. */
const chinesePlaces = (name: string): readonly string[] => {
  const parts = [...name.matchAll(/(\p{Script=Han}{2,6}?)(?:省|市|区|县|州|镇)/gu)];
  const named = parts.flatMap((match) => match[1] ?? []);
  return named.length === 0 && /^\p{Script=Han}{2,4}$/u.test(name) ? [name] : named;
};

const isMentioned = (place: string, name: string): boolean =>
  /\p{Script=Han}/u.test(name)
    ? chinesePlaces(name).some((each) => place.includes(each))
    : placeWords(name).some((each) => new RegExp(`\\b${each}\\b`, 'u').test(place));

const mentionsOffice = (place: string, { names }: Office): boolean =>
  Object.values(names).some((name) => isMentioned(place, name));

/** The area in a text: a code of six digits, or the deepest area with an office of its name that the text mentions. */
export const areaIn = (text: string, offices: readonly Office[]): string | undefined => {
  const place = withPlainDigits(text.slice(0, 500)).toLowerCase();
  const code = place.match(/(?<!\d)[1-9]\d{5}(?!\d)/)?.[0];
  const named = offices.filter((office) => mentionsOffice(place, office));
  const deepest = [...named].sort((a, b) => divisionDepth(b.area) - divisionDepth(a.area))[0];
  return deepest?.area ?? code;
};
