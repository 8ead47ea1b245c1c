import { expect, test } from 'vitest';
import { extraCompensation } from '#domain/wages/extra-compensation.ts';
import { fenOf, lineOf, refusalOf, yuan } from './reckon.ts';

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
