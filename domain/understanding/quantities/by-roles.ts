/** What the numbers of a text come to by the roles that they most likely play: a second reading, beside that of the rules. */
import type { Money, Span } from '../meaning.ts';
import type { Scan } from './item.ts';
import { type Length, lengthsIn } from './lengths.ts';
import type { WeighedNumber } from './number-roles.ts';

/** What numbers can come to, and how likely it is that this is meant, of 1. */
interface Possible<T> {
  readonly value: T;
  readonly share: number;
}

/** The greatest share of those that are like it; undefined where the numbers can't make it. */
const greatestShare = <T>(all: readonly Possible<T>[], isLike: (value: T) => boolean): number | undefined => {
  const shares = all.filter(({ value }) => isLike(value)).map(({ share }) => share);
  return shares.length === 0 ? undefined : Math.max(...shares);
};

const mostLikely = <T>(all: readonly Possible<T>[]): Possible<T> | undefined =>
  all.reduce<Possible<T> | undefined>(
    (most, each) => (each.share > (most?.share ?? 0) ? each : most),
    undefined,
  );

const spanTogether = (one: Span, other: Span, put: (a: number, b: number) => number): Span => ({
  low: put(one.low, other.low),
  high: put(one.high, other.high),
});
const addedUp = (a: number, b: number): number => a + b;
const multipliedOut = (a: number, b: number): number => a * b;

const inHundredths = ({ low, high }: Span, share: number, monthly = false): Possible<Money> => ({
  value: { low: Math.round(low * 100), high: Math.round(high * 100), monthly },
  share,
});

/** So many at so much, so much for each of so many people, so many months at so much. */
const shareOfProduct = (price: WeighedNumber, many: WeighedNumber): number =>
  Math.max(
    Math.min(price.of('rate'), many.of('count')),
    Math.min(price.of('month'), many.of('months')),
    Math.min(price.of('each'), many.of('people')),
  );

/** 我5千3 我男人7千1: each by itself is owed as well. */
const shareOfPart = ({ of }: WeighedNumber): number => of('part') + of('owed') + of('each');

/** Each number with each other one. */
const eachTwo = (numbers: readonly WeighedNumber[]): readonly (readonly [WeighedNumber, WeighedNumber])[] =>
  numbers.flatMap((one) => numbers.flatMap((other) => (one === other ? [] : [[one, other] as const])));

/** All that are parts, added up. */
const partsTogether = (numbers: readonly WeighedNumber[]): readonly Possible<Money>[] => {
  const parts = numbers.filter(({ of }) => of('part') > 0.5);
  if (parts.length < 3) return [];
  const whole = parts.map(({ item }): Span => item).reduce((sum, each) => spanTogether(sum, each, addedUp));
  return [inHundredths(whole, Math.min(...parts.map(shareOfPart)))];
};

/** "12 days at 85, got 300 of it": what was paid is to be taken off, which nobody did yet. */
const nothingPaid = (numbers: readonly WeighedNumber[]): number =>
  1 - Math.max(0, ...numbers.map(({ of }) => of('paid')));

/** All sums that the numbers can make, alone and together. */
const likelySums = (numbers: readonly WeighedNumber[]): readonly Possible<Money>[] => {
  const whole = nothingPaid(numbers);
  return [
    ...numbers.flatMap(({ item, of }) => [
      inHundredths(item, of('owed')),
      inHundredths(item, whole * of('month'), true),
    ]),
    ...eachTwo(numbers).flatMap(([one, other]) => [
      inHundredths(spanTogether(one.item, other.item, multipliedOut), whole * shareOfProduct(one, other)),
      inHundredths(
        spanTogether(one.item, other.item, addedUp),
        Math.min(shareOfPart(one), shareOfPart(other)),
      ),
    ]),
    ...partsTogether(numbers),
  ];
};

/** How likely it is that this is claimed; undefined where the numbers can't make it. */
export const shareOfSum = (
  numbers: readonly WeighedNumber[],
  { monthly, low, high }: Money,
): number | undefined =>
  greatestShare(
    likelySums(numbers),
    (sum) => sum.monthly === monthly && (sum.low === low || sum.high === high),
  );

