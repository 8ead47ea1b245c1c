/** A sum as it stands in a cell: 5400, ￥5,400.00, 1.2万, 五千元; nothing that could be read in two ways. */
import { withPlainDigits } from '#domain/terms/numerals.ts';
import { chineseNumeralAt } from '../understanding/numbers/chinese-numeral.ts';
import { figureAt } from '../understanding/numbers/figure.ts';
import type { NumberSaid } from '../understanding/numbers/number-said.ts';

const units: Readonly<Record<string, number>> = { '': 1, 千: 1_000, 万: 10_000 };

const plain = (cell: string): string =>
  withPlainDigits(cell)
    .replace(/[¥₱£$]|人民币|rmb|cny|php|gbp/giu, '')
    // a space between figures may part two numbers
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, '')
    .replace(/(?:元|块)?[整正]?$/u, '');

/** Four places of ten thousand are a yuan; three after the point elsewhere may be thousands. */
const isClear = ({ doubtful, vague, low, high, end }: NumberSaid, text: string, unit: number): boolean =>
  !vague && low === high && (!doubtful || (unit > 1 && /^\d+\.\d{3,4}$/.test(text.slice(0, end))));

/** Hundredths of the currency; undefined: not one clear sum. An empty cell, or a stroke in it, is to be asked for before. */
export const sumInCell = (cell: string): number | undefined => {
  const text = plain(cell);
  const read = figureAt(text, 0) ?? chineseNumeralAt(text, 0);
  const unit = read === undefined ? undefined : units[text.slice(read.end)];
  if (read === undefined || unit === undefined || !isClear(read, text, unit)) return undefined;
  const fen = read.low * unit * 100;
  const whole = Math.round(fen);
  return Math.abs(fen - whole) < 1e-4 && Number.isSafeInteger(whole) ? whole : undefined;
};

/** Nothing stands there: blank, or the stroke that accountants make. */
export const isBlankCell = (cell: string | undefined): boolean => /^[\s\-–—/]*$/u.test(cell ?? '');
