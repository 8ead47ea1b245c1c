/**
 * The articleNamed on which something stands, as staff read it: the procedure names laws in short English, and a reader of another
 * language is told their own names. What has none there is told as the procedure has it.
 */
import type { Jurisdiction } from '#domain/jurisdictions/jurisdiction.ts';
import type { Language } from './text.ts';

const chineseDigits = '〇一二三四五六七八九';

const isSayable = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1000;

/** One to 999 as they stand in a law: 十八, 一百〇五 as 一百零五. */
export const chineseNumber = (value: number): string => {
  if (!isSayable(value)) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundred = hundreds === 0 ? '' : `${chineseDigits[hundreds]}百`;
  const ten =
    tens > 0
      ? `${tens === 1 && hundreds === 0 ? '' : chineseDigits[tens]}十`
      : hundreds > 0 && ones > 0
        ? '零'
        : '';
  return `${hundred}${ten}${ones === 0 ? '' : chineseDigits[ones]}`;
};

const articleNamed = (number: string): string => {
  const [first = '', ...inserted] = number.split('-');
  return `第${chineseNumber(Number(first))}条${inserted.map((each) => `之${chineseNumber(Number(each))}`).join('')}`;
};

/** One articleNamed, inserted after another (art. 276-1), or several: arts 11 and 21, 18-22; a wage rule cites by numbers alone. */
const articlesNamed = (numbers: string, isOne: boolean): string =>
  isOne
    ? articleNamed(numbers)
    : numbers
        .split(/, | and /)
        .map((each) => each.split('-').map(articleNamed).join('至'))
        .join('、');

const citedArticle =
  /^(?<law>.+?),? (?:(?<which>arts?\.?) )?(?<numbers>\d[\d-]*(?:(?:, | and )\d[\d-]*)*)(?: (?<more>\(.+\)))?$/;

type LawNames = Readonly<Record<string, string>>;

const citationIn = (names: LawNames, part: string): string | undefined => {
  const { law = '', which, numbers = '', more } = citedArticle.exec(part)?.groups ?? {};
  const name = names[law];
  const further = more === undefined ? '' : names[more];
  if (name === undefined || further === undefined)
    return names[part] ?? (/[a-z]/i.test(part) ? undefined : part);
  return `${name}${articlesNamed(numbers, which === 'art.')}${further}`;
};

/** @param basis as the procedure has it: laws with their articlesNamed, parted by semicolons */
export const basisIn = (
  language: Language,
  { laws = {} }: Pick<Jurisdiction, 'laws'>,
  basis: string,
): string => {
  const names = laws[language];
  if (names === undefined) return basis;
  const whole = names[basis];
  if (whole !== undefined) return whole;
  const parts = basis.split('; ').map((part) => citationIn(names, part));
  return parts.every((part) => part !== undefined) ? parts.join('；') : basis;
};

/** Every basis that stands anywhere in a procedure. */
export const basesNamedIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'basis' in data && typeof data.basis === 'string' ? [data.basis] : [];
  return [...new Set([...own, ...Object.values(data).flatMap(basesNamedIn)])];
};
