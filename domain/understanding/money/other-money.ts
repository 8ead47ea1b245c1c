/** Sums in another money than the one that is paid here: "$500", 500美元, "500 USDT". */
import type { Asked, Meaning } from '../meaning.ts';
import { asWritten } from '../text/spelling.ts';
import { currencyWords } from '../words/currencies.ts';

const numeral =
  '(?:\\d[\\d.,]*\\s?(?:k|m|thousand|hundred|mil|libo|libong|daang|万|千|百|亿)?\\s?(?:个|na )?|[一二两三四五六七八九十百千万]+(?:个)?|(?:hundred|thousand|grand|million|libo|libong|daan|daang|mil|ty|een|one|two|three|four|five|six|seven|eight|nine|ten) ?)';

const sumsIn = ({ spaced, han, signs }: (typeof currencyWords)[string]): readonly string[] => [
  ...(signs === ''
    ? []
    : [`(?:${signs})\\s?\\d[\\d.,]*(?:\\s?[km](?![a-z]))?`, `\\d[\\d.,]*\\s?(?:${signs})`]),
  `(?<![a-z])(?:${spaced})\\s?:?\\s?\\d[\\d.,]*`,
  `${numeral}(?:in )?(?:${spaced})(?![a-z])(?! of )`,
  `(?:${han})\\s?[:：]?\\s?[\\d一二两三四五六七八九十]+[\\d.,百千万]*`,
  `${numeral}(?:${han})`,
];

/** 按美元, "in dollars": which money it is, with the sum elsewhere. */
const namesIn = ({ spaced, han }: (typeof currencyWords)[string]): readonly string[] => [
  `(?<![a-z])(?:paid |payable |all )?in (?:us )?(?:${spaced})(?![a-z])`,
  `[按以用付发给是](?:${han})(?:算|计|结|发|付)?(?![钱一二两三四五六七八九十\\d])`,
];

const matching = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'giu');

const ownSums = Object.fromEntries(
  Object.entries(currencyWords).map(([code, words]) => [code, matching(sumsIn(words))]),
);
const others = (currency: string) => Object.entries(currencyWords).filter(([code]) => code !== currency);
const otherSums = (currency: string): RegExp =>
  matching(others(currency).flatMap(([, words]) => sumsIn(words)));
const otherNames = (currency: string): RegExp =>
  matching(others(currency).flatMap(([, words]) => namesIn(words)));
/** 500u: so many of a coin, after a figure only. */
const shortCoin = /\d\s?个?u(?![a-z])/giu;

const saysOfMoney = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

const saysOwn = (text: string, currency: string): boolean => {
  const own = ownSums[currency];
  return own !== undefined && saysOfMoney(text, own);
};

/** "$500, about £400": what is said in the money of here, where both are. */
export const inOwnMoney = (asked: Asked): Asked => {
  const { currency } = asked.procedure;
  const sums = otherSums(currency);
  const said = asWritten(asked.text);
  if (!saysOfMoney(said, sums)) return asked;
  const left = said.replace(sums, ' ').replace(/[（(]\s*[)）]/gu, ' ');
  return saysOwn(left, currency) ? { ...asked, text: left } : asked;
};

const hasNoSums: ReadonlySet<Asked['question']> = new Set([
  'danger',
  'people',
  'name',
  'contact',
  'place',
  'who',
]);

/** Whether the sum that was read, or asked for, is in another money. */
export const isOtherMoney = (
  { question, text, procedure: { currency } }: Asked,
  { money }: Pick<Meaning, 'money'>,
): boolean => {
  const said = asWritten(text);
  if (hasNoSums.has(question) || (money === undefined && question !== 'howmuch') || saysOwn(said, currency))
    return false;
  return (
    saysOfMoney(said, otherSums(currency)) ||
    saysOfMoney(said, otherNames(currency)) ||
    saysOfMoney(said, shortCoin)
  );
};
