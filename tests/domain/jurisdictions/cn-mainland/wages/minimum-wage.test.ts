import { expect, test } from 'vitest';
import { minimumFor } from '#domain/jurisdictions/cn-mainland/wages/minimum-rates.ts';
import { minimumWage } from '#domain/jurisdictions/cn-mainland/wages/minimum-wage.ts';
import { context, fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

const minimumFen = yuan(2320);

test('W11: minimum wage gap', () => {
  expect(fenOf(minimumWage, { grossFen: yuan(2000), months: 5, minimumFen })).toBe(yuan(1600));
});

test('W12: overtime pay and allowances do not count towards it', () => {
  const facts = { grossFen: yuan(2600), months: 1, overtimePayFen: yuan(400), allowancesFen: yuan(150) };
  const line = lineOf(minimumWage, { ...facts, minimumFen });
  expect(line).toMatchObject({ minFen: yuan(270), maxFen: yuan(270) });
  expect(line.disregarded).toEqual([
    { what: 'overtime_not_counted', fen: yuan(400) },
    { what: 'allowances_not_counted', fen: yuan(150) },
  ]);
});

test('statutory welfare does not count either', () => {
  const line = lineOf(minimumWage, { grossFen: minimumFen, months: 1, welfareFen: 100, minimumFen });
  expect(line).toMatchObject({ minFen: 100, disregarded: [{ what: 'welfare_not_counted', fen: 100 }] });
  expect(line.formula.params).toMatchObject({
    minimumFen: { fen: minimumFen },
    countedFen: { fen: minimumFen - 100 },
  });
});

test('the rate of a place and a day is known, and the line says where it was not checked', () => {
  const now = lineOf(minimumWage, { grossFen: yuan(2000), months: 1 });
  expect(now).toMatchObject({ minFen: yuan(520), assumptions: ['unverified_basis', 'rates_unchecked'] });
  expect(fenOf(minimumWage, { grossFen: yuan(2000), months: 1, on: '2025-02-28' })).toBe(yuan(360));
});

test('where no rate is known none is made up', () => {
  const facts = { grossFen: yuan(2000), months: 1 };
  expect(refusalOf(minimumWage, facts, { area: undefined })).toBe('basis-missing');
});

test('the rate that the facts name is taken as it is', () => {
  const line = lineOf(minimumWage, { grossFen: yuan(2000), months: 1, minimumFen });
  expect(line.assumptions).toEqual(['unverified_basis']);
});

test('the line shows the rate that it used, and both ends where the class of the place is open', () => {
  const shown = (area: string) => {
    const line = minimumWage.line({ rule: 'minimum_wage', grossFen: 0, months: 1 }, { ...context(), area });
    return 'formula' in line && line.formula.params.minimumFen;
  };
  expect(shown('440306')).toEqual({ fen: yuan(2520) });
  expect(shown('320583')).toEqual({ fen: yuan(2180), upTo: yuan(2660) });
});

test.each([
  ['440300', '2025-02-28', 2360],
  ['440306', '2025-03-01', 2520],
  ['440306', '2026-08-31', 2520],
  ['440306', '2026-09-01', 2700],
  ['110105', '2026-01-01', 2540],
  ['310000', '2025-07-01', 2740],
])('in %s on %s the monthly rate is %d yuan', (area, on, rate) => {
  expect(minimumFor(undefined, { ...context(), area, on })).toMatchObject({
    least: yuan(rate),
    most: yuan(rate),
  });
});

test('before the first known rate there is none', () => {
  expect(minimumFor(undefined, { ...context(), area: '440300', on: '2021-11-30' })).toHaveProperty('refused');
});
