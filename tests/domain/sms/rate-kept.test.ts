/** So much a day or a week, told apart from how long: what it comes to is read back once both are known. */
import { describe, expect, it } from 'vitest';
import { lastTold, toldBehindFirm, untilTheSum } from '#tests/support/dialogue-told.ts';

describe('a rate that was told without its time', () => {
  it.each([
    ['gb', ['£400 a week', '3 months'], 520_000],
    ['gb', ['£400 a week', '6 weeks'], 240_000],
    ['gb', ['£80 a day', '12 days'], 96_000],
    ['gb', ['£80 a day', '12'], 96_000],
    ['gb', ['£12 an hour', '40 hours'], 48_000],
    ['gb', ['350 per week', 'since 1st October'], 245_000],
    ['ph', ['7,500 bawat kinsenas', '2 buwan'], 3_000_000],
    ['ph', ['500 kada araw', '15 araw'], 750_000],
    ['cn-mainland', ['一天260', '26天'], 676_000],
    ['cn-mainland', ['一周1500', '6周'], 900_000],
  ] as const)('%s: %j is read back', (law, texts, low) => {
    const { answers, doubts, rate, step } = toldBehindFirm(law, texts);
    expect(answers.money).toBeUndefined();
    expect([doubts.money?.low, rate, step]).toEqual([low, undefined, 'owed']);
    expect(toldBehindFirm(law, [...texts, '1']).answers.money?.low).toBe(low);
    expect(toldBehindFirm(law, [...texts, '2'])).toMatchObject({ doubts: {}, step: 'owed' });
  });

  it.each([
    ['gb', 'not paid for 3 months', '£400 a week', 520_000],
    ['gb', 'not paid £350 per week since 1st October', undefined, 245_000],
    ['gb', 'paid short every week by £60 since May', undefined, 174_000],
    ['ph', 'my salary is delayed for two cutoffs, 11k per cutoff', undefined, 2_200_000],
    ['cn-mainland', '工资三个月没发', '一周1500', 1_950_000],
  ] as const)('%s: told with the story, %s, %s', (law, story, text, low) => {
    const texts = [story, ...untilTheSum[law].slice(1), ...(text === undefined ? [] : [text])];
    expect(lastTold(law, texts).dialogue.doubts.money?.low).toBe(low);
  });

  it('counts to the day that it is where the worker is, also past midnight there', () => {
    const at = new Date('2026-11-25T17:00:00Z');
    const texts = [...untilTheSum['cn-mainland'], '一周1500', '从10月1号开始'];
    expect(lastTold('cn-mainland', texts, { at }).dialogue.doubts.money?.low).toBe(1_200_000);
  });

  it('is said, and asked for how many days', () => {
    const { replies, dialogue } = lastTold('gb', [...untilTheSum.gb, '£80 a day']);
    expect(replies.join()).toContain('£80 a day. For how many days');
    expect(dialogue.failures).toBe(0);
  });

  it("may be each one's", () => {
    expect(toldBehindFirm('gb', ['£80 a day each', '12', '3']).doubts.money?.low).toBe(288_000);
  });

  it('gives way to a sum', () => {
    expect(toldBehindFirm('gb', ['£80 a day', '960'])).toMatchObject({ answers: { money: { low: 96_000 } } });
    expect(toldBehindFirm('gb', ['£80 a day', '960']).rate).toBeUndefined();
  });

  it.each([
    ['gb', 'i get £60 a day thats below minimum wage'],
    ['gb', 'im on £120 a day and my boss wont give me a contract, been there 3 months'],
    ['cn-mainland', '我一天260，工地没有安全带'],
  ] as const)('%s: of what somebody is paid, nothing is kept: %s', (law, text) => {
    const { rate, doubts } = lastTold(law, [text]).dialogue;
    expect([rate, doubts.money]).toEqual([undefined, undefined]);
  });

  it('is told otherwise like any product', () => {
    expect(toldBehindFirm('cn-mainland', ['一天260', '26天', '1', '不是26天是22天']).doubts.money?.low).toBe(
      572_000,
    );
  });
});
