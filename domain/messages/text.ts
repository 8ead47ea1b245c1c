/** Texts for people, from one complete ICU catalogue a language; a key that isn't there is a type error. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Key } from './catalogue.ts';
import { catalogues } from './listed-catalogues.ts';
import type { Language } from './listed-languages.ts';
import { anyOfText, dayText, listText, moneyText } from './spoken.ts';

export { isKey, type Key } from './catalogue.ts';
export { languageOf } from './language.ts';
export { languageOfWriting } from './language-of-writing.ts';
export { type Language, languages } from './listed-languages.ts';

/**
 * What a message is filled with. Beside plain values: `say` another message, `list` several of them, `term` the law's
 * own word for something (known to the messages said within, too), `anyOf` things of which any will do,
 * `day` a civil date, `fen` a sum in the currency's smallest unit (yuan unless `currency` says otherwise).
 */
export type Param =
  | string
  | number
  | boolean
  | { readonly say: Key }
  | { readonly list: readonly Key[] }
  | { readonly term: Key }
  | { readonly anyOf: readonly string[] }
  | { readonly day: string }
  | { readonly fen: number; readonly currency?: string | undefined };
export type Params = Readonly<Record<string, Param>>;

const compiled = new Map<string, IntlMessageFormat>();

const formatOf = (language: Language, key: Key): IntlMessageFormat => {
  const name = `${language} ${key}`;
  const ready = compiled.get(name);
  if (ready !== undefined) return ready;
  const format = new IntlMessageFormat(patternOf(language, key), language, undefined, { ignoreTag: true });
  compiled.set(name, format);
  return format;
};

const patternOf = (language: Language, key: Key): string => catalogues[language].get(key) ?? key;

const paramText = (language: Language, param: Param, terms: Params): string | number | boolean => {
  if (typeof param !== 'object') return param;
  if ('say' in param) return text(language, param.say, terms);
  if ('list' in param)
    return listText(
      language,
      param.list.map((key) => text(language, key, terms)),
    );
  if ('term' in param) return patternOf(language, param.term);
  if ('anyOf' in param) return anyOfText(language, param.anyOf);
  if ('day' in param) return dayText(language, param.day);
  return moneyText(language, param.fen, param.currency);
};

const isTerm = (param: Param): boolean => typeof param === 'object' && 'term' in param;

/** Where no law is known (a site of several countries, a list of all statuses), words that fit each. */
const underAnyLaw: Params = {
  tribunal: { term: 'term.any_tribunal' },
  agency: { term: 'term.any_agency' },
};

/** In a pattern of ICU something is filled in within braces only; two quotes are one. */
const saysAllItself = (pattern: string): boolean => !/[{}]|''/.test(pattern);

const filledWith = (language: Language, key: Key, params: Params): string => {
  const all = Object.entries({ ...underAnyLaw, ...params });
  const terms = Object.fromEntries(all.filter(([, param]) => isTerm(param)));
  const values = all.map(([name, param]) => [name, paramText(language, param, terms)] as const);
  return String(formatOf(language, key).format(Object.fromEntries(values)));
};

/**
 * The message `key` in `language`, with its parameters filled in. Throws when the pattern wants one that is not given.
 */
export const text = (language: Language, key: Key, params: Params = {}): string => {
  const pattern = patternOf(language, key);
  return saysAllItself(pattern) ? pattern : filledWith(language, key, params);
};
