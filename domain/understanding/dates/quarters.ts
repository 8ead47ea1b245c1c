/** A quarter of a year in Chinese. */
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import { stickyAt } from './sticky.ts';
import type { WhenSaid } from './when-said.ts';

/** 一季度的, 去年第四季度没发: three months; 三季度起 is when it began. */
const quarterOfYear =
  /的?第?([一二三四1-4])季度(?=的|整|全|都|也|工资|工钱|奖金|绩效|没|未|一分|欠|(?:共|这)?三个月)(?!的时候)/y;
const inQuarter = /的?第?([一二三四1-4])季度/y;

export const quarterAt = (text: string, at: number): Omit<WhenSaid, 'start'> | undefined => {
  const whole = stickyAt(quarterOfYear, text, at);
  const found = whole ?? stickyAt(inQuarter, text, at);
  const nth = chineseNumeralAt(found?.[1] ?? '', 0)?.low;
  if (found === undefined || nth === undefined) return undefined;
  const end = at + found[0].length;
  const month = 3 * nth - 2;
  return whole === undefined ? { end, month, about: true } : { end, month, count: 3 };
};
