import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimalFraction,
  fraction,
  greater,
  isLess,
  leftOf,
  lesser,
  plus,
  times,
  toFen,
} from '#domain/wages/fraction.ts';

test('a half fen goes up', () => {
  expect(toFen(fraction(1, 2))).toBe(1);
  expect(toFen(fraction(3, 2))).toBe(2);
  expect(toFen(fraction(49, 100))).toBe(0);
});

test('nothing is lost on the way: a third three times is one', () => {
  const third = fraction(1, 3);
  expect(toFen(times(fraction(1000), plus(third, plus(third, third))))).toBe(1000);
});

test('order, and what is left', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(), fc.integer({ min: 1 }), (a, b, c, d) => {
      const [one, two] = [fraction(a, b), fraction(c, d)];
      expect(isLess(lesser(one, two), greater(one, two)) || a * d === c * b).toBe(true);
      expect(leftOf(one, two).over >= 0n).toBe(true);
    }),
  );
});

test('counts have two decimals', () => {
  expect(decimalFraction(7.55)).toEqual(fraction(755, 100));
});
