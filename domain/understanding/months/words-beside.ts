/** Words that stand before and behind a length of time. */
import type { Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { asTyped } from '../text/typed.ts';
import { type MonthsSense, monthsEn, monthsTl, monthsZh } from '../words/months.ts';

export const lengthWords = asTyped([monthsZh, monthsEn, monthsTl]);

const textBehindLength = ({ text }: Scan, { items }: Pick<Length, 'items'>): string =>
  text.slice(items.at(-1)?.end);

export const lengthBehind = (scan: Scan, length: Pick<Length, 'items'>, sense: MonthsSense): boolean =>
  lengthWords.begins(textBehindLength(scan, length), sense);

export const lengthBefore = ({ text }: Scan, { items }: Length, sense: MonthsSense): boolean =>
  lengthWords.ends(text.slice(0, items[0]?.start), sense);
