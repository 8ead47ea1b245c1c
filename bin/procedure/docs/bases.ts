/** Articles as an official of the place reads them: statutes with their full names, in the page's language. */
import chinese from './bases.zh-CN.json' with { type: 'json' };
import statutes from './statutes.json' with { type: 'json' };

export type PageLanguage = 'en' | 'zh-CN';

interface Statute {
  readonly code: string;
  readonly en: string;
  readonly 'zh-CN'?: string;
}

const statutesByLaw: ReadonlyMap<string, readonly Statute[]> = new Map(Object.entries(statutes));
const inChinese: ReadonlyMap<string, string> = new Map(Object.entries(chinese));

/** The statutes that a law's texts name by a code, in the order of the list. */
export const statutesIn = (jurisdiction: string, texts: readonly string[]): readonly Statute[] =>
  (statutesByLaw.get(jurisdiction) ?? []).filter(({ code }) => texts.some((text) => text.includes(code)));

/** `art. 27`, `arts 18 and 26`, `arts 18-22` and bare numbers after a statute, as Chinese law counts them. */
const articlesInChinese = (text: string): string =>
  text
    .replaceAll(/ ?arts?\.? ?/g, '')
    .replaceAll(/(?<=》) ?(\d+(?:(?:, |-| and )\d+)*)/g, (_, numbers: string) =>
      numbers
        .split(/, | and /)
        .map((each) =>
          each
            .split('-')
            .map((n) => `第${n}条`)
            .join('至'),
        )
        .join('、'),
    )
    .replaceAll('; ', '；');

/** A basis in Chinese: as it was written out, else its statutes by name and its articles by number. */
const basisInChinese = (jurisdiction: string, basis: string): string => {
  const known = inChinese.get(basis);
  if (known !== undefined) return known;
  const named = (statutesByLaw.get(jurisdiction) ?? []).reduce(
    (text, { code, 'zh-CN': name = code }) =>
      text.replaceAll(new RegExp(`(?<![A-Z])${code.replaceAll(/[[\]().]/g, '\\$&')}(?![A-Z-])`, 'g'), name),
    basis,
  );
  return articlesInChinese(named);
};

export const basisIn = (language: PageLanguage, jurisdiction: string, basis: string): string =>
  language === 'zh-CN' ? basisInChinese(jurisdiction, basis) : basis;
