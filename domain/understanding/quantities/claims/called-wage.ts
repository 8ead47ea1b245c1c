/** A sum that is called the wage: 工资6000, "my salary is 1200". */
import { tagalogWageBefore } from '../../words/parts-of-sums.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';

/** 工资6000 beside "two months": a wage is likely so much a month. */
export const isCalledWage = (scan: Scan, { item }: Sum): boolean =>
  /(?<![月年半的]|欠[了着]?[我俺咱]们?的?)(?:工资|薪水|工钱)[是:为 ]*$/.test(
    scan.text.slice(0, item.start),
  ) ||
  /(?<!months?'? |weeks?'? |wks? )(?:salary|wage)(?: is| was|:)? ?$/.test(scan.text.slice(0, item.start)) ||
  tagalogWageBefore.test(scan.text.slice(0, item.start)) ||
  /^ ?(?:salary|wage)(?![a-z])/.test(scan.text.slice(item.end));
