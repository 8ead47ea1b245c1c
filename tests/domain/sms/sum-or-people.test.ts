/** A number at the question how many people may be the sum: it is asked about, or it changes the sum. */
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { isAskedOfEach } from '#domain/sms/facts/for-each.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const firm = { 'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'], gb: ['unpaid wages', 'Leeds', 'Pell Roofing'] };

const talkedTo = (law: string, texts: readonly string[]): Dialogue => lastTold(law, texts).dialogue;

describe('a number at the question how many people', () => {
  it.each([
    ['gb', '600 for 2 months', '600', 600],
    ['gb', '3000 for 2 months', '140', 140],
    ['cn-mainland', '18000，3个月', '18000', 18_000],
  ] as const)('%s: after %s, whether %s are people is asked', (law, sum, text, count) => {
    const { answers, doubts } = talkedTo(law, [...firm[law], sum, text]);
    expect(answers.people).toBeUndefined();
    expect(doubts.people).toEqual({ low: count, high: count });
  });

  it.each([
    ['gb', '2500 for 2 months', "no it's 2500", {}],
    ['gb', '2500 for 2 months', 'no 2600', { money: { low: 260_000, high: 260_000, monthly: false } }],
    ['cn-mainland', '18000，3个月', '不对，是19000', {}],
  ] as const)('%s: after %s, %s is of the sum', (law, sum, text, asked) => {
    const { answers, doubts } = talkedTo(law, [...firm[law], sum, text]);
    expect([answers.people, doubts]).toEqual([undefined, asked]);
  });

  it.each([
    ['gb', '600 for 2 months', '6', 6],
    ['gb', '600 for 2 months', '140 of us', 140],
    ['gb', '600 for 2 months', 'no, 40', 40],
    ['cn-mainland', '18000，3个月', '120个人', 120],
  ] as const)('%s: after %s, %s are people', (law, sum, text, low) => {
    expect(talkedTo(law, [...firm[law], sum, text]).answers.people?.low).toBe(low);
  });

  it("asks of so much a month whether it is each one's, of 40 to 50 as of three", () => {
    for (const count of ['四五十个', '3个人'])
      expect(isAskedOfEach(talkedTo('cn-mainland', [...firm['cn-mainland'], '每月2490，2个月', count]))).toBe(
        true,
      );
  });

  it('takes a sum without a word for people for the sum', () => {
    const { answers } = talkedTo('cn-mainland', [...firm['cn-mainland'], '不记得了', '大概一万三四']);
    expect(answers).toMatchObject({ money: { low: 1_300_000, high: 1_400_000 } });
    expect(answers.people).toBeUndefined();
  });
});
