import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '#domain/wages/instalments.ts';
import { yuan } from '#tests/support/wage-reckoning.ts';

test('18,000.00 in 7 parts: the odd fen on the first ones', () => {
  const parts = inParts(yuan(18_000), 7);
  expect(parts).toEqual([...Array.from({ length: 6 }, () => yuan(2571.43)), yuan(2571.42)]);
});

test('the parts are the sum, and differ by a fen at most', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 36 }), (total, n) => {
      const parts = inParts(total, n);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }),
  );
});
