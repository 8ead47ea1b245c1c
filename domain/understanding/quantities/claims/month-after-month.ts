/** Claims of so much less in each of several months, and of months that are named of whose wage some came. Worked out, and so read back. */
import { monthRunIn } from '../../dates/month-runs.ts';
import { eachMonthAlike } from '../../words/half-paid.ts';
import { isNumber, isWhen, saysAnywhere } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type Claiming, type ClaimRule, claimed, claimedMonthly, isPaid } from './claiming.ts';

const isDue = ({ role, by }: Sum): boolean =>
  role === 'due' || role === 'corrected' || (by === 'month' && role !== 'denied');

/** What was due and what came, of one month or of all of them. */
const dueAndPaid = (sums: readonly Sum[]): readonly [due: Sum, paid: Sum] | undefined => {
  const [due, paid] = [sums.find((sum) => !isPaid(sum)), sums.find(isPaid)];
  const isPair = sums.length === 2 && due !== undefined && paid !== undefined && isDue(due);
  const isAlike = isPair && [due, paid].every(({ by }) => by === undefined || by === 'month');
  return isAlike && due.item.low > paid.item.low ? [due, paid] : undefined;
};

const hasSeveralMonths = ({ lengths }: Claiming): boolean =>
  lengths.some(
    ({ unit, low, items }) =>
      (unit === 'month' || unit === 'year') && low > 1 && !items.some(({ one }) => one),
  );

/** "3000 for 3 months", 一共: told for all of them. */
const isDueForAll = ({ scan }: Claiming, { role, item }: Sum): boolean =>
  role === 'total' ||
  saysAnywhere(scan, 'total') ||
  /^[^,，.;]{0,10}(?<![a-z])for(?: the| all)? (?:[a-z]+|\d+) (?:months?|years?)/u.test(
    scan.text.slice(item.end),
  );

const ownMonth =
  /^ ?(?:quid |pesos? |pounds? )?(?:(?:every|each|per) (?:single )?month|(?:kada|bawat) buwan)/u;

/** 12k kada buwan: so much a month is no word for all of them alike. */
const saysAlike = ({ text }: Scan, { item: { end } }: Sum): boolean =>
  eachMonthAlike.test(`${text.slice(0, end)}${text.slice(end).replace(ownMonth, '')}`);

/** 应发8000实发5000，三个月: what each of them was short of. 一个月4300 给过两千 may be of all of them. */
export const eachMonthShort: ClaimRule = (claiming) => {
  const pair = dueAndPaid(claiming.sums);
  if (pair === undefined || !hasSeveralMonths(claiming)) return undefined;
  const [due, paid] = pair;
  const isEach = due.by === undefined || paid.by === 'month' || saysAlike(claiming.scan, due);
  const rest = due.item.low - paid.item.low;
  return isEach && !isDueForAll(claiming, due) ? claimedMonthly(rest, rest, false) : undefined;
};

const hasNoLength = ({ items }: Scan, wage: Sum): boolean =>
  !items.some((item) => isNumber(item) && item.counts.of === 'time' && item !== wage.byItem && !item.one);

/** dapat 18k sahod ko: a wage, which is a month's. */
const isWage = ({ text }: Scan, { by, item }: Sum): boolean =>
  by === undefined &&
  (/(?<![a-z])(?:wages?|salary|pay|sahod|sweldo|suweldo)(?: ko| namin)?(?: was| is| should be| ay| dapat)* [£₱]?$|(?:工资|月薪|薪水)(?:应该?|该|说好|本来|是|有|发)*$/u.test(
    text.slice(0, item.start),
  ) ||
    /^ (?:ang |yung )?(?:wages?|salary|sahod|sweldo|suweldo)(?![a-z])|^(?:块|元)?(?:的)?(?:工资|月薪)/u.test(
      text.slice(item.end),
    ));

/** 四月到七月，一个月四千五，给了两千 */
export const runLessPaid =
  (today: string): ClaimRule =>
  ({ scan, sums }) => {
    const pair = dueAndPaid(sums);
    const run = scan.items.filter(isWhen).length > 1 ? monthRunIn(scan, today) : undefined;
    if (pair === undefined || run === undefined) return undefined;
    const [wage, paid] = pair;
    const rest = (wage.item.low - paid.item.low) * run.months;
    if (isWage(scan, wage) && paid.by === undefined) return claimed(rest, rest, false);
    if (wage.by !== 'month' || paid.by !== undefined || !hasNoLength(scan, wage)) return undefined;
    const left = wage.item.low * run.months - paid.item.low;
    return eachMonthAlike.test(scan.text)
      ? claimedMonthly(wage.item.low - paid.item.low, wage.item.high - paid.item.high, false)
      : claimed(left, left, false);
  };
