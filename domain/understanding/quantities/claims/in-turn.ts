/** Claims that stand one behind the other: "a £60 deposit plus 2 days at 88", 头三个月每月三千后四个月每月三千五. */
import { isCue, isNumber } from '../beside.ts';
import type { Item, Scan } from '../item.ts';
import type { Length } from '../lengths.ts';
import type { Sum } from '../sums.ts';
import { type Claim, type ClaimRule, moneyOf } from './claiming.ts';

const isAddition = (item: Item): boolean => isCue(item) && item.cue === 'plus';

/** The text's things between one plus and the next. */
const addendsOf = ({ text, items }: Scan): readonly Scan[] => {
  const parts = items.reduce<Item[][]>(
    (all, item) => {
      if (isAddition(item)) all.push([]);
      else all.at(-1)?.push(item);
      return all;
    },
    [[]],
  );
  return parts.map((part) => ({ text, items: part.map((item, index) => ({ ...item, index })) }));
};

/** Weeks and months of a product stay lengths of time, so it is known by its rate. */
const isWorkRate = ({ by }: Sum): boolean =>
  by !== undefined && by !== 'month' && by !== 'year' && by !== 'person';

/** A product beside another sum or product, joined by a plus. `claimOf` reads one of them. */
export const addends =
  (claimOf: (scan: Scan) => Claim): ClaimRule =>
  ({ scan, sums }) => {
    const parts = sums.length > 1 ? addendsOf(scan).filter(({ items }) => items.some(isNumber)) : [];
    if (parts.length < 2) return undefined;
    const claims = parts.map(claimOf);
    const money = claims.flatMap((each) => each.money ?? []);
    const isProduct = claims.some(({ multiplied }) => multiplied.length > 0) || sums.some(isWorkRate);
    if (money.length < claims.length || !isProduct || money.some(({ value }) => value.monthly))
      return undefined;
    const worked = new Set(claims.flatMap(({ multiplied }) => multiplied.map(({ start }) => start)));
    const [low, high] = [
      money.reduce((all, { value }) => all + value.low, 0) / 100,
      money.reduce((all, { value }) => all + value.high, 0) / 100,
    ];
    return {
      money: moneyOf(
        low,
        high,
        money.every(({ sure }) => sure),
      ),
      multiplied: scan.items.filter(isNumber).filter(({ start }) => worked.has(start)),
    };
  };

const monthsTogether = (lengths: readonly Length[]) => ({
  low: lengths.reduce((all, { low }) => all + low, 0),
  high: lengths.reduce((all, { high }) => all + high, 0),
});

/** 拖了七个月，头三个月…后四个月…: the time in all stands before its parts. */
const partsOfTime = ([first, ...others]: readonly Length[]): readonly Length[] =>
  first !== undefined && others.length > 1 && monthsTogether(others).low === first.low
    ? others
    : [first, ...others].filter((each) => each !== undefined);

const isForEachMonth = ({ by, each }: Sum, isAt: boolean): boolean => by === 'month' || each || isAt;

const toldInOrder =
  /(?:[头前后]|接着|后面|后头|最后|第一|其后|剩下?的?)(?:的|那|这)*$|(?<![a-z])(?:first|next|last|then|other|following|after that|unang|huling|sumunod na)(?: the)? $/u;

/** 头两个月是2600一月 后两个月涨到2800: of the other months so much for each as well. */
const areInOrder = ({ text }: Scan, parts: readonly Length[], sums: readonly Sum[]): boolean =>
  sums.some(({ by }) => by === 'month') &&
  sums.every(({ by }) => by === undefined || by === 'month') &&
  parts.every(({ items: [first] }) => first !== undefined && toldInOrder.test(text.slice(0, first.start)));

/** So many months at so much, then so many at another rate: read back, as it is much to get right. */
export const ratesInTurn: ClaimRule = ({ scan, sums, lengths }) => {
  const parts = partsOfTime(
    lengths.filter(({ unit, items }) => unit === 'month' && !items.some(({ one }) => one)),
  );
  const isAt = (sum: Sum): boolean => {
    const last = scan.items[sum.item.index - 1];
    return isCue(last) && last.cue === 'at';
  };
  const isEach =
    sums.length > 1 &&
    sums.every(({ role }) => role !== 'paid') &&
    (sums.every((sum) => isForEachMonth(sum, isAt(sum))) || areInOrder(scan, parts, sums));
  if (!isEach || parts.length !== sums.length) return undefined;
  const isInTurn = parts.every(({ items: [first] }, n) => {
    const [sum, next] = [sums[n]?.item.start ?? 0, sums[n + 1]?.item.start ?? Number.POSITIVE_INFINITY];
    const at = first?.start ?? 0;
    return at < sum ? at > (sums[n - 1]?.item.start ?? -1) : at < next;
  });
  if (!isInTurn) return undefined;
  const all = sums.map(({ item }, n) => ({
    low: item.low * (parts[n]?.low ?? 0),
    high: item.high * (parts[n]?.high ?? 0),
  }));
  const [low, high] = [
    all.reduce((so, each) => so + each.low, 0),
    all.reduce((so, each) => so + each.high, 0),
  ];
  return {
    money: moneyOf(low, high, false),
    multiplied: [],
    months: { value: monthsTogether(parts), sure: true },
  };
};
