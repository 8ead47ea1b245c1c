import { expect, test } from 'vitest';
import { insuranceLateCharge } from '#domain/jurisdictions/cn-mainland/wages/insurance-late-charge.ts';
import { lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W27: late charge of social insurance, for the fund', () => {
  const line = lineOf(insuranceLateCharge, { unpaidFen: yuan(12_000), days: 90 });
  expect(line).toMatchObject({
    minFen: yuan(540),
    maxFen: yuan(540),
    bucket: 'fund',
    assumptions: ['goes_to_fund'],
  });
});
