/** "5 weeks, not 3": how long it is, at whatever question; so many people told otherwise change each one's sum. */
import { describe, expect, it } from 'vitest';
import { toldBehindFirm } from '#tests/support/dialogue-told.ts';

describe('a length told otherwise', () => {
  it.each([
    ['gb', ['500', '3 weeks', 'its 5 weeks not 3'], 1.25],
    ['cn-mainland', ['5000', '3个月', '是5个月不是3个月'], 5],
    ['ph', ['5000', '3 buwan', '5 buwan hindi 3'], 5],
  ] as const)('%s: %j counts nobody', (law, texts, low) => {
    const { answers, doubts, step } = toldBehindFirm(law, texts);
    expect([answers.months, answers.people, doubts, step]).toEqual([
      { low, high: low },
      undefined,
      {},
      'people',
    ]);
  });

  it('leaves so many people that are told otherwise what they are, though as many months stand', () => {
    const texts = ['5000一个月，3个月', '我们3个人', '1', '没有', '王五', '不是3个人，是4个人'];
    expect(toldBehindFirm('cn-mainland', texts).doubts.money).toEqual({
      low: 2_000_000,
      high: 2_000_000,
      monthly: true,
    });
  });
});

describe('so much less each month', () => {
  it.each([
    ['cn-mainland', '每月应该5000只发3000，三个月', 200_000],
    ['gb', '1600 a month but they pay 1000, 3 months', 60_000],
  ] as const)('%s: %s is read back by the month', (law, text, low) => {
    expect(toldBehindFirm(law, [text]).doubts.money).toEqual({ low, high: low, monthly: true });
  });

  it('is what was paid once of so many months', () => {
    expect(toldBehindFirm('cn-mainland', ['3个月，每月4000，已经给了3000']).doubts.money?.low).toBe(900_000);
  });
});
