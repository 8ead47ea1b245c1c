/**
 * A number told otherwise changes the fact in which the other one stands: 不是20天，是22天 changes the days with which the
 * day's wage was multiplied, 5500不是5000 the monthly wage, 不是5个是6个 the people. What a sum comes to then is worked out anew.
 */
import { present } from '#domain/terms/present.ts';
import { opensWithNo, wordsMeantIn } from '../../understanding/correction/new-words.ts';
import { type NumbersMeant, numbersMeantIn } from '../../understanding/correction/numbers-meant.ts';
import { openingRejection } from '../../understanding/correction.ts';
import type { Asked, Meaning, Product, Span } from '../../understanding/meaning.ts';
import { monthsIn } from '../../understanding/months.ts';
import { isOnlyLength } from '../../understanding/since/only-length.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import { wholeSum } from './claim.ts';
import { withFurther } from './further.ts';
import { withMonthTold } from './month-told.ts';
import { withPaidTold } from './paid-before.ts';
import { withRateTold } from './rate-kept.ts';
import { withToldOfSum } from './told-of-sum.ts';
import { understoodAsWrong } from './what-is-wrong.ts';

/** The facts that stand, of which it may be asked still whether they are right. */
const factsStanding = ({ answers, doubts }: Dialogue): Facts => ({ ...answers, ...doubts });

/** What the sum that stands was multiplied from; undefined where it is another one since. */
export const productStanding = (dialogue: Dialogue): Product | undefined => {
  const { product } = dialogue;
  const { money } = factsStanding(dialogue);
  const isIt = product && money && money.low === money.high && timesCount(product) === money.low;
  return isIt ? product : undefined;
};

const timesCount = ({ rate, count }: Product): number => Math.round(rate * count);

const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** Which of two sums a number is nearer to, by how many times. */
const isNearer = (value: number, one: number, other: number): boolean =>
  Math.abs(Math.log(value / one)) <= Math.abs(Math.log(value / other));

const leastSum = 20;

/** The only bare number, where it stands against `before`, or against nothing and is nearer to it than to the whole sum. */
const bareFor = (meant: NumbersMeant, before: number, whole?: number): number | undefined => {
  const [value, rejected] = [onlyOne(meant.bare), onlyOne(meant.rejected)];
  if (value === undefined) return undefined;
  if (rejected !== undefined) return rejected === before ? value : undefined;
  const isRate =
    whole !== undefined && !meant.isOfElse && value >= leastSum && isNearer(value, before, whole);
  return isRate && meant.rejected.length === 0 ? value : undefined;
};

/** Of each one's monthly wage times the people, so much a month is each one's. */
const ratesOf = ({ by }: Product, { rates }: NumbersMeant, monthly: boolean): NumbersMeant['rates'] =>
  rates.filter((each) => each.by === by || (by === 'person' && monthly && each.by === 'month'));

/** The product with what is told otherwise of it; undefined where nothing is. */
const productToldOtherwise = (
  product: Product,
  meant: NumbersMeant,
  monthly: boolean,
): Product | undefined => {
  const { by } = product;
  const rates = ratesOf(product, meant, monthly);
  const counts = meant.counts.filter(({ unit }) => unit === by);
  const bareCount = bareFor(meant, product.count);
  const bareRate =
    bareCount === undefined ? bareFor(meant, product.rate / 100, timesCount(product) / 100) : undefined;
  const rate = onlyOne(rates)?.value ?? (bareRate === undefined ? undefined : Math.round(bareRate * 100));
  const count = onlyOne(counts)?.value ?? bareCount;
  if (rate === undefined && count === undefined) return undefined;
  const isMore = meant.isOfElse || meant.bare.some((each) => each !== bareRate && each !== bareCount);
  return isMore ? undefined : { by, rate: rate ?? product.rate, count: count ?? product.count };
};

const monthsOfUnit: Readonly<Partial<Record<Product['by'], number>>> = { week: 0.25, fortnight: 0.5 };

const asSpan = (value: number): Span => ({ low: value, high: value });

