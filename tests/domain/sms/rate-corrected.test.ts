/** A rate that waits for how many days is corrected as a rate: no sum was told. */
import { describe, expect, it } from 'vitest';
import { toldBehindFirm } from '#tests/support/dialogue-told.ts';

describe('so much a day, told otherwise', () => {
  it.each([
    ['gb', ['£200 a day', '250 not 200'], 25_000],
    ['gb', ['£200 a day', 'sorry i meant 250'], 25_000],
    ['gb', ['£200 a day', 'no, 250'], 25_000],
    ['gb', ['3 weeks at 200 a day', '250 not 200'], 25_000],
    ['gb', ['£400 a week', '450 not 400'], 45_000],
    ['ph', ['500 kada araw', '600 hindi 500'], 60_000],
    ['cn-mainland', ['一天200', '250不是200'], 25_000],
    ['cn-mainland', ['每天200', '应该是250一天，不是200'], 25_000],
  ] as const)('%s: %j', (law, texts, rate) => {
    const { answers, doubts, rate: kept } = toldBehindFirm(law, texts);
    expect([answers.money, doubts.money, kept?.rate]).toEqual([undefined, undefined, rate]);
    const { doubts: then } = toldBehindFirm(law, [...texts, law === 'cn-mainland' ? '10天' : '10 days']);
    if (kept?.by === 'day') expect(then.money?.low).toBe(rate * 10);
  });

  it.each([
    ['gb', ['£200 a day', 'no, 2500'], 250_000],
    ['cn-mainland', ['一天200', '一共3000'], 300_000],
  ] as const)('%s: %j is the sum', (law, texts, low) => {
    expect(toldBehindFirm(law, texts).answers.money?.low).toBe(low);
  });

  it('of little more than the rate it is asked whether it is all of it', () => {
    const { answers, doubts } = toldBehindFirm('gb', ['£200 a day', '250']);
    expect([answers.money, doubts.money?.low]).toEqual([undefined, 25_000]);
  });

  it('in place of a sum that is rejected, is multiplied with its days', () => {
    const { answers, doubts } = toldBehindFirm('gb', [
      '1850',
      'June',
      '20',
      'no',
      '0',
      'its not 1850, its £90 a day for 2 days',
    ]);
    expect((doubts.money ?? answers.money)?.low).toBe(18_000);
  });

  it('counts nobody, where it is asked how many they are', () => {
    const { answers, doubts } = toldBehindFirm('gb', ['£12 an hour for 80 hours', 'June', '13 not 12']);
    expect([answers.people, doubts]).toEqual([
      undefined,
      { money: { low: 104_000, high: 104_000, monthly: false } },
    ]);
  });
});
