/** The sum in a text that tells more than a sum: one of which it is said that it is owed. */

import { monthRunIn } from '../dates/month-runs.ts';
import type { Asked, Money, Reading } from '../meaning.ts';
import { hasBefore, inClause, isCue, isNumber, isRate, isWhen, saysAnywhere } from '../quantities/beside.ts';
import { isPaid } from '../quantities/claims/claiming.ts';
import { withoutEachMonth } from '../quantities/cut-each-month.ts';
import { isOfElseThanWages, isOwedFromWhen } from '../quantities/from-when.ts';
import type { Scan } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { sumBesidePeople } from '../quantities/people-beside-sum.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';
import { isSumOfTelegram } from '../quantities/told-shortly.ts';
import { isNotGivenBack, isTakenOff } from '../quantities/told-sum.ts';
import { partBefore, partRightBefore } from '../words/parts-of-sums.ts';
import { writtenDebt } from '../words/written-debt.ts';
import { type ByRules, type Claimed, isWorkAtRate, moneyWords, owing, saysForMonths } from './by-rules.ts';

const owedBefore =
  /(?:欠|该)(?:了|着|我|俺|我们|俺们|咱们?)*$|(?<![a-z])ow(?:es?|ed|ing) (?:(?:me|us|my mate) )?(?:about |around |over )?£?$/u;
const owedBehind = /^ ?(?:pesos?|php)?(?: a month| isang buwan| kada buwan)? (?:ang|yung) utang(?![a-z])/u;

/** 老板欠我4000一个月: that much a month is owed, and for how many is asked. */
const isOwedEachMonth = (scan: Scan): boolean =>
  sumsIn(scan).length === 1 &&
  sumsIn(scan).every(
    ({ item, by, doubtful }) =>
      by === 'month' &&
      !doubtful &&
      (owedBefore.test(scan.text.slice(0, item.start)) || owedBehind.test(scan.text.slice(item.end))),
  );

/** In hundredths; who works for less than so much in a month? */
const leastOfMonth = 30_000;

/** 老板打了欠条 5月10号写的 12000: the only sum beside a debt that was put in writing. */
const isOfWrittenDebt = (scan: Scan): boolean => {
  const [sum, ...more] = sumsIn(scan);
  return (
    sum !== undefined &&
    more.length === 0 &&
    sum.by === undefined &&
    !sum.each &&
    sum.item.low >= 100 &&
    (sum.role === 'open' || sum.role === 'owed' || sum.role === 'total') &&
    writtenDebt.test(scan.text)
  );
};

/** 每月只打1500: what came of it. */
const onlyCame =
  /(?:只|才|就)[给打发拿到领][^\d一二两三四五六七八九]*$|(?<![a-z])(?:only|just) (?:\w+ )*£?$/u;

/** 底薪也没着落 我一个人就一万六: the month is of another breath. */
const isMonthlyInBreath = ({ items, text }: Scan, { item, by, byItem }: Sum): boolean =>
  by === 'month' &&
  (byItem?.clause === item.clause ||
    items.some((each) => isRate(each) && each.by === 'month' && each.clause === item.clause)) &&
  !onlyCame.test(text.slice(0, item.start));

/** 月薪4000 不发工资, "no wages for november, im on 2,150 a month": likely what is owed for each of the months. */
const isWageUnpaid = (scan: Scan, { value }: Reading<Money>): boolean =>
  value.monthly &&
  value.low >= leastOfMonth &&
  saysAnywhere(scan, 'unpaid') &&
  !isOfElseThanWages(scan) &&
  sumsIn(scan).length === 1 &&
  sumsIn(scan).every((sum) => isMonthlyInBreath(scan, sum) && sum.role !== 'paid' && sum.role !== 'theirs');

/** Beside the sum it is said that it is owed; a month's wage is a claim only with the months. */
const isClaim = (scan: Scan, monthly: boolean, multiplied: boolean, today: string): boolean => {
  if (monthly)
    return (
      saysAnywhere(scan, ...owing) &&
      (isOwedEachMonth(scan) ||
        saysForMonths(scan) ||
        monthRunIn(scan, today) !== undefined ||
        isOwedFromWhen(scan))
    );
  if ((multiplied || isWorkAtRate(scan)) && saysAnywhere(scan, ...owing)) return true;
  return sumsIn(scan).some(
    ({ item, role, plain }) =>
      role !== 'aside' &&
      (plain ||
        item.low >= 100 ||
        role === 'short' ||
        isNotGivenBack(scan, item) ||
        (role === 'owed' && hasBefore(scan, item, 'cut'))) &&
      (isNotGivenBack(scan, item) ||
        inClause(scan, item.clause, ...owing, 'total') ||
        hasBefore(scan, item, ...owing, 'total')),
  );
};

