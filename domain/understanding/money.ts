/** Sums of money in a message. */
import { monthRunIn } from './dates/month-runs.ts';
import type { Asked, Money, Reading } from './meaning.ts';
import { isAccounted, isSubtracted } from './quantities/accounted.ts';
import { hasBefore, inClause, isNumber, isWhen, saysAnywhere } from './quantities/beside.ts';
import { plainProduct, shareOfSum, sumByRoles } from './quantities/by-roles.ts';
import { claimIn } from './quantities/claim.ts';
import { type Claim, isPaid } from './quantities/claims/claiming.ts';
import { isHalfOrMore } from './quantities/claims/product.ts';
import { tellsDaysOfWeek } from './quantities/claims/rate-only.ts';
import { scanned } from './quantities/context.ts';
import { isExplained } from './quantities/explained.ts';
import type { NumberItem, Scan } from './quantities/item.ts';
import { lengthsIn } from './quantities/lengths.ts';
import { rolesIn, type WeighedNumber } from './quantities/number-roles.ts';
import { isReckonedOn } from './quantities/reckoned-on.ts';
import { type Sum, sumsIn } from './quantities/sums.ts';
import { isNotGivenBack, isTakenOff } from './quantities/told-sum.ts';
import { basePayAlone, partWithoutSum } from './words/parts-of-sums.ts';

const never: readonly Asked['question'][] = ['danger', 'people', 'since', 'name', 'contact'];

const owing = ['owed', 'unpaid', 'short', 'cut'] as const;

/** So many weeks or days at so much for each. */
const isWorkAtRate = (scan: Scan): boolean =>
  sumsIn(scan).some(({ by }) => by === 'week' || by === 'day' || by === 'shift') &&
  lengthsIn(scan).some(({ items }) => items.some(({ one }) => !one));

const saysForMonths = (scan: Scan): boolean =>
  lengthsIn(scan).some(({ items }) => items.some(({ one }) => !one));

