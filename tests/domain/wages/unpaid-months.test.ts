import { expect, test } from 'vitest';
import { unpaidMonths } from '#domain/wages/unpaid-months.ts';
import { fenOf, lineOf, yuan } from './reckon.ts';

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
});

test('a range upside down is not taken', () => {
  expect(() => lineOf(unpaidMonths, { wageFen: 1, months: { min: 3, max: 2 } })).toThrow('min is above max');
});