/** Nothing but marks, and words that change nothing. */
const isBareAround = (words: string): boolean => {
  const bare = words.replace(/^[\s,，.。!！]+|\s+$/gu, '');
  return bare === '' || moneyWords.isAll(bare, 'around');
};

/** "£450 for 3 weeks": how long it is owed for may stand behind a sum. */
const isBareBehind = (words: string): boolean =>
  moneyWords.isAll(words.trim(), 'for_how_long') || isBareAround(words);

const breathBefore = ({ text }: Scan, { start }: Sum['item']): string =>
  text
    .slice(0, start)
    .split(/[,，。;；!！\n]|\. |(?<=\p{Script=Han}) /u)
    .at(-1) ?? '';

const breathBehind = ({ text }: Scan, { end }: Sum['item']): string =>
  text.slice(end).split(/[,，。;；!！\n]|\. |\.$|(?<=\p{Script=Han}) /u)[0] ?? '';

/** "Finished six weeks ago eighteen hundred pounds": spoken without a mark between. */
const isBehindTime = ({ text, items }: Scan, { item, plain }: Sum): boolean => {
  const last = items[item.index - 1];
  const isTime =
    isWhen(last) ||
    (isCue(last) && last.cue === 'ago') ||
    (isNumber(last) && last.counts.of === 'time' && !last.one);
  return plain && isTime && text.slice(last?.end, item.start).trim() === '';
};

/** Only one sum in the whole text, by itself between two marks, and elsewhere it is said that money is owed: "no backpay, 14k". */
const isApart = (scan: Scan): boolean => {
  const [sum, ...more] = sumsIn(scan);
  if (sum === undefined || more.length > 0 || sum.by !== undefined || sum.item.low < 100) return false;
  // 一万六真的拖太久了
  if (moneyWords.begins(scan.text.slice(sum.item.end), 'delayed')) return true;
  return (
    sum.role === 'open' &&
    saysAnywhere(scan, ...owing) &&
    (sumBesidePeople(scan) ||
      ((isBareAround(breathBefore(scan, sum.item)) || isBehindTime(scan, sum)) &&
        isBareBehind(breathBehind(scan, sum.item))))
  );
};

/** 迟到一次扣三百, "£50 fine every time": so much whenever something happens is no sum that is claimed. */
const isPerEvent = ({ text }: Scan): boolean => moneyWords.isIn(withoutEachMonth(text), 'per_event');

/** "1" is a choice, or a slip. */
const leastByItself = 10;

/** A first text that is nothing but a sum. */
const isOnlySum = (scan: Scan): boolean => {
  const [sum] = sumsIn(scan);
  if (sum === undefined || (!sum.plain && sum.item.low < leastByItself)) return false;
  return scan.text.length - (sum.item.end - sum.item.start) <= 2;
};

/** 每月2200 干了8个月, and not whether it was paid. */
const isWageForMonths = (scan: Scan, { value }: Reading<Money>): boolean =>
  value.monthly && lengthsIn(scan).some(({ items, low }) => low >= 1 && items.some(({ one }) => !one));

/** Each of several is owed so much: whether it is told for all of them is asked. */
const isOfEach = (scan: Scan): boolean =>
  saysAnywhere(scan, ...owing) &&
  sumsIn(scan).some(({ each, role }) => each && role !== 'paid' && role !== 'aside');

/** 卖房提成两万八 离职了就不给我: the only sum is called a part of the pay, and elsewhere it is said that something is owed. */
const isNamedPay = (scan: Scan): boolean => {
  const [sum, ...more] = sumsIn(scan);
  if (sum === undefined || more.length > 0 || sum.by !== undefined || sum.item.low < 100) return false;
  return (
    sum.role === 'open' &&
    [partBefore, partRightBefore].some((part) => part.test(scan.text.slice(0, sum.item.start))) &&
    saysAnywhere(scan, ...owing)
  );
};

/** 一人一天二百八 干了四十天 就给了一千: so much a day or a piece, and what came of it. */
const isProductLessPaid = (scan: Scan): boolean => {
  const [rate, paid, ...more] = sumsIn(scan);
  const isRate = rate?.by !== undefined && rate.by !== 'month' && rate.by !== 'year';
  return isRate && paid !== undefined && isPaid(paid) && more.length === 0;
};

/** 三个月没发，每月5000，给过2000: so many months at so much, less what came. */
const isMonthsLessPaid = (scan: Scan, { value }: Reading<Money>): boolean => {
  const [wage, ...more] = sumsIn(scan).filter((sum) => !isPaid(sum));
  const paid = sumsIn(scan).filter((sum) => isPaid(sum) && sum.by === undefined);
  const came = paid.reduce((so, { item }) => so + item.low, 0);
  return (
    wage?.by === 'month' &&
    more.length === 0 &&
    paid.length > 0 &&
    saysAnywhere(scan, ...owing) &&
    lengthsIn(scan).some(({ low }) => Math.round((wage.item.low * low - came) * 100) === value.low)
  );
};

