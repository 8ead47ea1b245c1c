/** A text that tells where it is and nothing else, whatever was asked: 武汉江汉区, 在虎门镇, "its in Hull", "Itogon, Benguet". */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { divisionDepth, liesIn } from '#domain/terms/division-code.ts';
import { inSimplified } from '#domain/terms/traditional.ts';
import { chineseBody, chineseTrade, englishTrade, isUnnamedFirm } from '../employer/firm-words.ts';
import { withoutCourtesy } from '../name/own-words.ts';
import { withoutRejected } from '../text/contrast.ts';
import { asSaid } from '../text/spelling.ts';
import { townsOfNoDistrict } from '../words/place-in-story.ts';
import { isAddress, placePassages, placeWordsFirst, tellsOfPlace, withoutLeadIn } from './words.ts';

export interface PlaceByItself {
  readonly value: string;
  /** "in Hull", 在虎门, 东莞长安镇: nobody is called so; "Preston" may be somebody */
  readonly isPlain: boolean;
}

const marksAround = /^[\s,，.。;；:：]+|[\s,，.。;；!！]+$/gu;

/** 地点写错了，在虎门: that it was wrong is said first. */
export const withoutWrong = (text: string): string =>
  text.slice(placeWordsFirst(text, 'wrong')).replace(marksAround, '');

const longestTail = 16;
/** 雪岗路128号, 张浦镇: what an address goes on with behind its divisions. */
const addressTail =
  /^[,，\s]?[\p{Script=Han}\d]{1,14}(?:镇|乡|街道|村|屯|区(?<!校区)|路|街|巷|大道|大街|号|号楼|栋|广场|附近|旁边|那边|一带)$/u;
const listedTowns = Object.values(townsOfNoDistrict).flat().join('|');
const townByName = new RegExp(`^(?:${listedTowns})$`, 'u');
/** 虎门, and no gate. */
export const isListedTown = (text: string): boolean => townByName.test(text);
const townByKind = /^\p{Script=Han}{2,3}(?:镇|街道|开发区|工业区|工业园)$/u;

/** 大良, and not 美食城. */
const townTail = /^\p{Script=Han}{2,3}(?<![馆厅坊社院店厂堂吧城行])$/u;

const isAddressTail = (tail: string): boolean =>
  tail.length <= longestTail && addressTail.test(tail) && !tellsOfPlace(tail, 'no_address');

/** A firm ends otherwise. */
const isBody = (text: string): boolean => chineseBody.test(text) || chineseTrade.test(text);

/** Where the names end that stand side by side from the beginning, and how many they are. */
const chainFirst = (text: string, jurisdiction: string): { readonly end: number; readonly names: number } => {
  let end = 0;
  let names = 0;
  for (const place of namedPlacesIn(jurisdiction, text)) {
    if (!/^,?，?\s?$/u.test(text.slice(end, place.index))) break;
    end = place.end;
    names += 1;
  }
  return { end, names };
};

/** 嘉兴 and 南湖区 are no firm's; a district's short name is as likely another word, and behind 是 it is none. */
const isNobodysName = (text: string): boolean => namedPlacesIn('cn-mainland', `是${text}`).length > 0;

const isChinesePlace = (text: string, isLed: boolean): boolean => {
  if (isBody(text) || tellsOfPlace(text, 'no_address')) return false;
  const { end, names } = chainFirst(text, 'cn-mainland');
  const tail = text.slice(end);
  if (names === 0) return townByKind.test(text) || (isLed && townByName.test(text));
  if (tail === '') return names > 1 || isLed || isNobodysName(text);
  // 株洲 天元劳务: what a firm does is no town
  const isTown =
    townTail.test(tail) && !isUnnamedFirm(`${tail}厂`) && (names > 1 || isLed || townByName.test(tail));
  return isTown || isAddressTail(tail);
};

const inChinese = (text: string): PlaceByItself | undefined => {
  const said = withoutWrong(text);
  const value = withoutLeadIn(said).replace(marksAround, '');
  const isLed = value !== said || said !== text;
  return isChinesePlace(inSimplified(value), isLed) ? { value, isPlain: true } : undefined;
};

/** "Quezon City", "Cavite po": words beside a town that are none of a firm's name. */
const besideTown =
  /^(?:city|province|town|uk|u\.k\.|england|scotland|wales|ph|philippines|metro manila|ncr|area|po|lang|pala|now|north|south|east|west|central|inner|outer)$/iu;

/** Whether the names of places cover a text, whatever is said beside them. */
const isCovered = (text: string, jurisdiction: string): boolean => {
  const places = namedPlacesIn(jurisdiction, text);
  const left = places.reduceRight((so, { index, end }) => `${so.slice(0, index)} ${so.slice(end)}`, text);
  return places.length > 0 && left.split(/[\s,.]+/u).every((word) => word === '' || besideTown.test(word));
};

const longestPlace = 60;
const inLatin = (text: string, jurisdiction: string): PlaceByItself | undefined => {
  if (text.length > longestPlace) return undefined;
  const said = withoutWrong(text);
  const value = withoutLeadIn(said).replace(marksAround, '');
  const isBarangay =
    placePassages(value, 'village').some(({ from }) => from === 0) &&
    namedPlacesIn(jurisdiction, value).length > 0;
  if (!(isBarangay || isCovered(value, jurisdiction))) return undefined;
  return { value, isPlain: isBarangay || value !== said || said !== text || / /u.test(value) };
};

/** Undefined where anything else is told, and where the name is as likely a firm's. */
export const placeByItself = (text: string, jurisdiction: string): PlaceByItself | undefined => {
  const said = withoutCourtesy(withoutRejected(asSaid(text))).replace(marksAround, '');
  if (!/\p{L}{2}/u.test(said)) return undefined;
  return /\p{Script=Han}/u.test(said) ? inChinese(said) : inLatin(said, jurisdiction);
};

/** "Cardiff, Cathays": a town and what lies in it; asked for a firm, "Leeds, Brightclean" is none. */
export const isTownAndPart = (text: string, jurisdiction: string): boolean => {
  const said = asSaid(text);
  const [town = '', part = '', more] = said.split(/,\s*/u);
  const isPart = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(part);
  return more === undefined && isPart && isCovered(town, jurisdiction) && !englishTrade.test(part);
};

const cities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
/** 广西那边, "shanxi": of a province, or of two that sound alike, the town is asked. */
const isWideArea = (areas: readonly string[]): boolean =>
  areas.every((area) => divisionDepth(area) <= 2 && /^\d/u.test(area) && !cities.has(area.slice(0, 2)));

/** Nothing smaller is named. */
export const isWidePlace = (place: string, jurisdiction: string): boolean => {
  const found = namedPlacesIn(jurisdiction, place);
  return found.length > 0 && !isAddress(place) && found.every(({ areas }) => isWideArea(areas));
};

/** 虎门 is in Dongguan, and in no other city. */
export const townLiesElsewhere = (town: string, area: string): boolean => {
  const name = town.replace(/(?:镇|街道)$/u, '');
  const cityOf = Object.entries(townsOfNoDistrict).find(([, towns]) => towns.includes(name))?.[0];
  return cityOf !== undefined && !liesIn(area, cityOf) && !liesIn(cityOf, area);
};
