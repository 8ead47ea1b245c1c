/** A claim of which only a half came: 一趟八十，拉了33趟，只给了一半; "only get half my wage, its 1500 a month". */
import { halvesSaid, withoutHalvesSaid } from '../../words/half-paid.ts';
import { isNumber, isWhen } from '../beside.ts';
import { tellsFromWhen } from '../from-when.ts';
import type { Scan } from '../item.ts';
import { type Claim, type Claiming, type ClaimRule, claimed, isPaid } from './claiming.ts';

/** Another half in the text, of a day, of those who work, of the sum. */
const otherHalf = /一半|半数|半[天日]|(?<![a-z])(?:half|halves|kalahati\w*)(?![a-z])/u;

/** Only a half came, and no other half is told of. */
export const isHalfTold = ({ text }: Scan): boolean =>
  halvesSaid(text).length > 0 && !otherHalf.test(withoutHalvesSaid(text));

/** The text without the words of the half; all else stays where it is. */
const withoutHalf = ({ text, items }: Scan): Scan => {
  const said = halvesSaid(text);
  const left = items.filter((item) => !said.some(({ start, end }) => item.start < end && item.end > start));
  return { text: withoutHalvesSaid(text), items: left.map((item, index) => ({ ...item, index })) };
};

/** 8月份发了一半，9月10月全没发: the half is that month's. */
const isOfOneMonth = (scan: Scan): boolean => scan.items.some(isWhen) && !tellsFromWhen(scan);

/** What was multiplied, as it stands in the whole text. */
const halfOfClaim = ({ items }: Scan, { money, multiplied, ...claim }: Claim): Claim => {
  if (money === undefined) return { ...claim, money, multiplied };
  const { low, high, monthly } = money.value;
  const starts = new Set(multiplied.map(({ start }) => start));
  return {
    ...claim,
    money: { value: { low: Math.round(low / 2), high: Math.round(high / 2), monthly }, sure: money.sure },
    multiplied: items.filter(isNumber).filter(({ start }) => starts.has(start)),
  };
};

/** "Hes paid half, 650 left": the sum is the other half. */
const saysWhatIsLeft =
  /[剩余欠]|(?<![a-z])(?:left|still|rest|remaining|owed?|owes|owing|to go|natira|kulang|utang)(?![a-z])/u;

/** Of one sum by itself: what was to come, or all that there was. 欠我八千，只给了一半 may be what is left. */
const ofOneSum = ({ scan, sums: [one, ...more] }: Claiming): Claim | undefined => {
  if (one === undefined || more.length > 0 || one.by !== undefined || one.each) return undefined;
  const isDue = one.role === 'due' || one.role === 'corrected';
  const isAll = one.role === 'total' || (one.role === 'open' && !saysWhatIsLeft.test(scan.text));
  return isDue || isAll ? claimed(one.item.low / 2, one.item.high / 2, isDue && !one.doubtful) : undefined;
};

/** `claimOf` reads the rest of the text. */
export const halfCame =
  (claimOf: (scan: Scan) => Claim): ClaimRule =>
  (claiming) => {
    const { scan, sums } = claiming;
    if (!isHalfTold(scan) || isOfOneMonth(scan) || (sums.length > 1 && sums.some(isPaid))) return undefined;
    const claim = claimOf(withoutHalf(scan));
    const isReckoned = claim.multiplied.length > 0 || claim.money?.value.monthly === true;
    return isReckoned ? halfOfClaim(scan, claim) : ofOneSum(claiming);
  };
