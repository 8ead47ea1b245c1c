import { expect, test } from 'vitest';
import { unlawfulDismissal } from '#domain/jurisdictions/cn-mainland/wages/unlawful-dismissal.ts';
import { fenOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W17: unlawful dismissal 2N', () => {
  expect(fenOf(unlawfulDismissal, { averageFen: yuan(7000), years: 5, months: 2 })).toBe(yuan(77_000));
});
