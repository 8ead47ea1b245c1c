/** Days, sums and lists as they are said in a language. Plain spaces only, so that a text stays in GSM-7. */
import type { Language } from './catalogue.ts';

const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** A civil date `YYYY-MM-DD`: "24 Nov 2026", "2026年11月24日". */
export const dayText = (language: Language, day: string): string => {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  });
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

/** Things of which any will do. */
export const anyOfText = (language: Language, items: readonly string[]): string => {
  const locale = language === 'en' ? 'en-GB' : language;
  return withPlainSpaces(new Intl.ListFormat(locale, { type: 'disjunction', style: 'long' }).format(items));
};

export const listText = (language: Language, items: readonly string[]): string =>
  withPlainSpaces(new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items));
