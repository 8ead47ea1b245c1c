import { expect, test } from 'vitest';
import { damageDeduction } from '#domain/jurisdictions/cn-mainland/wages/damage-deduction.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

const facts = { wageFen: yuan(3000), damageFen: yuan(1000), minimumFen: yuan(2320) };

test('W22: 20 % of the wage at most, and the minimum wage is left', () => {
  const line = lineOf(damageDeduction, { ...facts, deductedFen: yuan(1000) });
  expect(line.formula.params).toMatchObject({ limitFen: { fen: yuan(600) }, payFen: { fen: yuan(2400) } });
  expect(line).toMatchObject({
    minFen: yuan(400),
    disregarded: [{ what: 'allowed_deduction', fen: yuan(600) }],
  });
});

test('what the minimum wage leaves, and the damage itself, are limits too', () => {
  expect(fenOf(damageDeduction, { ...facts, wageFen: yuan(2500), deductedFen: yuan(500) })).toBe(yuan(320));
  expect(fenOf(damageDeduction, { ...facts, damageFen: yuan(100), deductedFen: yuan(500) })).toBe(yuan(400));
});

test('the minimum wage is that of the place and the day', () => {
  const known = { wageFen: yuan(2500), damageFen: yuan(1000), deductedFen: yuan(500) };
  const now = lineOf(damageDeduction, known);
  expect(now).toMatchObject({ minFen: yuan(500), assumptions: ['rates_unchecked'] });
  expect(fenOf(damageDeduction, { ...known, on: '2025-02-28' })).toBe(yuan(360));
  expect(refusalOf(damageDeduction, known, { area: undefined })).toBe('basis-missing');
});
