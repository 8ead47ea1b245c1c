import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partMonth } from '#domain/jurisdictions/cn-mainland/wages/part-month.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W3: part month, worked-day method', () => {
  expect(fenOf(partMonth, { wageFen: yuan(6000), workedDays: 13 })).toBe(yuan(3586.21));
});

test('W4: part month, deduction method', () => {
  expect(fenOf(partMonth, { wageFen: yuan(6000), absentDays: 2 })).toBe(yuan(5448.28));
});

test('with both counts the line is the range between the two methods', () => {
  const line = lineOf(partMonth, { wageFen: yuan(6000), workedDays: 13, absentDays: 10 });
  expect(line).toMatchObject({ minFen: yuan(3241.38), maxFen: yuan(3586.21), assumptions: ['two_methods'] });
});

test('a part of a month is never more than the month', () => {
  const line = lineOf(partMonth, { wageFen: yuan(6000), workedDays: 23 });
  expect(line).toMatchObject({ minFen: yuan(6000), maxFen: yuan(6000) });
  expect(line.disregarded).toEqual([{ what: 'above_full_month', fen: yuan(344.83) }]);
});

test('without any days nothing can be worked out', () => {
  expect(refusalOf(partMonth, { wageFen: yuan(6000) })).toBe('basis-missing');
});

test('a day more worked and a day less absent never give less', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(23), (wageFen, workedDays) => {
      const at = (days: number) => lineOf(partMonth, { wageFen, workedDays: days, absentDays: 24 - days });
      expect(at(workedDays + 1).minFen).toBeGreaterThanOrEqual(at(workedDays).minFen);
      expect(at(workedDays + 1).maxFen).toBeGreaterThanOrEqual(at(workedDays).maxFen);
    }),
  );
});

test('one count, of days worked or of absence, leaves no choice of method', () => {
  const line = lineOf(partMonth, { wageFen: yuan(6000), workedDays: 13 });
  expect(line).toMatchObject({ assumptions: [], disregarded: [] });
  expect(lineOf(partMonth, { wageFen: yuan(6000), absentDays: 2 }).assumptions).toEqual([]);
});
