/** Sums of which each is for another part of the pay: 押金300 体检费120, 底薪3200提成2600都没发, "£300 wages £45 overtime". */
import { isWageName, partBefore, partBehind, partRightBefore } from '../../words/parts-of-sums.ts';
import { isRate, saysAnywhere } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, isOpen } from './claiming.ts';

/** What each sum is for, all before it or all behind; undefined where one isn't named. */
export const partNames = ({ text }: Scan, sums: readonly Sum[]): readonly string[] | undefined => {
  const before = sums.map(({ item }) => {
    const said = text.slice(0, item.start);
    return (partBefore.exec(said) ?? partRightBefore.exec(said))?.[1];
  });
  const behind = sums.map(({ item }) => partBehind.exec(text.slice(item.end))?.[1]);
  const names = [before, behind].find((all) => all.every((name) => name !== undefined)) ?? [];
  return new Set(names).size === sums.length ? names.filter((name) => name !== undefined) : undefined;
};

/** A wage beside one other part may be so much a month: not as one of three parts, nor where it is told like "£1,050 wages". */
export const arePlainParts = (scan: Scan, sums: readonly Sum[], names: readonly string[]): boolean =>
  !names.some(isWageName) ||
  (sums.length > 2 && saysAnywhere(scan, 'unpaid', 'owed')) ||
  sums.every(({ item }) => partBehind.test(scan.text.slice(item.end)));

/** 底薪 by itself is so much a month, beside a commission it is a part of the pay. */
const isBasic = (scan: Scan, { item }: Sum): boolean => {
  const last = scan.items[item.index - 1];
  return isRate(last) && /^底薪$/u.test(scan.text.slice(last.start, last.end));
};

export const payParts: ClaimRule = ({ scan, sums }) => {
  const sumOf = (end: 'low' | 'high'): number => sums.reduce((all, { item }) => all + item[end], 0);
  const isPay = sums.some((sum) => sum.by !== undefined && isBasic(scan, sum));
  const isAll = sums.every((sum) => (sum.by === undefined || isBasic(scan, sum)) && isOpen(sum));
  if (sums.length < 2 || !isPay || !isAll) return undefined;
  // a wage may be each month's all the same
  return partNames(scan, sums) === undefined ? undefined : claimed(sumOf('low'), sumOf('high'), false);
};
