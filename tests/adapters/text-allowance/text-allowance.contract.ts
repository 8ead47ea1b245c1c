/** What every allowance must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { Purse, TextAllowance } from '#adapters/text-allowance/port.ts';

const day = '2026-11-24';
const ofPhone: Purse = { of: 'number', hash: 'a1' };

export const textAllowanceContract = (name: string, newAllowance: () => Promise<TextAllowance>): void => {
  describe(`an allowance for texts: ${name}`, () => {
    test('adds up, and gives what is spent by now', async () => {
      const allowance = await newAllowance();
      expect(await allowance.spend(day, ofPhone, 2)).toBe(2);
      expect(await allowance.spend(day, ofPhone, 3)).toBe(5);
    });

    test('takes back what was not sent', async () => {
      const allowance = await newAllowance();
      await allowance.spend(day, ofPhone, 5);
      expect(await allowance.spend(day, ofPhone, -2)).toBe(3);
    });

    test('keeps days, kinds and hashes apart', async () => {
      const allowance = await newAllowance();
      const others: readonly (readonly [string, Purse])[] = [
        ['2026-11-25', ofPhone],
        [day, { of: 'prefix', hash: 'a1' }],
        [day, { of: 'number', hash: 'a2' }],
        [day, { of: 'overall' }],
        [day, { of: 'urgent' }],
      ];
      await allowance.spend(day, ofPhone, 7);
      for (const [when, purse] of others) expect(await allowance.spend(when, purse, 1)).toBe(1);
    });

    test('loses nothing when many spend at once, and tells no two the same', async () => {
      const allowance = await newAllowance();
      const sums = await Promise.all(Array.from({ length: 50 }, () => allowance.spend(day, ofPhone, 1)));
      expect(sums.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    });
  });
};
