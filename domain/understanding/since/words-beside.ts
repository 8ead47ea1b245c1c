/** Words that stand right before and right behind a time. */
import type { Scan, WhenItem } from '../quantities/item.ts';
import { asTyped } from '../text/typed.ts';
import { type SinceSense, sinceEn, sinceTl, sinceZh } from '../words/since.ts';

export const timeWords = asTyped([sinceZh, sinceEn, sinceTl]);

export const stoodBefore = ({ text }: Scan, { start }: WhenItem, sense: SinceSense): boolean =>
  timeWords.ends(text.slice(0, start), sense);

export const standsBehind = ({ text }: Scan, { end }: WhenItem, sense: SinceSense): boolean =>
  timeWords.begins(text.slice(end), sense);
