import { expect, test } from 'vitest';
import { insuranceLoss } from '#domain/jurisdictions/cn-mainland/wages/insurance-loss.ts';
import { lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('SIL 41: the employer owes the worker the benefit that was lost, less what was paid of it', () => {
  const line = lineOf(insuranceLoss, { benefitFen: yuan(54_000), paidFen: yuan(20_000) });
  expect(line).toMatchObject({ minFen: yuan(34_000), maxFen: yuan(34_000), bucket: 'worker' });
  expect(line.assumptions).toEqual(['unverified_basis', 'benefit_as_stated']);
});

test('more paid than the benefit is no debt of the worker', () => {
  const line = lineOf(insuranceLoss, { benefitFen: yuan(100), paidFen: yuan(120) });
  expect(line).toMatchObject({ minFen: 0, disregarded: [{ what: 'paid_more', fen: yuan(20) }] });
});
