/** What all claims of texts must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { SendClaims } from '#adapters/send-claims/port.ts';

const day = 86_400_000;
const later = (ms: number): Date => new Date(Date.parse('2026-11-24T03:00:00Z') + ms);

export const sendClaimsContract = (name: string, newClaims: () => Promise<SendClaims>): void => {
  describe(`claims of texts: ${name}`, () => {
    test('one of many gets it', async () => {
      const claims = await newClaims();
      const answers = await Promise.all(Array.from({ length: 16 }, () => claims.claim('k1', later(0))));
      expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'sending')).toHaveLength(15);
      expect(await claims.claim('k2', later(0))).toBe('mine');
    });

    test.each([59_999, -59_999])('is held for a minute, whichever clock is behind: %i ms', async (ms) => {
      const claims = await newClaims();
      await claims.claim('k1', later(0));
      expect(await claims.claim('k1', later(ms))).toBe('sending');
    });

    test.each([60_000, -60_000])('is taken over after a minute: %i ms', async (ms) => {
      const claims = await newClaims();
      await claims.claim('k1', later(0));
      expect(await claims.claim('k1', later(ms))).toBe('mine');
    });

    test.each(['sent', 'refused'] as const)('says what became of it for ninety days: %s', async (state) => {
      const claims = await newClaims();
      expect(await claims.stateOf('k1')).toBeUndefined();
      await claims.claim('k1', later(0));
      expect(await claims.stateOf('k1')).toBe('sending');
      await claims.settle('k1', state, later(1000));
      expect(await claims.claim('k1', later(89 * day))).toBe(state);
      expect(await claims.stateOf('k1')).toBe(state);
      expect(await claims.claim('k1', later(90 * day + 1000))).toBe('mine');
    });

    test('what was given back is free', async () => {
      const claims = await newClaims();
      await claims.claim('k1', later(0));
      await claims.giveBack('k1');
      expect(await claims.stateOf('k1')).toBeUndefined();
      expect(await claims.claim('k1', later(0))).toBe('mine');
    });
  });
};
