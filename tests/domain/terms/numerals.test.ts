import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipped, inTexts, mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { withPlainDigits } from '#domain/terms/numerals.ts';
import { runs } from '#tests/support/seeded.ts';

describe('digits', () => {
  test("every script's digits are read", () => {
    const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1e950];
    for (const zero of zeros)
      for (let digit = 0; digit < 10; digit += 1)
        expect(withPlainDigits(String.fromCodePoint(zero + digit))).toBe(String(digit));
  });
});

describe('segments', () => {
  test.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['中'.repeat(70), 1],
    ['中'.repeat(71), 2],
    ['中'.repeat(135), 3],
    ['¥'.repeat(160), 1],
  ])('counts', (text, segments) => {
    expect(segmentsIn(text)).toBe(segments);
  });

  test('a long text goes out in parts that fit, with nothing lost but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
        const parts = inTexts(text);
        for (const part of parts) expect(segmentsIn(part)).toBeLessThanOrEqual(mostSegments);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: runs(200) },
    );
  });

  test('clips by what a person counts', () => {
    expect(clipped('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦..');
  });
});
