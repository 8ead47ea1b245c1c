/** One month's sum told anew, where each month's was told: what all of them come to is read back. */
import { describe, expect, it } from 'vitest';
import { toldBehindFirm } from '#tests/support/dialogue-told.ts';

describe('one of several months', () => {
  it.each([
    ['cn-mainland', ['第一个月4000，第二个月4200', '第二个月是4300'], 830_000],
    ['cn-mainland', ['6月4000，7月4200', '7月是4300'], 830_000],
    ['cn-mainland', ['6月4000，7月4200', '第二个月是4300'], 830_000],
    ['cn-mainland', ['每月4000，2个月', '第二个月是4300'], 830_000],
    ['cn-mainland', ['6月4000，7月4200', '8月还有500'], 870_000],
    ['gb', ['June 4000 and July 4200', 'the second month was 4,300'], 830_000],
    ['gb', ['June 4000 and July 4200', '4300 in July not 4200'], 830_000],
    ['gb', ['£900 first month and £1000 second month', 'yes', 'second month should be 1100'], 200_000],
    ['ph', ['Hunyo 12000, Hulyo 13000', '13500 pala yung Hulyo'], 2_550_000],
    ['ph', ['unang buwan 8000, ikalawang buwan 9000', 'oo', 'ikalawang buwan 9500'], 1_750_000],
  ] as const)('%s: after %j all come to so much', (law, texts, low) => {
    const { doubts, answers, step } = toldBehindFirm(law, texts);
    expect([doubts, answers.people, step]).toEqual([
      { money: { low, high: low, monthly: false } },
      undefined,
      'owed',
    ]);
    expect(toldBehindFirm(law, [...texts, '1']).answers.money).toEqual({ low, high: low, monthly: false });
  });

  it('is put right once more', () => {
    const texts = ['6月4000，7月4200', '第二个月是4300', '1', '第一个月是4100'];
    expect(toldBehindFirm('cn-mainland', texts).doubts.money?.low).toBe(840_000);
  });

  it('of a sum of which nobody knows what it is made it is asked whether it stands', () => {
    const texts = ['8200', '第二个月是4300'];
    expect(toldBehindFirm('cn-mainland', texts).doubts.money?.low).toBe(820_000);
    expect(toldBehindFirm('cn-mainland', [...texts, '2'])).toMatchObject({ step: 'owed', doubts: {} });
    expect(toldBehindFirm('cn-mainland', [...texts, '8300']).answers.money?.low).toBe(830_000);
  });

  it.each([
    ['gb', ['8200', 'June', 'the second month was 4,300']],
    ['cn-mainland', ['6月4000，7月4200', '7月4200']],
  ] as const)('%s: %j counts nobody', (law, texts) => {
    expect(toldBehindFirm(law, texts).answers.people).toBeUndefined();
  });

  it.each([
    ['cn-mainland', ['6月4000，7月4200', '从6月开始']],
    ['gb', ['June 4000 and July 4200', 'since 4 June']],
  ] as const)('%s: %j is when it began', (law, texts) => {
    expect(toldBehindFirm(law, texts)).toMatchObject({ answers: { money: { low: 820_000 } }, doubts: {} });
  });
});
