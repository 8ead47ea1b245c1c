/** What came already of so much a month waits until it is known for how many: what is left is read back. */
import { describe, expect, it } from 'vitest';
import { toldBehindFirm } from '#tests/support/dialogue-told.ts';

describe('so much a month, and some of it came', () => {
  it.each([
    ['cn-mainland', ['每月4000，已经给了3000', '2个月'], 500_000],
    ['cn-mainland', ['每月4000', '已经给了3000', '2个月'], 500_000],
    ['cn-mainland', ['3个月没发', '每月4000，已经给了3000'], 900_000],
    ['gb', ['£1500 a month, 600 was already given', '2 months'], 240_000],
    ['gb', ['£1500 a month', 'he gave me 600', '2'], 240_000],
    ['ph', ['12000 kada buwan, nagbigay na ng 5000', '2 buwan'], 1_900_000],
  ] as const)('%s: after %j what is left is read back', (law, texts, low) => {
    const { doubts, answers, step, paid } = toldBehindFirm(law, texts);
    expect([doubts.money, answers.people, step, paid]).toEqual([
      { low, high: low, monthly: false },
      undefined,
      'owed',
      undefined,
    ]);
    expect(toldBehindFirm(law, [...texts, '1']).answers.money?.low).toBe(low);
  });

  it.each([
    ['cn-mainland', '每月4000，已经给了3000'],
    ['gb', '£1500 a month, 600 was already given'],
  ] as const)('%s: of %s only the months are asked', (law, text) => {
    expect(toldBehindFirm(law, [text])).toMatchObject({ step: 'months', doubts: {} });
  });

  it('told once more, counts nobody', () => {
    const { answers, doubts } = toldBehindFirm('cn-mainland', [
      '每月4000，3个月',
      '已经给了3000',
      '1',
      '已经给了3000',
    ]);
    expect([answers.money?.low, answers.people, doubts]).toEqual([900_000, undefined, {}]);
  });

  it('of what only comes each month nothing is taken off once', () => {
    expect(toldBehindFirm('cn-mainland', ['每月4000，只给3000']).paid).toBeUndefined();
  });
});
