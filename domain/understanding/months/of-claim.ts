/** Whether a length of time is the one that something is owed for. */
import {
  cuesBefore,
  gapBetween,
  hasBefore,
  inClause,
  isNumber,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from '../quantities/beside.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { isMoneyLike } from '../quantities/sum-rates.ts';
import type { Cue } from '../words/cues.ts';
import { lengthBefore, lengthBehind } from './words-beside.ts';

export const owedCues = ['owed', 'unpaid', 'short'] as const;

/** 三个月才发一次: how often, not how long. */
const isHowOften = (scan: Scan, first: Pick<Length, 'items'>): boolean =>
  lengthBehind(scan, first, 'how_often');

/** 头两个月给了, "the first two were paid": nothing is owed for them. */
export const isPaidBehind = (scan: Scan, length: Pick<Length, 'items'>): boolean =>
  lengthBehind(scan, length, 'paid');

/** 头一个月就没给 */
const isFirstOfThem = (scan: Scan, length: Length): boolean =>
  lengthBefore(scan, length, 'first') &&
  (length.unit === 'day' || lengthBehind(scan, length, 'not_paid_first'));

/** 社保一天没交过, "not a single day of it paid", 头一个月就没给: not even one, and the first of them. */
/** 社保一个月没交: not even one. */
const isOfInsurance = (scan: Scan, length: Length): boolean =>
  lengthBefore(scan, length, 'insured') && lengthBehind(scan, { items: length.items.slice(0, 1) }, 'not_one');

/** 头一个月就没给, 社保一个月没交: it says nothing of how long. */
export const isFirstOrInsured = (scan: Scan, length: Length): boolean =>
  length.items[0]?.one === true && (isFirstOfThem(scan, length) || isOfInsurance(scan, length));

const isNotOneOrFirst = (scan: Scan, length: Length): boolean =>
  length.items[0]?.one === true &&
  (isFirstOrInsured(scan, length) ||
    lengthBefore(scan, length, 'not_even') ||
    (length.unit === 'day' && lengthBehind(scan, { items: length.items.slice(0, 1) }, 'not_one')));

/** 坐一天不给一天钱, 干一天给一天: each day by itself, and no length. */
const isDayByDay = (scan: Scan, length: Length): boolean =>
  length.items[0]?.one === true &&
  length.unit === 'day' &&
  (lengthBehind(scan, length, 'day_for_day') || lengthBefore(scan, length, 'day_by_day'));

/** "Meant to be 6 weeks, its been 5 months": how long it should have been. */
const isPlanned = (scan: Scan, length: Length): boolean => lengthBefore(scan, length, 'planned');

/** 降压药断了五天, 宿舍水停了三天, "3 months of chasing": how long something else was not there, or went on. */
const isOfSupply = (scan: Scan, length: Length): boolean =>
  lengthBehind(scan, length, 'chasing') || lengthBefore(scan, length, 'cut_off');

/** 做到九月走的 最后那二十天的工资: the pay of that time, whatever was worked before. */
const isWorked = (scan: Scan, length: Length, first: NumberItem): boolean =>
  hasBefore(scan, first, 'worked') &&
  (touchesBefore(scan, first, 'worked') || !lengthBehind(scan, length, 'of_pay'));

const ofElse: readonly Cue[] = ['block', 'lodging', 'cut', 'paid'];

/** "Six in one room and no wages for 2 months": what is said last before a length is said of it. */
const isSaidOfElse = (scan: Scan, length: Length, first: NumberItem): boolean => {
  const last = cuesBefore(scan, first).find(({ cue }) => [...ofElse, 'worked', 'unpaid'].includes(cue));
  return last?.cue !== 'unpaid' && (isWorked(scan, length, first) || hasBefore(scan, first, ...ofElse));
};

/** Not how long somebody worked, a notice, leave, or days that were deducted. */
export const isOfClaim = (scan: Scan, length: Length): boolean => {
  const [first] = length.items;
  if (first === undefined) return false;
  const atFirst = { items: [first] };
  return (
    !isNotOneOrFirst(scan, length) &&
    !isDayByDay(scan, length) &&
    !isPlanned(scan, length) &&
    !isOfSupply(scan, length) &&
    !isSaidOfElse(scan, length, first) &&
    !touchesBehind(scan, first, 'block') &&
    !isPaidBehind(scan, atFirst) &&
    !isHowOften(scan, atFirst)
  );
};

/** 15000 3个月, 24000 sa 2 buwan: right behind the sum that is owed. */
const isBehindSum = (scan: Scan, first: NumberItem, { unit }: Length): boolean => {
  const sum = scan.items[first.index - 1];
  return (
    unit !== 'day' &&
    unit !== 'hour' &&
    !first.one &&
    isNumber(sum) &&
    isMoneyLike(sum) &&
    saysAnywhere(scan, ...owedCues) &&
    /^ ?(?:(?:for|sa|para sa|over|in) )?$/u.test(gapBetween(scan, sum, first))
  );
};

export const isOwedFor = (scan: Scan, length: Length): boolean => {
  const [first] = length.items;
  return (
    first !== undefined && (inClause(scan, first.clause, ...owedCues) || isBehindSum(scan, first, length))
  );
};
