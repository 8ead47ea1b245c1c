import { expect, it } from 'vitest';
import { typedSum } from '../../web/shown/typed-sum.ts';

it.each([
  ['54000', 5_400_000],
  ['54,000.50', 5_400_050],
  ['5.4万', 5_400_000],
  ['５４００', 540_000],
  ['¥ 12', 1200],
  ['0.29', 29],
])('%s is a sum', (text, fen) => expect(typedSum(text)).toBe(fen));

it.each(['', 'abc', '-5', '1.234', '1e9', '5万4', '99999999999999999999'])('%s is none', (text) =>
  expect(typedSum(text)).toBeUndefined(),
);
