import { expect, test } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { policeThresholdReached, reachesThreshold } from '#domain/procedure/police-threshold.ts';
import { yuan } from '#tests/support/wage-reckoning.ts';

const threshold = newestProcedure('cn-mainland').policeThreshold;
if (threshold === undefined) throw new Error('The China procedure has a threshold');
const province = { single: yuan(10_000), group: yuan(60_000) };
const twelve = Array.from({ length: 12 }, () => ({ months: 1, fen: yuan(61_000 / 12) }));

test("W30: one worker below, twelve workers above the province's amount", () => {
  expect(reachesThreshold(threshold, province, [{ months: 3, fen: yuan(9800) }])).toBe(false);
  expect(reachesThreshold(threshold, province, twelve)).toBe(true);
});

test('one worker needs three months and the amount; ten workers the total', () => {
  expect(reachesThreshold(threshold, province, [{ months: 3, fen: yuan(10_000) }])).toBe(true);
  expect(reachesThreshold(threshold, province, [{ months: 2.9, fen: yuan(50_000) }])).toBe(false);
  expect(reachesThreshold(threshold, province, twelve.slice(0, 9))).toBe(false);
});

test('between what provinces may fix, the province decides', () => {
  expect(policeThresholdReached(threshold, [{ months: 3, fen: yuan(4999) }])).toBe('not_reached');
  expect(policeThresholdReached(threshold, [{ months: 3, fen: yuan(9800) }])).toBe('province_decides');
  expect(policeThresholdReached(threshold, [{ months: 3, fen: yuan(20_000) }])).toBe('reached');
});

test('both the workers and their total are needed, exactly ten and exactly the amount suffice', () => {
  const each = (n: number, sum: number) => Array.from({ length: n }, () => ({ months: 1, fen: yuan(sum) }));
  expect(reachesThreshold(threshold, province, each(10, 6000))).toBe(true);
  expect(reachesThreshold(threshold, province, each(10, 5999))).toBe(false);
  expect(reachesThreshold(threshold, province, each(9, 9000))).toBe(false);
});

test('one worker among others is enough', () => {
  const one = { months: 4, fen: yuan(12_000) };
  expect(reachesThreshold(threshold, province, [{ months: 1, fen: 100 }, one, { months: 1, fen: 100 }])).toBe(
    true,
  );
});
