/** People and sums said in one breath at the read-back. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { factsCorrected } from '#domain/understanding/read-back.ts';

const corrected = (text: string) => {
  const isChinese = /\p{Script=Han}/u.test(text);
  return factsCorrected({
    question: 'readback',
    text,
    language: isChinese ? 'zh-CN' : 'en',
    today: '2026-11-24',
    procedure: newestProcedure(isChinese ? 'cn-mainland' : 'gb'),
  });
};

describe('a correction of people and sums in one breath', () => {
  it.each([
    ['不对，是六个人每人一万五，总共九万', 6, 90_000],
    ['不对，一万五是我一个人的，六个人总共九万', 6, 90_000],
    ['不对，我们五个人，每人八千，一共四万', 5, 40_000],
    ['错了，7个人一共欠56000', 7, 56_000],
    ['两万是我自己一个人的，四个人一共八万', 4, 80_000],
    ['不对，就我一个人，欠6千', 1, 6000],
    ['no, six of us at 1,500 each, 9,000 in total', 6, 9000],
    ['wrong, £800 is just mine, five of us are owed £4,000 in total', 5, 4000],
    ['no, there are 5 of us, £700 each, £3,500 altogether', 5, 3500],
    ['不对，两千是我一个人的，七个人欠一万四', 7, 14_000],
    ["no, £1,200 is mine, it's £8,400 for the seven of us", 7, 8400],
  ])('%s', (text, people, sum) => {
    const facts = corrected(text);
    expect(facts.people?.value).toEqual({ low: people, high: people });
    expect(facts.money?.value).toMatchObject({ low: sum * 100, high: sum * 100 });
  });

  it.each([
    ['不是三个人6千，我一个人6千', 6000],
    ['不对，8千是我一个人的', 8000],
    ['not £600 for three of us, £600 for me alone', 600],
  ])('%s: one of them counts nobody, and whether their sum is all is asked', (text, sum) => {
    const facts = corrected(text);
    expect(facts.people).toBeUndefined();
    expect(facts.money).toMatchObject({ value: { low: sum * 100 }, sure: false });
  });

  it.each([
    ['人数不对，1500个人', 1500],
    ['不对，一共8个人，不是3个', 8],
    ['it should be 1,200 people', 1200],
  ])('%s: a large number of people is no sum', (text, people) => {
    const facts = corrected(text);
    expect(facts.people?.value.low).toBe(people);
    expect(facts.money).toBeUndefined();
  });
});
