/** What a worker said, as the claim that is filed: no day that nobody said, no sum that nobody meant. */
import { describe, expect, test } from 'vitest';
import { claimIn, wholeSum } from '#domain/sms/facts/claim.ts';
import type { Facts } from '#domain/sms/facts.ts';

const today = '2026-11-26';
const money = (low: number, high = low, monthly = false): Facts => ({ money: { low, high, monthly } });
const months = (low: number, high = low): Facts => ({ months: { low, high } });

describe('sums', () => {
  test.each([
    ['so much a month times the months', { ...money(500_000, 500_000, true), ...months(3) }, 1_500_000],
    ['half a month', { ...money(500_000, 500_000, true), ...months(0.5) }, 250_000],
    ['a whole sum whatever the months', { ...money(1_200_000), ...months(6) }, 1_200_000],
  ])('%s', (_, facts, fen) => {
    expect(claimIn(facts, today)).toMatchObject({ claimedFen: fen });
  });

  test('a range is claimed from its lower end, and says up to how much', () => {
    expect(claimIn(money(1_000_000, 2_000_000), today)).toEqual({
      claimedFen: 1_000_000,
      claimedUpToFen: 2_000_000,
    });
  });

  test('so much a month without the months is no claim yet', () => {
    expect(wholeSum(money(500_000, 500_000, true))).toBeUndefined();
    expect(claimIn(money(500_000, 500_000, true), today)).toEqual({});
  });
});

describe('beginnings', () => {
  test.each<readonly [string, Facts, object]>([
    ['three months: about August', months(3), { from: '2026-08-01', about: true }],
    ['three months, said at the end of a year', months(14), { from: '2025-09-01', about: true }],
    ['three days: about the day', months(0.1), { from: '2026-11-23', about: true }],
    ['a month that was named', { since: { month: '2026-03', about: false } }, { from: '2026-03-01' }],
    ['a festival', { since: { month: '2026-02', about: true } }, { from: '2026-02-01', about: true }],
    ['a day', { since: { month: '2026-03', day: '2026-03-09', about: false } }, { from: '2026-03-09' }],
    ['a day to come is none', { since: { month: '2027-03', about: false } }, {}],
    ['nothing', {}, {}],
  ])('%s', (_, facts, claim) => {
    expect(claimIn(facts, today)).toEqual(claim);
  });
});
