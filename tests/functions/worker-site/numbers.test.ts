import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hundredthsOf, wholeOf } from '#functions/worker-site/numbers.ts';

describe('a number in a field', () => {
  test.each([
    ['12,000.50', 12000.5],
    ['12000,50', 12000.5],
    ['12000.5', 12000.5],
    ['¥1 200', 1200],
    ['1 200', 1200],
    ['£1,250', 1250],
    ['12,000.50 yuan', 12000.5],
    ['12k', 12000],
    ['1.5万', 15000],
    ['1万2', 12000],
    ['3千5', 3500],
    ['2万5千', 25000],
    ['一万二', 12000],
    ['两万五', 25000],
    ['一万零五百', 10500],
    ['壹万贰仟', 12000],
    ['壹万贰仟元整', 12000],
    ['三千五百块零五毛', 3500.5],
    ['三千五百块', 3500],
    ['4块5', 4.5],
    ['١٢٠٠٠', 12000],
    ['１８０００', 18000],
    ['36.5', 36.5],
    ['三十六天半', 36.5],
    ['2½', 2.5],
    ['twelve hundred', 1200],
    ['limang libo', 5000],
    ['0', 0],
    ['12345678', 12_345_678],
  ])('%s is %d', (text, value) => {
    expect(hundredthsOf(text)).toBe(Math.round(value * 100));
  });

  test.each([
    '1,2345',
    '12,00',
    '5,000.505',
    '1.200,50',
    '12.000',
    '五六千',
    '五千多',
    '几千',
    '5000-6000',
    '18000, 3 months',
    '-5',
    '',
    'nothing',
    '9'.repeat(400),
  ])('%s could be more than one number, or none', (text) => {
    expect(hundredthsOf(text)).toBeUndefined();
  });

  test('people are whole', () => {
    expect(['12', '十二', '12.5', '五六个', 'me'].map(wholeOf)).toEqual([
      12,
      12,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('never throws, never gives what is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const value = hundredthsOf(text);
        expect(value === undefined || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});
