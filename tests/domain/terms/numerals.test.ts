import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keywordIn, yesOrNo } from '#domain/sms/keywords.ts';
import { clipped, inTexts, mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { numbersIn, withPlainDigits } from '#domain/terms/numerals.ts';

describe('numbers as people write them', () => {
  test.each([
    ['18000, 3 months', [18000, 3]],
    ['18000，3个月', [18000, 3]],
    ['18000,12 months', [18000, 12]],
    ['12,000.50', [12000.5]],
    ['12000,50', [12000.5]],
    ['12.000', [12000]],
    ['¥1 200', [1200]],
    ['12k', [12000]],
    ['1.5万', [15000]],
    ['两万五', [25000]],
    ['一万零五百', [10500]],
    ['十五个人', [15]],
    ['三千二百块 三个月', [3200, 3]],
    ['١٢٠٠٠', [12000]],
    ['१८००० ३', [18000, 3]],
    ['１８０００', [18000]],
    ['9'.repeat(400), []],
    ['nothing', []],
  ])('%s', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  test("every script's digits are read", () => {
    const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1e950];
    for (const zero of zeros)
      for (let digit = 0; digit < 10; digit += 1)
        expect(withPlainDigits(String.fromCodePoint(zero + digit))).toBe(String(digit));
  });

  test('never throws, never gives what is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(numbersIn(text).every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['ok.', true],
    ['YES!', true],
    ['是的。', true],
    ['１', true],
    ['No…', false],
    ['没有', false],
    ['perhaps', undefined],
  ])('%s means %s', (text, meaning) => {
    expect(yesOrNo(text)).toBe(meaning);
  });

  test.each([
    ['help', 'help'],
    ['？', 'help'],
    ['ＳＴＯＰ', 'stop'],
    ['"Stop."', 'stop'],
    ['状态9X3T', 'status'],
    ['Danger! gas', 'danger'],
    ['补充 拿到了', 'add'],
    ['危险品公司', undefined],
    ['helpful', undefined],
    ['stop the boss', undefined],
  ])('%s is %s', (text, word) => {
    expect(keywordIn(text)?.word).toBe(word);
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
      { numRuns: 200 },
    );
  });

  test('clips by what a person counts', () => {
    expect(clipped('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦..');
  });
});