/** Weeks that were multiplied say how long it was too, and people how many they are; days say neither. */
const besideProduct = ({ months, people }: Facts, { by, count }: Product): Partial<Meaning> => {
  const length = monthsOfUnit[by];
  return present({
    months:
      length !== undefined && months !== undefined
        ? { value: asSpan(count * length), sure: true }
        : undefined,
    people: by === 'person' && people !== undefined ? { value: asSpan(count), sure: true } : undefined,
  });
};

/** "22 weeks, not 20", where nothing says how the sum was made: a product if it can be divided by what is rejected. */
const productDivided = (
  dialogue: Dialogue,
  { counts, rejected, rates }: NumbersMeant,
): Product | undefined => {
  const { money } = factsStanding(dialogue);
  const [unit, count] = [onlyOne(counts)?.unit, onlyOne(rejected)];
  if (money === undefined || money.monthly || money.low !== money.high) return undefined;
  if (unit === undefined || unit === 'person' || count === undefined || count <= 0) return undefined;
  // "not 1850, £90 a day for 2 days": the sum itself is rejected
  if (rates.length > 0 || count * 100 === money.low) return undefined;
  return money.low % count === 0 ? { by: unit, rate: money.low / count, count } : undefined;
};

/** 不是5是6, where five people were not paid for five months: which of them are six is asked. */
const isCountOfBoth = (
  { by, count }: Product,
  { months }: Facts,
  { rejected, counts }: NumbersMeant,
): boolean =>
  by === 'person' &&
  counts.every(({ unit }) => unit !== 'person') &&
  onlyOne(rejected) === count &&
  months?.low === count &&
  months.high === count;

/** What the sum comes to is read back. */
const withProductTold = (dialogue: Dialogue, meant: NumbersMeant): Partial<Meaning> | undefined => {
  const standing = productStanding(dialogue) ?? productDivided(dialogue, meant);
  const facts = factsStanding(dialogue);
  const monthly = facts.money?.monthly === true;
  if (standing === undefined || isCountOfBoth(standing, facts, meant)) return undefined;
  const product = productToldOtherwise(standing, meant, monthly);
  if (product === undefined) return undefined;
  const value = { ...asSpan(timesCount(product)), monthly };
  return { money: { value, sure: false }, product, ...besideProduct(facts, product) };
};

/** "No, 3,800" of so much a month is the month's wage, unless it is nearer to the whole; 3800一个月 says so. */
const withMonthlyTold = (dialogue: Dialogue, meant: NumbersMeant): Partial<Meaning> | undefined => {
  const facts = factsStanding(dialogue);
  const whole = wholeSum(facts);
  if (!facts.money?.monthly || whole === undefined || meant.isOfElse) return undefined;
  const [rate, ...more] = meant.rates;
  if (more.length > 0 || (rate !== undefined && rate.by !== 'month')) return undefined;
  const bare = bareFor(meant, facts.money.low / 100, whole.low / 100);
  const value = rate?.value ?? (bare === undefined ? undefined : Math.round(bare * 100));
  return value === undefined
    ? undefined
    : { money: { value: { ...asSpan(value), monthly: true }, sure: true } };
};

/** Twice as much and more is rather what all of it comes to. */
const mostOtherRate = 2;

/** "250 not 200", where £200 a day waits for how many days: the rate changes, and no sum was told. */
const withRateToldOtherwise = (
  { rate: kept }: Dialogue,
  meant: NumbersMeant,
): Partial<Meaning> | undefined => {
  if (kept === undefined || meant.isOfElse) return undefined;
  const told = onlyOne(meant.rates);
  if (told !== undefined && told.by !== kept.by) return undefined;
  const before = kept.rate / 100;
  const bare = bareFor(meant, before, before * mostOtherRate ** 2);
  const value = told?.value ?? (bare === undefined ? undefined : Math.round(bare * 100));
  return value === undefined ? undefined : { rate: { by: kept.by, rate: value } };
};

/** 不是5个是6个: the fact of which the other number is, where only one is. */
const withCountTold = (dialogue: Dialogue, meant: NumbersMeant): Partial<Meaning> | undefined => {
  const facts = factsStanding(dialogue);
  const told = (['people', 'months'] as const).flatMap((fact) => {
    const standing = facts[fact];
    const value = standing && standing.low === standing.high ? bareFor(meant, standing.low) : undefined;
    return value === undefined ? [] : [{ [fact]: { value: asSpan(value), sure: true } }];
  });
  return onlyOne(told);
};

