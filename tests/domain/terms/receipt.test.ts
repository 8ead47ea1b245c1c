import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReceipt, normaliseReceipt, receiptFrom, showReceipt } from '#domain/terms/receipt.ts';

const receipts = fc.uint8Array({ minLength: 16, maxLength: 32 }).map(receiptFrom);
const digit = fc.integer({ min: 0, max: 9 }).map(String);
const place = fc.integer({ min: 0, max: 19 });
const replaced = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + by.length);

describe('a receipt', () => {
  it('ends with the check digit of the published example: 572 → 4', () => {
    const bytes = Buffer.from(572n.toString(16).padStart(32, '0'), 'hex');
    expect(receiptFrom(bytes)).toBe('00000000000000005724');
  });

  it('is 20 digits, shown in five groups of four, and read again', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(receipt).toMatch(/^\d{20}$/);
        expect(showReceipt(receipt)).toMatch(/^\d{4}( \d{4}){4}$/);
        expect(isReceipt(receipt)).toBe(true);
        expect(isReceipt(showReceipt(receipt))).toBe(true);
        expect(normaliseReceipt(showReceipt(receipt))).toBe(receipt);
      }),
    );
  });

  it('shows each single wrong digit', () => {
    fc.assert(
      fc.property(receipts, place, digit, (receipt, at, by) => {
        expect(isReceipt(replaced(receipt, at, by))).toBe(receipt[at] === by);
      }),
    );
  });

  it('shows each swap of neighbours', () => {
    fc.assert(
      fc.property(receipts, fc.integer({ min: 0, max: 18 }), (receipt, at) => {
        const [a = '', b = ''] = receipt.slice(at, at + 2);
        expect(isReceipt(replaced(receipt, at, b + a))).toBe(a === b);
      }),
    );
  });

  it('is read in the digits of every script that this Node knows', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').filter((name) => {
      const zero = new Intl.NumberFormat('en', { numberingSystem: name }).format(0);
      return /^\p{Nd}$/u.test(zero);
    });
    const receipt = receiptFrom(Buffer.from('0123456789abcdef0123456789abcdef', 'hex'));
    for (const numberingSystem of systems) {
      const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      const typed = [...receipt].map((each) => written.format(Number(each))).join('');
      expect([numberingSystem, normaliseReceipt(typed)]).toEqual([numberingSystem, receipt]);
    }
    expect(systems.length).toBeGreaterThan(50);
  });

  it('is read through dashes, dots, wide blanks and invisible marks', () => {
    const receipt = '00000000000000005724';
    for (const between of ['-', '–', '.', '　', '\u00a0', '\u200f', '\n', ' - '])
      expect(normaliseReceipt(showReceipt(receipt).replaceAll(' ', between))).toBe(receipt);
  });

  it('is nothing else', () => {
    for (const text of ['', '1234', '0'.repeat(19), '0'.repeat(21), `x${'0'.repeat(20)}`, '1'.repeat(1e6)])
      expect(isReceipt(text)).toBe(false);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => typeof isReceipt(text) === 'boolean',
      ),
    );
  });

  it('refuses bytes that are too few to be unguessable', () => {
    expect(() => receiptFrom(new Uint8Array(15))).toThrow(RangeError);
  });

  it('has each digit in each place equally often', () => {
    const seen = Array.from({ length: 20 }, () => new Array<number>(10).fill(0));
    const draws = 20_000;
    for (let n = 0; n < draws; n += 1) {
      const receipt = receiptFrom(crypto.getRandomValues(new Uint8Array(16)));
      seen.forEach((counts, at) => {
        const value = Number(receipt[at]);
        counts[value] = (counts[value] ?? 0) + 1;
      });
    }
    const expected = draws / 10;
    const chiSquare = seen.map((counts) =>
      counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0),
    );
    // 9 degrees of freedom: above 45 in any of 20 places happens once in 50,000 honest runs
    expect(Math.max(...chiSquare)).toBeLessThan(45);
  });
});