/** The sums of which one could be what is left of another. */
const counting = (scan: Scan): readonly Sum[] =>
  sumsIn(scan).filter(({ role, by }) => role !== 'denied' && by !== 'year');

/** "Agreed 650, he gave me 400": less came than was due, whatever the words for it. Read back, as it is worked out. */
const isShortfall = (scan: Scan, { value }: Reading<Money>): boolean => {
  const sums = counting(scan);
  const [paid, ...others] = sums.filter(isPaid);
  const [due, ...more] = sums.filter((sum) => !isPaid(sum));
  if (paid === undefined || due === undefined || others.length > 0 || more.length > 0) return false;
  return Math.round((due.item.low - paid.item.low) * 100) === value.low;
};

/** A sum for each month that is named, and somewhere it is said that they are owed. */
const isByMonths = (scan: Scan): boolean =>
  saysAnywhere(scan, ...owing) &&
  sumsIn(scan).length > 1 &&
  scan.items.filter(isWhen).length === sumsIn(scan).length;

/** 8、9、10月没发 我6800他6300: what each of them has comes to it. */
const isOfPersons = (scan: Scan, { value }: Reading<Money>): boolean => {
  const sums = sumsIn(scan).filter(({ role, by }) => role === 'open' && by === undefined);
  const all = sums.reduce((so, { item }) => so + Math.round(item.low * 100), 0);
  return sums.length > 1 && all === value.low && saysAnywhere(scan, ...owing);
};

const whoseBefore =
  /(?:^|[\s,，。、\d元块千百万])(?:[我他她俺]|我?(?:老婆|老公|媳妇|男人|爱人|弟弟?|哥哥?|姐姐?|妹妹?|爸|妈|儿子|女儿)|mine|his|hers|me|him|her)(?:的|是|欠|有)*(?: (?:is|was|for))? ?£?$/u;

/** 他2万2我1万9: each of two sums is somebody's, and no other number is told beside them. */
const isOneForEachOfUs = (scan: Scan): boolean => {
  const sums = sumsIn(scan);
  return (
    sums.length === 2 &&
    sums.every(
      ({ item, role, doubtful }) =>
        role === 'open' && !doubtful && whoseBefore.test(scan.text.slice(0, item.start)),
    ) &&
    scan.items.filter(isNumber).every((item) => item.one || sums.some((sum) => sum.item === item))
  );
};

/** So many sums beside so many numbers: which is claimed is read back. */
const isTangled = (scan: Scan): boolean =>
  scan.items.filter((item) => isNumber(item) && !item.one && !Number.isNaN(item.low)).length > 2 &&
  sumsIn(scan).length > 1 &&
  !sumsIn(scan).some(({ role }) => role === 'total' || role === 'short');

/** One number and no other, of which it is said that it was taken off. */
const isOnlyTakenOff = (scan: Scan): boolean =>
  scan.items.filter((item) => isNumber(item) && !Number.isNaN(item.low)).length === 1;

/** In a text that tells more than a sum: one of which it is said that it is owed. */
export const toldSum = (
  asked: Asked,
  scan: Scan,
  { money, multiplied, months }: Claimed,
): ByRules | undefined => {
  if (isPerEvent(scan) && sumsIn(scan).length === 1 && multiplied.length === 0) return undefined;
  const sure = money.sure && asked.question === 'start';
  if (
    isClaim(scan, money.value.monthly, multiplied.length > 0, asked.today) ||
    isApart(scan) ||
    isOfWrittenDebt(scan) ||
    isSumOfTelegram(scan)
  )
    return { money: { ...money, sure }, isDoubted: isTangled(scan) || multiplied.length > 1 };
  if (isTakenOff(scan) && !money.value.monthly)
    return { money: { ...money, sure }, isDoubted: !isOnlyTakenOff(scan) };
  if (isOfPersons(scan, money) && isOneForEachOfUs(scan))
    return { money: { ...money, sure }, isDoubted: false };
  const isLikely =
    asked.question === 'start' &&
    (isOnlySum(scan) ||
      isWageForMonths(scan, money) ||
      isWageUnpaid(scan, money) ||
      isOfEach(scan) ||
      isNamedPay(scan) ||
      isShortfall(scan, money) ||
      isMonthsLessPaid(scan, money) ||
      isOfPersons(scan, money) ||
      (months !== undefined && saysAnywhere(scan, ...owing)) ||
      (multiplied.length > 0 && (money.sure || isProductLessPaid(scan))) ||
      isByMonths(scan));
  return isLikely ? { money: { ...money, sure: false }, isDoubted: true } : undefined;
};
