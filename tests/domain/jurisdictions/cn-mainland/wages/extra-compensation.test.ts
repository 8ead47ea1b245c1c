import { expect, test } from 'vitest';
import { extraCompensation } from '#domain/jurisdictions/cn-mainland/wages/extra-compensation.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W19: 50 to 100 % of what was ordered and not paid', () => {
  const line = lineOf(extraCompensation, { orderedFen: yuan(18_000) });
  expect(line).toMatchObject({ minFen: yuan(9000), maxFen: yuan(18_000), assumptions: ['percent_open'] });
  expect(fenOf(extraCompensation, { orderedFen: yuan(18_000), percent: 75 })).toBe(yuan(13_500));
});

test('W20: only what was not paid in time counts', () => {
  const line = lineOf(extraCompensation, { orderedFen: yuan(18_000), paidInTimeFen: yuan(10_000) });
  expect(line).toMatchObject({ minFen: yuan(4000), maxFen: yuan(8000) });
  expect(line.disregarded).toEqual([{ what: 'paid_in_time', fen: yuan(10_000) }]);
});

test('another percentage than the law allows is refused', () => {
  expect(refusalOf(extraCompensation, { orderedFen: 100, percent: 49 })).toBe('sum-mismatch');
  expect(refusalOf(extraCompensation, { orderedFen: 100, percent: 101 })).toBe('sum-mismatch');
});

test('the ends of what the law allows are allowed, and then nothing is open', () => {
  const at = (percent: number) => lineOf(extraCompensation, { orderedFen: 10_000, percent });
  expect(at(50)).toMatchObject({ minFen: 5000, maxFen: 5000, assumptions: [], disregarded: [] });
  expect(at(100)).toMatchObject({ minFen: 10_000, maxFen: 10_000 });
  expect(at(75).formula.params).toMatchObject({ leastPercent: 75, mostPercent: 75 });
});

test('more paid in time than ordered counts as what was ordered', () => {
  const line = lineOf(extraCompensation, { orderedFen: 100, paidInTimeFen: 150 });
  expect(line).toMatchObject({ minFen: 0, maxFen: 0, disregarded: [{ what: 'paid_in_time', fen: 100 }] });
});