const isLength = ({ low, high }: Span, length: Length): boolean =>
  Math.abs(length.low - low) < 0.02 || Math.abs(length.high - high) < 0.02;

/** The numbers that say this length; a year by itself is hardly ever one unpaid. */
const sayingLength = (
  scan: Scan,
  numbers: readonly WeighedNumber[],
  months: Span,
): readonly WeighedNumber[] => {
  const items = lengthsIn(scan)
    .filter((length) => length.unit !== 'year' && isLength(months, length))
    .flatMap((length) => length.items);
  return numbers.filter(({ item }) => items.includes(item));
};

/** How likely it is that this is how long nothing was paid; undefined where no number of the text says it. */
export const shareOfMonths = (
  scan: Scan,
  numbers: readonly WeighedNumber[],
  months: Span,
): number | undefined => {
  const shares = sayingLength(scan, numbers, months).map(({ of }) => of('months') + of('count'));
  return shares.length === 0 ? undefined : Math.max(...shares);
};

const moreThanHalf = 0.5;

const isDay = ({ item: { counts } }: WeighedNumber): boolean => counts.of === 'time' && counts.unit === 'day';

/** "9 to 5 for 45 quid, 16 days of it": days that a rate is multiplied with, and no length of time. */
export const areDaysOfRate = (scan: Scan, numbers: readonly WeighedNumber[], months: Span): boolean => {
  const days = sayingLength(scan, numbers, months);
  return (
    numbers.some(({ of }) => of('rate') > moreThanHalf) &&
    days.length > 0 &&
    days.every((each) => isDay(each) && each.of('count') > moreThanHalf)
  );
};

/** Who complain; whether the writer is among them is for the rules to say. */
const shareOfComplainants = ({ of }: WeighedNumber): number => of('people') + of('others');

/** A number of people, and with the writer one more. */
const withWriter = ({ low, high }: Span, share: number): readonly Possible<Span>[] => [
  { value: { low, high }, share },
  { value: { low: low + 1, high: high + 1 }, share },
];

/** Numbers of people: one of those in the text, or two or all of them together. */
const likelyPeople = (numbers: readonly WeighedNumber[]): readonly Possible<Span>[] => [
  ...numbers.flatMap((one) => withWriter(one.item, shareOfComplainants(one))),
  ...[...eachTwo(numbers), ...(numbers.length > 2 ? [numbers] : [])].flatMap((some) =>
    withWriter(
      some.map(({ item }): Span => item).reduce((sum, each) => spanTogether(sum, each, addedUp)),
      Math.min(...some.map(shareOfComplainants)),
    ),
  ),
];

/** How likely it is that so many people want their pay; undefined where the numbers can't make it. */
export const shareOfPeople = (numbers: readonly WeighedNumber[], { low, high }: Span): number | undefined =>
  greatestShare(likelyPeople(numbers), (people) => people.low === low || people.high === high);

/** From here on what the roles alone make of a text is read back. */
const offeredFromShare = 0.8;

const worthOffering = <T>(all: readonly Possible<T>[]): T | undefined => {
  const best = mostLikely(all);
  return best !== undefined && best.share >= offeredFromShare ? best.value : undefined;
};

/** The sum that the roles make likely, where they make any. */
export const sumByRoles = (numbers: readonly WeighedNumber[]): Money | undefined =>
  worthOffering(likelySums(numbers));

/** So likely must it be that they are others beside the writer for one more to be counted. */
const othersFrom = 0.15;

/** "And 4 others too": the writer and those beside whom they name, where the roles make some likely. */
export const withOthersByRoles = (numbers: readonly WeighedNumber[]): Span | undefined =>
  worthOffering(
    numbers
      .filter(({ of }) => of('others') >= othersFrom)
      .map((one) => ({
        value: { low: one.item.low + 1, high: one.item.high + 1 },
        share: shareOfComplainants(one),
      })),
  );

/** The number of people that the roles make likely, where they make any. */
export const peopleByRoles = (numbers: readonly WeighedNumber[]): Span | undefined =>
  worthOffering(
    numbers.flatMap((one) => [
      { value: { low: one.item.low, high: one.item.high }, share: one.of('people') },
      { value: { low: one.item.low + 1, high: one.item.high + 1 }, share: one.of('others') },
    ]),
  );
