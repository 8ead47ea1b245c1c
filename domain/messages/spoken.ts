/** Days, sums and lists as they are said in a language. Plain spaces only, so that a text stays in GSM-7. */
import { remembered } from '../terms/remembered.ts';
import { catalogues } from './listed-catalogues.ts';
import type { Language } from './listed-languages.ts';

const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** The BCP 47 tag of the country that dates and lists are written as in: English as in Britain, day before month. */
export const regionalTag = (language: Language): string =>
  catalogues[language].get('language.written_as') ?? language;

const dayFormat = remembered(
  (tag: string) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium' }),
);

/** A civil date `YYYY-MM-DD`: "24 Nov 2026", "2026年11月24日". */
export const dayText = (language: Language, day: string): string =>
  withPlainSpaces(dayFormat(regionalTag(language)).format(new Date(`${day}T00:00:00Z`)));

const shortMonthFormat = remembered(
  (tag: string) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'short' }),
);

/** A month `YYYY-MM`: "Aug 2026", "2026年8月". */
export const monthText = (language: Language, month: string): string =>
  withPlainSpaces(shortMonthFormat(regionalTag(language)).format(new Date(`${month}-01T00:00:00Z`)));

const moneyFormat = (language: string, currency: string, currencyDisplay: 'narrowSymbol' | 'code') =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });

/** The signs that GSM-7 has, and the fonts of printed papers. Another (₱) would make each text half as long. */
const commonSigns = ['¥', '£', '$', '€'];

const hasCommonSign = (format: Intl.NumberFormat): boolean =>
  format.formatToParts(0).some(({ type, value }) => type === 'currency' && commonSigns.includes(value));

const sumFormat = remembered((language: string, currency: string) => {
  const signed = moneyFormat(language, currency, 'narrowSymbol');
  return hasCommonSign(signed) ? signed : moneyFormat(language, currency, 'code');
});

/**
 * A sum given in the currency's smallest unit; how many digits that has is known by the currency. With its sign where
 * every text and paper has it, else with its code (PHP 1,250.00).
 */
export const moneyText = (language: Language, smallest: number, currency = 'CNY'): string => {
  const format = sumFormat(language, currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return withPlainSpaces(format.format(smallest / 10 ** digits));
};

const anyOfFormat = remembered(
  (tag: string) => new Intl.ListFormat(tag, { type: 'disjunction', style: 'long' }),
);

/** Things of which any will do. */
export const anyOfText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(anyOfFormat(regionalTag(language)).format(items));

const allOfFormat = remembered(
  (tag: string) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' }),
);

export const listText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(allOfFormat(language).format(items));

/** What a currency is called: shortly by the catalogue ("pounds"), else in full as everybody calls it. */
export const currencyName = (language: Language, currency: string): string =>
  catalogues[language].get(`currency.${currency}`) ??
  new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ??
  currency;
