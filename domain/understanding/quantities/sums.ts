/** The sums of money in a text, each with what is said of it: for one month, a rate, paid already, another one's figure. */
import {
  before,
  cuesBefore,
  cuesBehind,
  gapBetween,
  isAtLeast,
  isCue,
  isNumber,
  touchesBefore,
} from './beside.ts';
import type { NumberItem, RateUnit, Scan } from './item.ts';
import { isSaidInHundreds } from './said-in-hundreds.ts';
import { fillers, rateOf } from './sum-rates.ts';
import { roleOf, type SumRole } from './sum-role.ts';

export interface Sum {
  readonly item: NumberItem;
  readonly role: SumRole;
  /** so much for each */
  readonly by: RateUnit | undefined;
  /** the item "a month" that makes it a rate */
  readonly byItem: NumberItem | undefined;
  readonly each: boolean;
  /** its currency, or a word like 万 or grand, says that it is money */
  readonly plain: boolean;
  readonly doubtful: boolean;
}

const leastBareSum = 20;

/** A bare number is a sum where it can be one: not a code, a week's number, or a small number without a word of money. */
const isSum = (scan: Scan, item: NumberItem): boolean => {
  if (Number.isNaN(item.low) || item.low <= 0 || item.vague) return false;
  if (item.counts.of === 'money' || item.counts.of === 'foreign') return true;
  if (item.counts.of !== 'bare') return false;
  if (hasCode(scan, item) || isTimesPrice(scan, item)) return false;
  return (
    item.scale >= 100 ||
    item.low >= leastBareSum ||
    isAlone(scan, item) ||
    isPriced(scan, item) ||
    rateOf(scan, item).by !== undefined
  );
};

/** The only number of an answer. */
const isAlone = (scan: Scan, { form }: NumberItem): boolean =>
  form === 'figure' && scan.items.filter(isNumber).length === 1;

/** 12.21 has the shape of a price; what is multiplied is one. */
const isPriced = (scan: Scan, item: NumberItem): boolean =>
  /\.\d\d$/.test(scan.text.slice(item.start, item.end)) ||
  (touchesBefore(scan, item, 'at', 'times') && !isTimesPrice(scan, item));

/** "£104 a night x 12": the price stands before the sign. */
const isTimesPrice = (scan: Scan, item: NumberItem): boolean => {
  const last = before(scan, item);
  const [unit, price] = [scan.items[item.index - 2], scan.items[item.index - 3]];
  return (
    isCue(last) &&
    last.cue === 'times' &&
    ([unit, price].some((each) => isNumber(each) && each.counts.of === 'money') ||
      (isNumber(unit) && unit.one && unit.counts.of === 'time'))
  );
};

/** "2nd week 380": which week, and what for it. */
const isOrdinalWeek = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|this|next) (?:week|wk) $/u.test(
    text.slice(0, start),
  );

/** "They took her passport day 1": which day, and no sum. */
const isWhichDay = ({ text }: Scan, { start, low, form }: NumberItem): boolean =>
  form === 'figure' &&
  low <= 10 &&
  /(?<!(?<![a-z])(?:per|a|each|every|one|1) |\/ ?)(?<![a-z])(?:day|week|shift|month|year|floor|unit|room|level) $/u.test(
    text.slice(0, start),
  );

/** "Not paid SSS since 2021, me & 25 officemates": a year. */
const isSinceYear = ({ text }: Scan, { start, low, form }: NumberItem): boolean =>
  form === 'figure' &&
  low >= 1990 &&
  low <= 2035 &&
  /(?<![a-z])(?:since|back in|mula|mula noong|simula|simula noong|noong|nung|(?:join|joined|start|started|came|come|hired|employed|there|here|began)(?: (?:here|there|work|working|job|them))?(?: in| from)?) $/u.test(
    text.slice(0, start),
  );

const hasCode = (scan: Scan, item: NumberItem): boolean =>
  isWhichDay(scan, item) ||
  isSinceYear(scan, item) ||
  touchesBefore(scan, item, 'code', 'lodging') ||
  (touchesBefore(scan, item, 'ordinal') && !isOrdinalWeek(scan, item));

/** 每人一个月6200: for each person, before the month. */
const isOfEachPerson = (scan: Scan, item: NumberItem): boolean => {
  const month = scan.items[item.index - 1];
  const person = scan.items[item.index - 2];
  if (!isNumber(month) || !month.one || month.counts.of !== 'time') return false;
  if (!fillers.test(gapBetween(scan, month, item))) return false;
  const isPerson = isNumber(person) && person.one && person.counts.of === 'person';
  const isEach = isCue(person) && person.cue === 'each';
  return (isPerson || isEach) && /^[ 是要有]?$/u.test(gapBetween(scan, person, month));
};

const hasEach = (scan: Scan, item: NumberItem): boolean => {
  if (isOfEachPerson(scan, item)) return true;
  const eachBefore = cuesBefore(scan, item).find(({ cue }) => cue === 'each');
  const [next] = cuesBehind(scan, item);
  const last = before(scan, item);
  // 一人欠3500
  const one = isCue(last) && last.cue === 'owed' ? before(scan, last) : last;
  if (
    isNumber(one) &&
    one.one &&
    one.counts.of === 'person' &&
    /^欠?$/u.test(gapBetween(scan, one, item).replace(fillers, ''))
  )
    return true;
  return (
    (eachBefore !== undefined && item.start - eachBefore.end <= 8) ||
    (next?.cue === 'each' && next.start - item.end <= 3)
  );
};

/** "1,700 a month each" */
const isForEachOfThem = (scan: Scan, unit: NumberItem): boolean => {
  const next = scan.items[unit.index + 1];
  return isCue(next) && next.cue === 'each' && gapBetween(scan, unit, next).trim() === '';
};

/** 顶多两千, "2k at most": the sum itself is lower, or not known. */
const isAtMost = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:顶多|最多|至多|不超过|(?<![a-z])(?:at (?:the )?most|max|maximum|no more than|up to)) ?[£$]?$/u.test(
    text.slice(0, start),
  ) || /^ ?(?:顶多|封顶|at (?:the )?most|max|tops)(?![a-z])/u.test(text.slice(end));

/** "I get 11.44 an hour": what an hour is paid, and not what came. */
const isPayOfHour = ({ text }: Scan, { start }: NumberItem, by: RateUnit | undefined): boolean =>
  (by === 'hour' || by === 'day') &&
  /(?<![a-z])(?:i|we) (?:get|got) (?:paid )?£?$/u.test(text.slice(0, start));

const sumOf = (scan: Scan, item: NumberItem): Sum => {
  const { by, byItem, doubtful } = rateOf(scan, item);
  const role = roleOf(scan, item);
  return {
    item,
    role: role === 'paid' && isPayOfHour(scan, item, by) ? 'open' : role,
    by,
    byItem,
    each: hasEach(scan, item) || by === 'person' || (byItem !== undefined && isForEachOfThem(scan, byItem)),
    plain: item.counts.of === 'money' || item.scale >= 100,
    doubtful:
      doubtful ||
      (item.doubtful && !isSaidInHundreds(scan, item)) ||
      item.counts.of === 'foreign' ||
      isAtLeast(scan, item) ||
      isAtMost(scan, item),
  };
};

export const sumsIn = (scan: Scan): readonly Sum[] =>
  scan.items
    .filter(isNumber)
    .filter((item) => isSum(scan, item))
    .map((item) => sumOf(scan, item));
