import { expect, test } from 'vitest';
import { finalAward, finalAwardOf } from '#domain/jurisdictions/cn-mainland/wages/final-award.ts';
import { insuranceLateCharge } from '#domain/jurisdictions/cn-mainland/wages/insurance-late-charge.ts';
import { unpaidMonths } from '#domain/jurisdictions/cn-mainland/wages/unpaid-months.ts';
import { context, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W28, CN-AR-14: each item by itself against twelve minimum wages', () => {
  expect(finalAward([yuan(18_000), yuan(30_000)], yuan(2320))).toEqual({
    limitFen: yuan(27_840),
    within: [true, false],
    final: false,
  });
  expect(finalAward([yuan(27_840), yuan(27_840)], yuan(2320)).final).toBe(true);
});

const lines = () => [
  lineOf(unpaidMonths, { wageFen: { min: yuan(3000), max: yuan(90_000) }, months: 1 }),
  lineOf(insuranceLateCharge, { unpaidFen: yuan(900_000), days: 90 }),
];

test('of a statement: the worker’s own lines at their least, and not what is owed to the fund', () => {
  const limitFen = 12 * yuan(2520);
  expect(finalAwardOf(lines(), context())).toEqual({ limitFen, within: [true], final: true });
});

test('where no minimum wage is known nothing is said of it', () => {
  expect(finalAwardOf(lines(), { ...context(), area: undefined })).toBeUndefined();
});
