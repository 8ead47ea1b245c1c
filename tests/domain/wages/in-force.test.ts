import { expect, test } from 'vitest';
import { newestInForce } from '#domain/wages/in-force.ts';

const table = ['2025-01-01', '2022-01-01', '2026-07-01'].map((from) => ({ from }));

test('the newest entry that has begun is in force, whatever the order of the table', () => {
  expect(newestInForce(table, '2025-01-01')?.from).toBe('2025-01-01');
  expect(newestInForce(table, '2024-12-31')?.from).toBe('2022-01-01');
  expect(newestInForce(table, '2026-06-30')?.from).toBe('2025-01-01');
  expect(newestInForce(table, '2030-01-01')?.from).toBe('2026-07-01');
});

test('before the first none is', () => {
  expect(newestInForce(table, '2021-12-31')).toBeUndefined();
});
