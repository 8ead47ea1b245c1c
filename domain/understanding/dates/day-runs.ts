/** From a day of one month to a day or the end of another: "from 10 June to the end of September", 6月10号进的场，9月底散的. */
import type { Since } from '../meaning.ts';
import { isWhen } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { sinceFrom } from './set-on-calendar.ts';

export interface DayRun {
  readonly since: Since;
  readonly months: number;
  readonly sure: boolean;
  readonly first: WhenItem;
}

const workBegun =
  '(?:份|号|日)?(?:就|才)?(?:进的?[场厂]|来的?|去的?|开始(?:干|做)?的?|上的?班|开的?工|到的?|入的?职)?';
const chineseTo = new RegExp(`^${workBegun}[\\s,，、]*(?:一直)?(?:干|做|上班|拖|欠)?(?:到|至|~|-|–)$`, 'u');
const chineseBegun = new RegExp(`^(?=.*[进来去开上到入])${workBegun}[\\s,，、]*$`, 'u');
const chineseEnded = /^(?:份|号|日)?(?:就|才)?(?:散|走|停|结束|完|撤|离|不干|干完|做完|辞)/u;
const latinTo =
  /^ ?(?:to|till|til|until|through|thru|-|–|hanggang)(?: (?:the )?(?:very )?end of| (?:the )?last day of| katapusan ng| (?:noong|nung))? ?$/u;
const latinEnd = /(?:end of|last day of|katapusan ng) ?$/u;

const isAtEndOfMonth = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  latinEnd.test(text.slice(0, start)) || /[底末]$/u.test(text.slice(start, end));

export const isFromDayToDay = ({ text }: Scan, first: WhenItem, last: WhenItem): boolean => {
  const between = text.slice(first.end, last.start);
  return (
    chineseTo.test(between) ||
    latinTo.test(between) ||
    (chineseBegun.test(between) && chineseEnded.test(text.slice(last.end)))
  );
};

const endOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

const monthInDays = 30.4;
const daysOfRun = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

const endDay = (scan: Scan, item: WhenItem, today: string): string | undefined => {
  const since = sinceFrom(item.said, today)?.value;
  if (since === undefined) return undefined;
  if (since.day !== undefined) return since.about ? undefined : since.day;
  return isAtEndOfMonth(scan, item) ? endOfMonth(since.month) : undefined;
};

/** undefined where neither end has a day. */
export const dayRunIn = (scan: Scan, today: string): DayRun | undefined => {
  const [first, last, ...more] = scan.items.filter(isWhen);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if (first.said.month === undefined || last.said.month === undefined || first.said.about === true)
    return undefined;
  const from = sinceFrom(first.said, today);
  const to = endDay(scan, last, today);
  if (from === undefined || to === undefined || !isFromDayToDay(scan, first, last)) return undefined;
  const isWholeMonths = first.said.day === undefined && last.said.day === undefined;
  const days = daysOfRun(from.value.day ?? `${from.value.month}-01`, to);
  return days < monthInDays || isWholeMonths
    ? undefined
    : { since: from.value, months: Math.round((days / monthInDays) * 100) / 100, sure: from.sure, first };
};