/** "5 weeks, not 3": how long it is, where no sum was multiplied with it, and nobody is counted. */
const withLengthTold = (
  asked: Asked,
  dialogue: Dialogue,
  meant: NumbersMeant,
): Partial<Meaning> | undefined => {
  const { months } = factsStanding(dialogue);
  if (months === undefined || onlyOne(meant.rejected) === undefined || meant.bare.length > 0)
    return undefined;
  const text = wordsMeantIn(asked.text);
  return isOnlyLength(text)
    ? present({ months: monthsIn({ ...asked, question: 'since', text }) })
    : undefined;
};

/** What else the text says: a sum that was worked out anew takes the place of what was read of it, and its days are no length. */
const besideToldNumber = (meaning: Meaning, { money, product, months, rate }: Partial<Meaning>): Meaning => {
  const { each: _, money: __, ...rest } = meaning;
  if (rate !== undefined) return rest;
  const { months: ___, ...withoutMonths } = rest;
  // 不是5个是6个, where five months stand, counts nobody
  const { people, ...withoutPeople } = meaning;
  if (months !== undefined && people?.value.low === months.value.low) return withoutPeople;
  const isOfDays = product !== undefined && product.by !== 'person';
  if (!isOfDays) return money ? rest : meaning;
  // "13 not 12", where £12 an hour stands, asked how many they are
  const { people: ____, ...ofNobody } = withoutMonths;
  return people?.value.low === product.count || people?.value.low === product.rate / 100
    ? ofNobody
    : withoutMonths;
};

/** "No, 250" is said of £200 a day, of which it was asked for how many. */
const numbersOtherwise = (asked: Asked, { rate }: Dialogue): NumbersMeant | undefined => {
  const words = asked.text.trim();
  const isOfRate = rate !== undefined && (openingRejection.test(words) || opensWithNo.test(words));
  return numbersMeantIn(isOfRate ? { ...asked, question: 'readback' } : asked);
};

/** 250, where £200 a day is known and the days are asked for: hardly what is owed in all, and read back. */
const asNearRate = ({ rate, step }: Dialogue, meaning: Meaning): Meaning => {
  const { money } = meaning;
  const isNear = rate !== undefined && money !== undefined && money.value.high < rate.rate * mostOtherRate;
  return isNear && step === 'owed' ? { ...meaning, money: { ...money, sure: false } } : meaning;
};

/** The meaning of a text that tells a number otherwise. */
const withNumberTold = (asked: Asked, dialogue: Dialogue, meaning: Meaning): Meaning => {
  const meant = meaning.further || meaning.danger === 'yes' ? undefined : numbersOtherwise(asked, dialogue);
  if (meant === undefined) return meaning;
  const told =
    withRateToldOtherwise(dialogue, meant) ??
    withProductTold(dialogue, meant) ??
    withMonthlyTold(dialogue, meant) ??
    withCountTold(dialogue, meant);
  if (told === undefined) {
    const { people: _, since: __, ...rest } = meaning;
    const length = withLengthTold(asked, dialogue, meant);
    return length === undefined ? meaning : { ...rest, ...length, answer: 'part', asksBack: [] };
  }
  return { ...besideToldNumber(meaning, told), ...told, answer: 'part', asksBack: [] };
};

const besideSumOf = (asked: Asked, dialogue: Dialogue): Meaning =>
  withRateTold(
    asked,
    withPaidTold(
      asked,
      dialogue,
      withToldOfSum(
        asked,
        dialogue,
        withNumberTold(asked, dialogue, withFurther(asked, dialogue, understoodAsWrong(asked, dialogue))),
      ),
    ),
  );

/** The meaning of a text beside what was told before: a sum more, or a number told otherwise. */
export const understoodBeside = (asked: Asked, dialogue: Dialogue): Meaning =>
  withMonthTold(asked, dialogue, asNearRate(dialogue, besideSumOf(asked, dialogue)));
