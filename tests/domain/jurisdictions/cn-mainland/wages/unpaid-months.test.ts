import { expect, test } from 'vitest';
import { insuranceLateCharge } from '#domain/jurisdictions/cn-mainland/wages/insurance-late-charge.ts';
import { minimumWage } from '#domain/jurisdictions/cn-mainland/wages/minimum-wage.ts';
import { noticePay } from '#domain/jurisdictions/cn-mainland/wages/notice-pay.ts';
import { monthsUnpaid, unpaidMonths } from '#domain/jurisdictions/cn-mainland/wages/unpaid-months.ts';
import { fenOf, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W1: full months unpaid', () => {
  expect(fenOf(unpaidMonths, { wageFen: yuan(6000), months: 3, paidFen: 0 })).toBe(yuan(18_000));
});

test('W2: partly paid', () => {
  expect(fenOf(unpaidMonths, { wageFen: yuan(5500), months: 4, paidFen: yuan(8000) })).toBe(yuan(14_000));
});

test('more paid than owed is nothing, and the line says so', () => {
  const line = lineOf(unpaidMonths, { wageFen: yuan(5000), months: 1, paidFen: yuan(5100) });
  expect(line).toMatchObject({ minFen: 0, maxFen: 0, disregarded: [{ what: 'paid_more', fen: yuan(100) }] });
});

test('a worker who knows neither the months nor the sum paid exactly gets a range', () => {
  const line = lineOf(unpaidMonths, {
    wageFen: yuan(5000),
    months: { min: 2, max: 3 },
    paidFen: { min: 0, max: yuan(1000) },
  });
  expect(line).toMatchObject({ minFen: yuan(9000), maxFen: yuan(15_000), confidence: 'range' });
});

test('certain facts under a checked article are exact', () => {
  expect(lineOf(unpaidMonths, { wageFen: 1, months: 1 }).confidence).toBe('exact');
  expect(lineOf(noticePay, { lastMonthFen: 1 }).confidence).toBe('assumed');
  expect(lineOf(insuranceLateCharge, { unpaidFen: 100, days: 20 }).confidence).toBe('assumed');
});

test('a range of one value is that value', () => {
  const line = lineOf(unpaidMonths, { wageFen: 100, months: { min: 3, max: 3 } });
  expect(line).toMatchObject({ minFen: 300, maxFen: 300, confidence: 'exact' });
});

test('a range upside down is not taken', () => {
  expect(() => lineOf(unpaidMonths, { wageFen: 1, months: { min: 3, max: 2 } })).toThrow('min is above max');
});

test('the months that a statement names are counted at least, lines of which nothing is owed not at all', () => {
  const month = (months: unknown, paidFen = 0) => lineOf(unpaidMonths, { wageFen: 100, months, paidFen });
  expect(monthsUnpaid([])).toBe(0);
  expect(monthsUnpaid([month(2), month({ min: 1.5, max: 3 })])).toBe(3.5);
  expect(monthsUnpaid([month(1, 100), month(1)])).toBe(1);
  const other = lineOf(minimumWage, { grossFen: 0, months: 5, minimumFen: 100 });
  expect(monthsUnpaid([other, month(1)])).toBe(1);
  const nameless = { ...month(2), inputs: {} };
  expect(monthsUnpaid([nameless, month(1)])).toBe(1);
});
