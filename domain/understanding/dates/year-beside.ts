/** A year that was said by itself beside a month: "last year, in december", nung isang taon pa, Disyembre, 去年，十一月. */
import type { WhenItem } from '../quantities/item.ts';
import type { WhenSaid } from './when-said.ts';

const between =
  /^(?:[\s,，.、。]|pa|po|yata|noong|nung|nuong|bandang|banda|around|mga|mga|in|around|about|i think|think|maybe|possibly|大概|大约|好像|应该|可能|是|的)*$/u;

const isYearAlone = ({ year, month, date, feast }: WhenSaid): boolean =>
  year !== undefined && month === undefined && date === undefined && feast === undefined;
/** Undas pa nung isang taon: a feast by the sun and no lunar month, of which the year is another's. */
const isFeastOfYear = (feast: WhenSaid['feast']): boolean => feast !== undefined && !feast.afterYearEnd;
const isMonthAlone = ({ year, month, date, last, count, feast }: WhenSaid): boolean =>
  year === undefined &&
  (month !== undefined || isFeastOfYear(feast)) &&
  date === undefined &&
  last !== true &&
  count === undefined;

const touch = (text: string, left: WhenItem | undefined, right: WhenItem | undefined): boolean =>
  left !== undefined && right !== undefined && between.test(text.slice(left.end, right.start));

/** The one of its neighbours that is its year. */
const yearOfMonth = (text: string, whens: readonly WhenItem[], at: number): WhenItem | undefined => {
  const [last, item, next] = [whens[at - 1], whens[at], whens[at + 1]];
  if (item === undefined || !isMonthAlone(item.said)) return undefined;
  if (last !== undefined && isYearAlone(last.said) && touch(text, last, item)) return last;
  return next !== undefined && isYearAlone(next.said) && touch(text, item, next) ? next : undefined;
};

const withYear = (item: WhenItem, year: WhenItem | undefined): WhenItem =>
  year?.said.year === undefined ? item : { ...item, said: { ...item.said, year: year.said.year } };

/** Each month with the year beside it; such a year is no time of its own any more. */
export const withYearsBeside = (text: string, whens: readonly WhenItem[]): readonly WhenItem[] => {
  const years = whens.map((_, at) => yearOfMonth(text, whens, at));
  return whens.map((item, at) => withYear(item, years[at])).filter((item) => !years.includes(item));
};
