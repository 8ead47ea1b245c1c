/** Days, sums and lists as they are said in a language. Plain spaces only, so that a text stays in GSM-7. */
import { catalogues } from './listed-catalogues.ts';
import type { Language } from './listed-languages.ts';

const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** The BCP 47 tag of the country that dates and lists are written as in: English as in Britain, day before month. */
export const regionalTag = (language: Language): string =>
  catalogues[language].get('language.written_as') ?? language;

/** A civil date `YYYY-MM-DD`: "24 Nov 2026", "2026年11月24日". */
export const dayText = (language: Language, day: string): string => {
  const format = new Intl.DateTimeFormat(regionalTag(language), { timeZone: 'UTC', dateStyle: 'medium' });
  return withPlainSpaces(format.format(new Date(`${day}T00:00:00Z`)));
};

/** A month `YYYY-MM`: "Aug 2026", "2026年8月". */
export const monthText = (language: Language, month: string): string => {
  const format = new Intl.DateTimeFormat(regionalTag(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
  });
  return withPlainSpaces(format.format(new Date(`${month}-01T00:00:00Z`)));
};

const moneyFormat = (language: Language, currency: string, currencyDisplay: 'narrowSymbol' | 'code') =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });

/** The signs that GSM-7 has, and the fonts of printed papers. Another (₱) would make each text half as long. */
const commonSigns = ['¥', '£', '$', '€'];

const hasCommonSign = (format: Intl.NumberFormat): boolean =>
  format.formatToParts(0).some(({ type, value }) => type === 'currency' && commonSigns.includes(value));

/**
 * A sum given in the currency's smallest unit; how many digits that has is known by the currency. With its sign where
 * every text and paper has it, else with its code (PHP 1,250.00).
 */
export const moneyText = (language: Language, smallest: number, currency = 'CNY'): string => {
  const signed = moneyFormat(language, currency, 'narrowSymbol');
  const format = hasCommonSign(signed) ? signed : moneyFormat(language, currency, 'code');
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return withPlainSpaces(format.format(smallest / 10 ** digits));
};

/** Things of which any will do. */
export const anyOfText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(
    new Intl.ListFormat(regionalTag(language), { type: 'disjunction', style: 'long' }).format(items),
  );

export const listText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items));

/** What a currency is called: shortly by the catalogue ("pounds"), else in full as everybody calls it. */
export const currencyName = (language: Language, currency: string): string =>
  catalogues[language].get(`currency.${currency}`) ??
  new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ??
  currency;
