/** Days, sums and lists as they are said in a language. Plain spaces only, so that a text stays in GSM-7. */
import { catalogues, type Language } from './listed-languages.ts';

const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** The BCP 47 tag by which a language writes its dates: English as in Britain, day before month. */
export const datesOf = (language: Language): string => catalogues[language].get('language.dates') ?? language;

/** A civil date `YYYY-MM-DD`: "24 Nov 2026", "2026年11月24日". */
export const dayText = (language: Language, day: string): string => {
  const format = new Intl.DateTimeFormat(datesOf(language), { timeZone: 'UTC', dateStyle: 'medium' });
  return withPlainSpaces(format.format(new Date(`${day}T00:00:00Z`)));
};

/** A sum given in the currency's smallest unit; how many digits that has is known by the currency. */
export const moneyText = (language: Language, smallest: number, currency = 'CNY'): string => {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return withPlainSpaces(format.format(smallest / 10 ** digits));
};

export const listText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items));

/** What a currency is called: shortly by the catalogue ("pounds"), else in full as everybody calls it. */
export const currencyName = (language: Language, currency: string): string =>
  catalogues[language].get(`currency.${currency}`) ??
  new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ??
  currency;
