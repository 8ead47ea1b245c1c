/** Words of the pages for officials, in the languages in which they are written. */
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { isKey } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Duration } from '#domain/time/duration.ts';
import type { PageLanguage } from './bases.ts';

/** A sentence in each language. */
export type Said = Readonly<Record<PageLanguage, string>>;

/** The words of the catalogue for a code, as this law calls it. */
export const named = (of: Procedure, language: PageLanguage, group: string, code: string): string => {
  const key = `${group}.${code}`;
  return isKey(key) ? saidUnder(of, language, key) : code;
};

/** The words of the desk for a code; undefined where it has none. */
export const deskNamed = (
  language: PageLanguage,
  group: 'limit' | 'fine' | 'violation',
  code: string,
): string | undefined => {
  const words: Readonly<Record<string, string>> = deskWords[language][group];
  return words[code];
};

const units = {
  en: { min: 'minutes', h: 'hours', wd: 'working days', d: 'days', w: 'weeks', m: 'months', y: 'years' },
  'zh-CN': { min: '分钟', h: '小时', wd: '个工作日', d: '日', w: '周', m: '个月', y: '年' },
} as const;

const oneLess: Said = { en: ', the first day counted', 'zh-CN': '（首日计入）' };

export const lengthIn = (language: PageLanguage, { value, unit, offset = 0 }: Duration): string => {
  const name = units[language][unit];
  const count = language === 'en' ? `${value} ${value === 1 ? name.slice(0, -1) : name}` : `${value}${name}`;
  return `${count}${offset < 0 ? oneLess[language] : ''}`;
};

export const sumIn = (language: PageLanguage, currency: string, smallest: number): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(smallest / 100);

export const checkedIn = (language: PageLanguage, verified: boolean): string =>
  ({ en: verified ? 'yes' : '**not yet**', 'zh-CN': verified ? '已核对' : '**未核对**' })[language];

export const daysIn = (
  language: PageLanguage,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined } = {},
): string => {
  if (from === undefined && until === undefined) return { en: 'always', 'zh-CN': '一直' }[language];
  return language === 'en'
    ? [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])].join(' ')
    : `${from === undefined ? '' : `${from}起`}${until === undefined ? '' : `${from ? '，' : ''}至${until}`}`;
};

export const approverIn: Readonly<Record<'supervisor' | 'owner', Said>> = {
  supervisor: { en: 'by a supervisor', 'zh-CN': '由负责人批准' },
  owner: { en: 'by whoever has the case, with the worker’s consent', 'zh-CN': '由承办人决定，须劳动者同意' },
};
