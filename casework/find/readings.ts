/** How what somebody typed may be meant: as a number, its end, a phone, a firm's number, a place, a name; often as more than one. */
import type { Phones } from '#domain/procedure/phone-shapes.ts';
import { divisionStem } from '#domain/terms/division-code.ts';
import { comparedPhone } from './findables.ts';
import { soughtPartsOf, soughtPlacePartsOf } from './name-parts.ts';
import { type PartKind, plainNumber } from './tokens.ts';

interface PartReading {
  readonly as: 'number_end' | 'firm' | 'place' | 'name';
  /** all of them, in one name or of one case */
  readonly parts: readonly (readonly [kind: PartKind, part: string])[];
}

export type Reading = { readonly as: 'number' | 'phone'; readonly value: string } | PartReading;

export interface ReadingContext {
  readonly phones: Phones;
  /** a firm's number in the form of its register; undefined for what is none */
  readonly firmNumber: (text: string) => string | undefined;
  /** the divisions that a text may name, the likeliest first, and what else it says of the place */
  readonly placeSought: (text: string) => { readonly areas: readonly string[]; readonly rest: string };
}

/** As people copy it: O for 0, I and L for 1. */
const copiedNumber = (plain: string): string =>
  `RD${plain.slice(2).replaceAll('O', '0').replaceAll(/[IL]/g, '1')}`;

const asNumber = (text: string): readonly Reading[] => {
  const plain = plainNumber(text);
  return /^RD\d\d[0-9A-Z]{6,16}$/.test(plain) ? [{ as: 'number', value: copiedNumber(plain) }] : [];
};

const asNumberEnd = (text: string): readonly Reading[] => {
  const plain = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-Z]{4}$/.test(plain) ? [{ as: 'number_end', parts: [['number_end', plain]] }] : [];
};

/** Seven digits are the fewest of a phone anywhere; a name has none of them. */
const asPhone = (text: string, { phones }: ReadingContext): readonly Reading[] =>
  /^[+(]?[\d\s().+/-]{7,30}$/.test(text) && text.replaceAll(/\D/g, '').length >= 7
    ? [{ as: 'phone', value: comparedPhone(phones, text) }]
    : [];

const asFirm = (text: string, { firmNumber }: ReadingContext): readonly Reading[] => {
  const number = firmNumber(text);
  return number === undefined ? [] : [{ as: 'firm', parts: [['firm', number]] }];
};

/** As divisions are written: 44, 4403, 440306, a town's or village's; PH-40-CAV. */
const divisionCode = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12}|[A-Z]{2}(-[A-Z0-9]+)+)$/;

/** Of a name that places in many provinces have, the first few. */
const mostAreas = 4;

/** Longer, it is the name of a firm, or a story. */
const longestTown = 20;

const townParts = (text: string): PartReading['parts'] =>
  text.length > longestTown ? [] : soughtPlacePartsOf(text).map((each) => ['town', each] as const);

const placeReadings = (areas: readonly string[], town: PartReading['parts']): readonly PartReading[] => {
  const divisions = areas.slice(0, mostAreas).map((area) => ['place', divisionStem(area)] as const);
  if (divisions.length > 0) return divisions.map((each) => ({ as: 'place', parts: [each, ...town] }));
  return town.length === 0 ? [] : [{ as: 'place', parts: town }];
};

/** Divisions by code or name, each of those that bear it, with what else is said of the place: 昆山玉山镇. */
const asPlace = (text: string, { placeSought }: ReadingContext): readonly PartReading[] => {
  const code = text.toUpperCase();
  if (divisionCode.test(code)) return placeReadings([code], []);
  if (!/\p{L}/u.test(text)) return [];
  const { areas, rest } = placeSought(text);
  const inDivisions = areas.length === 0 ? [] : placeReadings(areas, townParts(rest));
  // a town may bear a county's name: 西乡 in Shenzhen
  return [...inDivisions, ...placeReadings([], townParts(text))];
};

/** A text that is part of a name and nothing else; none: it says too little. */
export const nameReading = (text: string): readonly PartReading[] => {
  const parts = /\p{L}/u.test(text) ? soughtPartsOf(text) : [];
  return parts.length === 0 ? [] : [{ as: 'name', parts: parts.map((each) => ['name', each] as const) }];
};

/** The readings of a text, the surest first; none: it says too little to look for. */
export const readingsOf = (typed: string, context: ReadingContext): readonly Reading[] => {
  const text = typed.normalize('NFKC').trim();
  const number = asNumber(text);
  if (number.length > 0) return number;
  const [place, name] = [asPlace(text, context), nameReading(text)];
  // what names no division is likelier a name than a town
  const words = place.some(({ parts }) => parts[0]?.[0] === 'place')
    ? [...place, ...name]
    : [...name, ...place];
  return [...asNumberEnd(text), ...asPhone(text, context), ...asFirm(text, context), ...words];
};
