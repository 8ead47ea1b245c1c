/** Two kinds of work, each with its rate and its number: "half day 30 full day 60, did 8 full n 3 half". */
import { kindsOfWork } from '../../words/rate-labels.ts';
import { isNumber } from '../beside.ts';
import { numberInGroup } from '../groups-alike.ts';
import { type ClaimRule, claimed } from './claiming.ts';

const [markOfOne, markOfOther] = ['①', '②'];

/** So much a day: the one in it counts nothing. */
const articles =
  /(?:每|一)个?(?:[天日班]|晚上?)|(?<![a-z])(?:an?|per|each|every|isang|kada|bawat) (?:day|night|shift|araw)(?![a-z])|\/ ?(?:day|shift|天|班)/gu;
const kindOrNumber =
  /[①②]|\d+(?:\.\d+)?|[一二两三四五六七八九十百]+|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])/gu;

/** Each pair with the kind before its number, or behind it. */
const inPairs = /^(?:([①②])n([①②])n|n([①②])n([①②]))(?:([①②])n([①②])n|n([①②])n([①②]))$/u;

interface KindsTold {
  readonly numbers: readonly number[];
  readonly kinds: readonly string[];
}

const withKindsMarked = (text: string, [one, other]: (typeof kindsOfWork)[number]): string =>
  text.replace(articles, ' ').replace(other, markOfOther).replace(one, markOfOne);

const kindsTold = (text: string): KindsTold | undefined => {
  const tokens = (text.match(kindOrNumber) ?? []).map((each) => ({ each, value: numberInGroup(each) }));
  const signs = tokens.map(({ each, value }) => (value === undefined ? each : 'n')).join('');
  const kinds =
    inPairs
      .exec(signs)
      ?.slice(1)
      .filter((kind) => kind !== undefined) ?? [];
  const numbers = tokens.flatMap(({ value }) => value ?? []);
  return kinds.length === 4 && numbers.length === 4 ? { numbers, kinds } : undefined;
};

/** The rates are told first or last, and are more than the numbers beside them. */
const sumOfKinds = ({ numbers, kinds }: KindsTold): number | undefined => {
  const pairs = numbers.map((value, n) => ({ value, kind: kinds[n] }));
  const [first, last] = [pairs.slice(0, 2), pairs.slice(2)];
  const leastOf = (some: typeof pairs): number => Math.min(...some.map(({ value }) => value));
  const [rates, counts] = leastOf(first) > leastOf(last) ? [first, last] : [last, first];
  const isTold =
    rates[0]?.kind !== rates[1]?.kind &&
    counts[0]?.kind !== counts[1]?.kind &&
    leastOf(rates) > Math.max(...counts.map(({ value }) => value));
  return isTold
    ? rates.reduce(
        (all, { value, kind }) => all + value * (counts.find((count) => count.kind === kind)?.value ?? 0),
        0,
      )
    : undefined;
};

export const twoRates: ClaimRule = ({ scan }) => {
  const told = kindsOfWork
    .map((kinds) => kindsTold(withKindsMarked(scan.text, kinds)))
    .find((each) => each !== undefined);
  const sum = told && sumOfKinds(told);
  return sum === undefined ? undefined : claimed(sum, sum, true, scan.items.filter(isNumber));
};
