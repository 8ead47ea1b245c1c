import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, quantile } from '#domain/statistics/histogram.ts';

const histogramOf = (lengths: readonly number[]) => {
  const buckets: Record<string, number> = {};
  for (const days of lengths) buckets[bucketOf(days)] = (buckets[bucketOf(days)] ?? 0) + 1;
  return buckets;
};

describe('days from a histogram', () => {
  test('median and p90 of one to ten days', () => {
    const ten = histogramOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([quantile(ten, 0.5), quantile(ten, 0.9)]).toEqual([5, 9]);
  });

  test('of nothing there is no median', () => {
    expect(quantile({}, 0.5)).toBeUndefined();
  });

  test('longer than 120 days counts as 120, a clock that was set back as 0', () => {
    expect(quantile(histogramOf([500]), 0.5)).toBe(120);
    expect(quantile(histogramOf([-3]), 0.5)).toBe(0);
  });

  test('is the nearest rank of the sorted lengths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.1, 0.5, 0.9, 1),
        (lengths, q) => {
          const sorted = lengths.toSorted((a, b) => a - b);
          expect(quantile(histogramOf(lengths), q)).toBe(sorted[Math.ceil(q * sorted.length) - 1]);
        },
      ),
    );
  });
});
