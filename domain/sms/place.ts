/** Division codes of places in plain words, as far as an office is named after them. */

import { withPlainDigits } from '#domain/terms/numerals.ts';
import type { Office } from '../office/office.ts';

const notAPlace = new Set([
  ...['labour', 'labor', 'inspection', 'office', 'bureau', 'district', 'county', 'city', 'province', 'town'],
  ...['human', 'resources', 'social', 'security', 'department', 'service', 'services', 'centre', 'center'],
  ...['brigade', 'station', 'street', 'municipal', 'provincial', 'supervision', 'and', 'the', 'of'],
]);

const englishNames = (office: Office): readonly string[] =>
  [office.name, office.name.replace(/['’]/g, '')]
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length > 2 && !notAPlace.has(word));

const chineseNames = ({ nameZh }: Office): readonly string[] => {
  const parts = [...nameZh.matchAll(/(\p{Script=Han}{2,6}?)(?:省|市|区|县|州|镇)/gu)];
  const named = parts.flatMap((match) => match[1] ?? []);
  return named.length === 0 && /^\p{Script=Han}{2,4}$/u.test(nameZh) ? [nameZh] : named;
};

const mentionsOffice = (place: string, office: Office): boolean =>
  chineseNames(office).some((name) => place.includes(name)) ||
  englishNames(office).some((name) => new RegExp(`\\b${name}\\b`, 'u').test(place));

const areaDepth = (office: Office): number => office.area.replace(/(00)+$/, '').length;

/** The area in a text: a code of six digits, or the deepest area with an office of its name that the text mentions. */
export const areaIn = (text: string, offices: readonly Office[]): string | undefined => {
  const place = withPlainDigits(text.slice(0, 500)).toLowerCase();
  const code = place.match(/(?<!\d)[1-9]\d{5}(?!\d)/)?.[0];
  const named = offices.filter((office) => mentionsOffice(place, office));
  const deepest = [...named].sort((a, b) => areaDepth(b) - areaDepth(a))[0];
  return deepest?.area ?? code;
};
