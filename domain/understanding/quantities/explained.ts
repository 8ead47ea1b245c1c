/** Whether all that stands beside a sum is known: of what is not known, the sum may be no sum, or not the whole of it. */
import { plainBesideSums, plainHanBesideSums } from '../words/beside-sums.ts';
import { isNumber } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';

/** Letters between two things of the text, in runs of one script. */
const runsIn = (text: string): readonly string[] =>
  text.match(/\p{Script=Han}+|[\p{Script=Latin}\p{M}']+/gu) ?? [];

const isPlainWord = (run: string): boolean =>
  /\p{Script=Han}/u.test(run) ? run.length === 1 || plainHanBesideSums.test(run) : plainBesideSums.has(run);

const gapsBetween = ({ text, items }: Scan): readonly string[] => {
  const ends = [0, ...items.map(({ end }) => end)];
  return ends.map((end, n) => text.slice(end, items[n]?.start ?? text.length));
};

/** Weeks and months say how long, and hardly change a sum. */
const isLongWord = ({ counts }: NumberItem): boolean =>
  counts.of === 'time' && counts.unit !== 'hour' && counts.unit !== 'day';

const isCounting = (item: Item): item is NumberItem => isNumber(item) && !item.one && !isLongWord(item);

/** 3k, £40: whatever stands beside it, it is money. */
const isSurelyMoney = ({ counts, scale, form }: NumberItem): boolean =>
  counts.of === 'money' || (form === 'word' && scale >= 1000);

/** One number is only judged by the words that touch it, several by all words. */
export const isExplained = (scan: Scan): boolean => {
  const numbers = scan.items.filter(isCounting);
  const [one, ...more] = numbers;
  if (one === undefined) return true;
  const all = gapsBetween(scan);
  if (more.length > 0) return all.flatMap(runsIn).every(isPlainWord);
  const before = runsIn(all[one.index] ?? '').at(-1);
  const behind = runsIn(all[one.index + 1] ?? '')[0];
  const isWord = one.form === 'word';
  if (isSurelyMoney(one) && !isWord) return true;
  return (
    (before === undefined || isPlainWord(before)) && (!isWord || behind === undefined || isPlainWord(behind))
  );
};
