/** A firm in a Chinese story, by what its name ends in: where it begins, and whether its town is part of it. */
import type { NamedPlace } from '#domain/jurisdictions/named-place.ts';
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { isListedTown } from '../../place/by-itself.ts';
import { chineseTrade, isUnnamedFirm } from '../firm-words.ts';
import { firmAtStart } from './chinese-firm-words.ts';
import type { FirmFound } from './passage.ts';

/** 郑州航空港区柏岚家具厂: the district ends before the firm; a registered name has it within. */
const districtBefore = /^\p{Script=Han}{1,10}?(?:[区镇乡县村]|街道)(?=\p{Script=Han}{3,})/u;

const startsFirm = /(?:[在的给是于]|跟着?|帮|替|[镇区乡村县市]|街道)$/u;

/** 苏州相城区黄埭镇华创电子厂: a town behind its district. */
const districtAndTown =
  /^\p{Script=Han}{1,10}?(?:[区镇乡县]|街道)\p{Script=Han}{1,4}(?:[镇乡村]|街道)(?=\p{Script=Han}{4,})/u;
const districtOf = (firm: string): string | undefined => {
  const both = districtAndTown.exec(firm)?.[0];
  return both !== undefined && firmAtStart(firm.slice(both.length)) !== undefined
    ? both
    : districtBefore.exec(firm)?.[0];
};

/** 阜阳市千禧养老院: a city that is written in full is where it lies. */
const isDivisionInFull = /[市县区镇]$/u;

/** Chinese words between marks, places and 在/的: one of them may be a firm. */
export const chineseFirm = (text: string, jurisdiction: string): FirmFound | undefined => {
  const places = namedPlacesIn(jurisdiction, text);
  const placeEnds = new Set(places.map(({ end }) => end));
  const placeStarts = new Set(places.map(({ index }) => index));
  for (const { 0: whole, index } of text.matchAll(/[\p{Script=Han}（）]+/gu))
    for (let from = 0; from < whole.length; from += 1) {
      const at = index + from;
      if (/(?:总包|甲方|发包方?)(?:是|叫)?$/u.test(whole.slice(0, from))) continue;
      if (from > 0 && !placeEnds.has(at) && !startsFirm.test(whole.slice(0, from))) continue;
      const firm = firmAtStart(whole.slice(from));
      if (firm === undefined) continue;
      const district =
        (placeStarts.has(at) || placeEnds.has(at)) && !firm.endsWith('有限公司')
          ? districtOf(firm)
          : undefined;
      const inner = district === undefined ? undefined : firmAtStart(firm.slice(district.length));
      // 大彭镇轧钢厂: a town's works of no name
      if (district !== undefined && inner === undefined) continue;
      if (inner !== undefined && district !== undefined)
        return { value: inner, index: at + district.length, end: at + district.length + inner.length };
      const named = chainEnd(places, at) - at;
      const town = named > 0 || placeEnds.has(at) ? townNext(firm.slice(named)) : undefined;
      const towns = named + (town?.length ?? 0);
      const members =
        places.filter(({ index: of }) => of >= at && of < at + named).length + (town === undefined ? 0 : 1);
      const isWritten = isDivisionInFull.test(firm.slice(0, towns));
      const parted = behindTwoTowns(firm, towns, members + (placeEnds.has(at) || isWritten ? 1 : 0));
      if (parted !== undefined)
        return { value: parted.value, index: at + towns, end: at + firm.length, sure: parted.sure };
      // 浏阳花炮厂: a town's works, and no name
      if (towns > 0 && towns < firm.length && isUnnamedFirm(firm.slice(towns))) continue;
      const works = firm.slice(towns);
      const sure = !(towns > 0 && (isTownsWorks(works) || isWorksOfWare(works)));
      return { value: firm, index: at, end: at + firm.length, sure };
    }
  return undefined;
};

/** Where the names of places end that begin here: 温州乐清. */
const chainEnd = (places: readonly NamedPlace[], at: number): number => {
  const next = places.find(({ index, end }) => index === at && end > at);
  return next === undefined ? at : chainEnd(places, next.end);
};

/** 东莞长安亿和公司: behind a city without districts, its town. */
const townNext = (behind: string): string | undefined =>
  [behind.slice(0, 3), behind.slice(0, 2)].find(isListedTown);

/** 莆田涵江双履鞋业: a city and its district are where it lies; one town may be part of the name. */
const behindTwoTowns = (
  firm: string,
  towns: number,
  members: number,
): { readonly value: string; readonly sure: boolean } | undefined => {
  const value = firm.slice(towns);
  const isNamed =
    towns > 0 && members > 1 && value.length >= 4 && !firm.endsWith('有限公司') && !isUnnamedFirm(value);
  return isNamed ? { value, sure: !isTownsWorks(value) && !isWorksOfWare(value) } : undefined;
};

/** 南马红木厂: two characters and a works of no name, so they may be the town. */
const isWorksOfWare = (works: string): boolean =>
  /(?:厂|店|作坊)$/u.test(works) &&
  works.length >= 4 &&
  isUnnamedFirm(works.slice(2)) &&
  !signsOfFirms.test(works.slice(0, 2)) &&
  !works.endsWith('大酒店');

/** 东莞石碣皮具厂: two characters between the town and the works may be a name, a smaller town or a ware. */
const isTownsWorks = (behindTown: string): boolean => {
  const name = behindTown.replace(/(?:工厂|厂|店|作坊)$/u, '').replace(chineseTrade, '');
  return (
    /^\p{Script=Han}{2}$/u.test(name) &&
    /(?:厂|店|作坊)$/u.test(behindTown) &&
    !signsOfFirms.test(name) &&
    !/大(?:酒|饭)店$/u.test(behindTown)
  );
};
/** 聚昶, 明辉: signs that firms bear and hardly any village. */
const signsOfFirms =
  /[曜骏骁璟炜烨钰铂鎏璨鼎鑫昶晟皓铭博创联科佳诚汇亿优尚睿瀚臻炫捷迅祺锐卓晶馨颖咚昊骏烁辉耀宏旭凯誉杰旺]/u;