/** Beside the sum it is said that it is owed; a month's wage is a claim only with the months. */
const isClaim = (scan: Scan, monthly: boolean, multiplied: boolean, today: string): boolean => {
  if (monthly)
    return saysAnywhere(scan, ...owing) && (saysForMonths(scan) || monthRunIn(scan, today) !== undefined);
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

const aroundSum =
  /^[\s,，.。!！]*(?:(?:大概|差不多|一共|总共|可是|就|整整|about|around|its|it is|total|mga|nasa|lahat)[\s]*)*$/u;
/** "£450 for 3 weeks": how long it is owed for may stand behind a sum. */
const forHowLong =
  /^ ?(?:(?:for|over|in|para sa|sa loob ng|since|from|mula(?: noong)?|simula(?: noong)?) )?(?:about |the |last |past |the last |the past )?(?:\d+|a|an|one|two|three|four|five|six|[a-z]{3,10}) ?(?:weeks?|months?|mos?|wks?|days?|buwan|linggo|araw)?$|^[\s，,]*(?:整整|一共|共|有)?[\d一二两三四五六七八九十半几]+个?半?多?(?:月|周|星期|礼拜|天|年)[半多]?$/iu;
/** 一万六真的拖太久了 */
const isDelayed = /^(?:块|元)?钱?(?:真的|一直|都|就|还)*[拖欠压]/u;

/** Only one sum in the whole text, by itself between two marks, and elsewhere it is said that money is owed: "no backpay, 14k". */
const isApart = (scan: Scan): boolean => {
  const [sum, ...more] = sumsIn(scan);
  if (sum === undefined || more.length > 0 || sum.by !== undefined || sum.item.low < 100) return false;
  const { start, end } = sum.item;
  if (isDelayed.test(scan.text.slice(end))) return true;
  if (sum.role !== 'open') return false;
  const before =
    scan.text
      .slice(0, start)
      .split(/[,，。;；!！\n]|\. |(?<=\p{Script=Han}) /u)
      .at(-1) ?? '';
  const behind = scan.text.slice(end).split(/[,，。;；!！\n]|\. |\.$|(?<=\p{Script=Han}) /u)[0] ?? '';
  return (
    saysAnywhere(scan, ...owing) && aroundSum.test(before) && aroundSum.test(behind.replace(forHowLong, ''))
  );
};

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

/** 迟到一次扣三百, "£50 fine every time": so much whenever something happens is no sum that is claimed. */
const isPerEvent =
  /(?:迟到|早退|旷工|缺勤|请假|打瞌睡|玩手机|上厕所|漏单|超时|差评|没打卡|忘打卡|犯错|出错)[^,，。]{0,6}[扣罚](?![了我掉走去过款])|(?:每[次回单件]|一[次回单]|次次)[^,，。]{0,4}[扣罚]|[扣罚][^,，。]{0,8}[/每一][次回单]|(?:fined?|dock\w*|charge[sd]?|deduct\w*)\b.{0,20}\b(?:every time|each time|per|if (?:you|we|i)|for (?:every|each))\b|\b(?:if|when|whenever|anytime) (?:you|we|u|ur|youre|your|were|im|i|anyone|someone)\b[^,.]{0,25}\b(?:dock|fine|deduct|take|lose|charge|stop)s?\b|\b(?:kada|tuwing|pag|kapag|bawat) (?:na|ma)?-?(?:le)?late\b|\b(?:kada|tuwing|pag|kapag|bawat) absent\b|\bevery time\b/u;

/** So much a month, and something was paid: what is left is read back, as it is not the months' wages alone. */
const lessPaid = (money: Reading<Money>, scan: Scan): Reading<Money> =>
  money.value.monthly && sumsIn(scan).some((sum) => isPaid(sum) && sum.by !== 'month')
    ? { ...money, sure: false }
    : money;

/** "One bank holiday which is meant to be double", 加班两倍: what it comes to is not said. */
const isAtOtherRate =
  /双倍|[二两三]倍|翻倍|一倍半|(?<![a-z])(?:doubled?|triple|time and (?:a )?half|half pay|doble)(?![a-z])/u;

/** 差一百两万: so much less than so much. */
const isShortOf =
  /差[一二两三四五六七八九]?[十百千](?:块|元)?(?:就|到|不到|满)?[一二两三四五六七八九十]+[千万]/u;

/** "Six hundred quid plus my tips": less than all that is owed. */
const hasPartWithoutSum = (scan: Scan): boolean => {
  const sums = sumsIn(scan);
  return sums.length === 1 && sums.every(({ item }) => partWithoutSum.test(scan.text.slice(item.end)));
};

const leastSaid = 10_000;
/** 卡上就剩7块6: nobody complains of so little, and does nothing else. */
const leastOwed = 2000;
/** "£18.50", and nothing else. */
const longestPlain = 8;
/** Less than this may be the price of one, where one is named: 跑一趟车260 跑了14趟. */
const leastWhole = 100_000;
const isPricedByOne = (scan: Scan): boolean =>
  scan.items.some(
    (item) =>
      isNumber(item) &&
      item.one &&
      (item.counts.of === 'piece' || item.counts.of === 'shift' || item.counts.of === 'none'),
  );

/** 一台提6块 总共洗了418台: so little beside so many is a price, whatever is made of them. */
const mayBePrice = (scan: Scan, { value }: Reading<Money>, isMultiplied: boolean): boolean =>
  !isMultiplied &&
  (value.high < leastSaid || (value.high < leastWhole && isPricedByOne(scan))) &&
  scan.items.some(
    (item) =>
      isNumber(item) &&
      item.low >= 3 &&
      (item.counts.of === 'piece' || item.counts.of === 'shift' || item.counts.of === 'time'),
  );

/** Each of several is owed so much: whether it is told for all of them is asked. */
const isOfEach = (scan: Scan): boolean =>
  saysAnywhere(scan, ...owing) &&
  sumsIn(scan).some(({ each, role }) => each && role !== 'paid' && role !== 'aside');

/** 不是一共 是一个月四千: for how many months is open again. */
const isNoTotal =
  /不是(?:一共|总共|总的|全部)|(?<![a-z])(?:not (?:the |a )?total|not altogether|not all together|hindi (?:lahat|total|kabuuan))(?![a-z])/u;

/** A number of which nothing says what it is: singkwenta mil dapat, kinse pa lang. */
const hasStrayNumber = (scan: Scan): boolean => {
  const sums = new Set(sumsIn(scan).map(({ item }) => item));
  return scan.items.some(
    (item) =>
      isNumber(item) &&
      item.form === 'word' &&
      item.counts.of === 'bare' &&
      !item.one &&
      item.low >= 10 &&
      !sums.has(item),
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

/** So many sums beside so many numbers: which is claimed is read back. */
const isTangled = (scan: Scan): boolean =>
  scan.items.filter((item) => isNumber(item) && !item.one && !Number.isNaN(item.low)).length > 2 &&
  sumsIn(scan).length > 1 &&
  !sumsIn(scan).some(({ role }) => role === 'total' || role === 'short');

/** One number and no other, of which it is said that it was taken off. */
const isOnlyTakenOff = (scan: Scan): boolean =>
  scan.items.filter((item) => isNumber(item) && !Number.isNaN(item.low)).length === 1;

/** A sum as the rules read it. */
interface ByRules {
  readonly money: Reading<Money>;
  /** what stands around it may make it another one, or none */
  readonly isDoubted: boolean;
}

/** At the question how much; at the read-back the words around a sum say what is wrong, and little of it. */
const sumAnswered = (asked: Asked, scan: Scan, { money, multiplied }: Claimed): ByRules => {
  const isUnclear =
    isAtOtherRate.test(scan.text) ||
    isShortOf.test(scan.text) ||
    (asked.question === 'howmuch' && (hasPartWithoutSum(scan) || basePayAlone.test(scan.text))) ||
    (money.value.high < leastOwed &&
      scan.text.length > longestPlain &&
      !(money.value.monthly && saysForMonths(scan))) ||
    (money.value.monthly && isNoTotal.test(scan.text)) ||
    isReckonedOn(scan, multiplied.length > 0 || isWorkAtRate(scan)) ||
    (asked.question === 'howmuch' && isSubtracted(scan, money.value));
  const isDoubted =
    mayBePrice(scan, money, multiplied.length > 0) ||
    (asked.question === 'howmuch' &&
      (!isExplained(scan) || hasStrayNumber(scan) || !isAccounted(scan, money.value, multiplied)));
  return { money: lessPaid(isUnclear ? { ...money, sure: false } : money, scan), isDoubted };
};

interface Claimed extends Claim {
  readonly money: Reading<Money>;
}

/** In a text that tells more than a sum: one of which it is said that it is owed. */
const toldSum = (asked: Asked, scan: Scan, { money, multiplied }: Claimed): ByRules | undefined => {
  if (isPerEvent.test(scan.text) && sumsIn(scan).length === 1 && multiplied.length === 0) return undefined;
  const sure = money.sure && asked.question === 'start';
  if (isClaim(scan, money.value.monthly, multiplied.length > 0, asked.today) || isApart(scan))
    return { money: { ...money, sure }, isDoubted: isTangled(scan) || multiplied.length > 1 };
  if (isTakenOff(scan) && !money.value.monthly)
    return { money: { ...money, sure }, isDoubted: !isOnlyTakenOff(scan) };
  const isLikely =
    asked.question === 'start' &&
    (isOnlySum(scan) ||
      isWageForMonths(scan, money) ||
      isOfEach(scan) ||
      isShortfall(scan, money) ||
      isOfPersons(scan, money) ||
      isByMonths(scan));
  return isLikely ? { money: { ...money, sure: false }, isDoubted: true } : undefined;
};

const sumByRules = (asked: Asked, scan: Scan): ByRules | undefined => {
  const { money, ...claim } = claimIn(scan, asked.procedure.currency);
  if (money === undefined) return undefined;
  return asked.question === 'howmuch' || asked.question === 'readback'
    ? sumAnswered(asked, scan, { ...claim, money })
    : toldSum(asked, scan, { ...claim, money });
};

const rentBefore = /(?:房租|租金|(?<![a-z])(?:rent|lodgings?|upa)(?: is| was| costs?| of)?) ?[£$₱]?$/u;

/** "Rent is 600 a month and he owes me …": what the worker pays for a room. */
const isRent = (scan: Scan, { low }: Money): boolean =>
  sumsIn(scan).some(
    ({ item }) => Math.round(item.low * 100) === low && rentBefore.test(scan.text.slice(0, item.start)),
  );

/** From this share on one rate and one number are multiplied, whatever words stand beside them. */
const plainProductFrom = { one: 0.9, each: 0.95 };

/** What makes a product less or more than its two numbers. */
const changesProduct = [
  'paid',
  'minus',
  'plus',
  'half',
  'allowance',
  'loan',
  'bill',
  'theirs',
  'due',
  'approx',
  'nearly',
  'least',
  'or',
  'not',
  'total',
] as const;

/** So much an hour is not multiplied with days. */
const isOfOneUnit = (scan: Scan, numbers: readonly WeighedNumber[]): boolean => {
  const units = sumsIn(scan).flatMap(({ by, item }) =>
    by === undefined || numbers.every((each) => each.item !== item) ? [] : [by],
  );
  return numbers.every(
    ({ item: { counts } }) =>
      counts.of !== 'time' || units.length === 0 || units.some((by) => by === counts.unit || by === 'shift'),
  );
};

/** 14个工 木工价四百二, "£52.80 a sleep in, did 7": nothing else stands there that could change it. */
const plainProductIn = (
  asked: Asked,
  scan: Scan,
  numbers: readonly WeighedNumber[],
): Reading<Money> | undefined => {
  const product = asked.question === 'howmuch' ? plainProduct(numbers) : undefined;
  const isEach = saysAnywhere(scan, 'each') || /(?<![a-z])isa[.!]?$/u.test(scan.text);
  const from = plainProductFrom[isEach ? 'each' : 'one'];
  if (product === undefined || product.share < from) return undefined;
  const isPlain =
    !saysAnywhere(scan, ...changesProduct) &&
    !isHalfOrMore(scan.text) &&
    !isReckonedOn(scan, true) &&
    !isAtOtherRate.test(scan.text) &&
    !tellsDaysOfWeek(scan.text) &&
    isOfOneUnit(scan, numbers) &&
    numbers.some(({ item, of }) => item.counts.of !== 'bare' && of('count') > 0.5) &&
    numbers.every(({ item }) => isPlainFactor(scan, item));
  // 砌砖六毛一块 砌了两万块: bricks, or money?
  const isPriceOfPrices = numbers.filter(({ item }) => item.counts.of === 'money').length > 1;
  return isPlain && product.value.low >= leastOwed
    ? { value: product.value, sure: !isPriceOfPrices }
    : undefined;
};

/** 一个月零五天, 十六个半, 几天: a number that is not told to its end. */
const isPlainFactor = (
  { text }: Scan,
  { start, end, counts, doubtful, vague, low, high }: NumberItem,
): boolean =>
  counts.of !== 'foreign' &&
  !doubtful &&
  !vague &&
  low === high &&
  !/[零又]$/u.test(text.slice(0, start)) &&
  !/(?<![a-z])for (?:the )?$/u.test(text.slice(0, start)) &&
  !/^个?半/u.test(text.slice(end));

/** So likely must the roles of the numbers make a sum that the rules read plainly, or with doubt; else it is read back. */
const sumKeptFrom = { plain: 0.2, doubted: 0.95 };

/**
 * What is owed: at the question how much, the sum; elsewhere one of which it is said that it is owed. As sure as the roles
 * of the numbers make it; of a sum that was put together in a way that they don't know, they say nothing. Where they
 * say another sum, that is read back.
 */
export const moneyIn = (asked: Asked): Reading<Money> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(asked);
  const read = sumByRules(asked, scan);
  const numbers = rolesIn(scan, asked.question);
  const plain =
    read?.money.sure === true && !read.isDoubted ? undefined : plainProductIn(asked, scan, numbers);
  if (plain !== undefined) return plain;
  if (read === undefined) return undefined;
  const { money, isDoubted } = read;
  const share = shareOfSum(numbers, money.value);
  if (share === undefined) return isDoubted ? { ...money, sure: false } : money;
  if (share >= (isDoubted ? sumKeptFrom.doubted : sumKeptFrom.plain)) return money;
  const isOther = asked.question === 'howmuch' && share < sumKeptFrom.plain;
  const other = isOther ? sumByRoles(numbers) : undefined;
  return { value: other === undefined || isRent(scan, other) ? money.value : other, sure: false };
};
