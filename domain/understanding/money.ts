/** Sums of money in a message. */
import type { Asked, Money, Reading } from './meaning.ts';
import { sumAnswered } from './money/at-how-much.ts';
import { type ByRules, moneyWords } from './money/by-rules.ts';
import { toldSum } from './money/in-story.ts';
import { leftBesidePaid } from './money/left-beside-paid.ts';
import { leftOfWhole } from './money/left-of-whole.ts';
import { rateShortIn } from './money/rate-short.ts';
import { reckonedIn } from './money/reckoned.ts';
import { wholeOfParts } from './money/whole-of-parts.ts';
import { isWithMaterial } from './money/with-material.ts';
import { saysAnywhere } from './quantities/beside.ts';
import { shareOfSum, sumByRoles } from './quantities/by-roles.ts';
import { claimIn } from './quantities/claim.ts';
import { scanned } from './quantities/context.ts';
import type { Scan } from './quantities/item.ts';
import { rolesIn } from './quantities/number-roles.ts';
import { sumsIn } from './quantities/sums.ts';
import { basePayBefore, overtimeUnpaid } from './words/parts-of-sums.ts';

const never: readonly Asked['question'][] = ['danger', 'people', 'since', 'name', 'contact'];

/** 底薪2360，加班费一分没算: what is owed is the overtime, and not the base pay. */
const isOvertimeBesideBasePay = (scan: Scan): boolean => {
  const [sum, more] = sumsIn(scan);
  return (
    sum !== undefined &&
    more === undefined &&
    basePayBefore.test(scan.text.slice(0, sum.item.start)) &&
    overtimeUnpaid.test(scan.text.slice(sum.item.end))
  );
};

const sumByRules = (asked: Asked, scan: Scan): ByRules | undefined => {
  const { money, ...claim } = claimIn(scan, asked.procedure.currency, asked.today);
  if (money === undefined || isOvertimeBesideBasePay(scan)) return undefined;
  return asked.question === 'howmuch' || asked.question === 'readback'
    ? sumAnswered(asked, scan, { ...claim, money })
    : toldSum(asked, scan, { ...claim, money });
};

/** "Rent is 600 a month and he owes me …": what the worker pays for a room. */
const isRent = (scan: Scan, { low }: Money): boolean =>
  sumsIn(scan).some(
    ({ item }) =>
      Math.round(item.low * 100) === low &&
      moneyWords.ends(scan.text.slice(0, item.start).replace(/ ?[£$₱]? ?$/u, ''), 'rent'),
  );

/** As it was said, and not worked out. */
const isOneOfSums = (scan: Scan, { low }: Money): boolean =>
  sumsIn(scan).some(({ item }) => Math.round(item.low * 100) === low);

/** So likely must the roles of the numbers make a sum that the rules read plainly, or with doubt; else it is read back. */
const sumKeptFrom = { plain: 0.2, doubted: 0.95 };

/**
 * What is owed: at the question how much, the sum; elsewhere one of which it is said that it is owed. As sure as the roles
 * of the numbers make it; of a sum that was put together in a way that they don't know, they say nothing. Where they
 * say another sum, that is read back.
 */
const moneyWeighed = (asked: Asked): Reading<Money> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(asked);
  if (rateShortIn(asked, scan) !== undefined) return undefined;
  const whole = leftOfWhole(asked, scan) ?? wholeOfParts(asked, scan);
  if (whole !== undefined) return whole;
  const read = sumByRules(asked, scan);
  const numbers = rolesIn(scan, asked.question);
  const reckoned =
    read?.money.sure === true && !read.isDoubted ? undefined : reckonedIn(asked, scan, numbers);
  if (reckoned !== undefined) return reckoned;
  if (read === undefined) return undefined;
  const { money, isDoubted } = read;
  const share = shareOfSum(numbers, money.value);
  if (share === undefined) return isDoubted ? { ...money, sure: false } : money;
  if (share >= (isDoubted ? sumKeptFrom.doubted : sumKeptFrom.plain)) return money;
  // £104 a night x 12: the sign says what is done with them
  const isProduct = saysAnywhere(scan, 'times') && !isOneOfSums(scan, money.value);
  const isOther = asked.question === 'howmuch' && share < sumKeptFrom.plain && !isProduct;
  const other = isOther ? sumByRoles(numbers) : undefined;
  // 11,800 a month: by its roles the same sum, and for how long is asked
  const isSame = other?.low === money.value.low;
  return {
    value: other === undefined || isSame || isRent(scan, other) ? money.value : other,
    sure: false,
  };
};

/** In a first text the price of material may be in a sum that was read. */
const withoutMaterial = (asked: Asked, read: Reading<Money> | undefined): Reading<Money> | undefined =>
  read !== undefined && asked.question === 'start' && isWithMaterial(asked.text)
    ? { ...read, sure: false }
    : read;

/** What is left beside what came, where another sum was read, is read back. */
export const moneyIn = (asked: Asked): Reading<Money> | undefined => {
  const read = moneyWeighed(asked);
  const left = never.includes(asked.question) ? undefined : leftBesidePaid(scanned(asked));
  return withoutMaterial(
    asked,
    read === undefined || left === undefined || left.value.low === read.value.low ? read : left,
  );
};
