/** More of the same, told on top: the numbers are added up before a rate is multiplied with them. */
import type { NumberItem, Scan } from '../item.ts';

/** 四套 换季又四套, "3 weeks plus my last 2": more of the same on top. */
const onTop =
  /^[^\d,，。一二两三四五六七八九十]{0,10}?[\s,，]*(?:\p{Script=Han}{0,3})(?:又|再|还有|另外?|加上?|外加|后来又)\p{Script=Han}{0,3}$|^[^\d]{0,20}(?:plus|and then|and another|then another|n another|and later|tapos|at|dagdag)(?: (?:another|my|the|our|a further|last|first|final|other|ng|na|ulit|pa))* ?$/u;
const notDone =
  /没干|没做|没上|请假|旷工|缺勤|(?<![a-z])(?:off|absent|sick|missed|leave|paid|bayad|wala)(?![a-z])/u;

export const areAdded = ({ text }: Scan, counts: readonly NumberItem[]): boolean =>
  !notDone.test(text) &&
  counts.every((count, n) => {
    const next = counts[n + 1];
    return next === undefined || onTop.test(text.slice(count.end, next.start));
  }) &&
  counts.every(({ low, high, doubtful }) => low === high && !doubtful);
