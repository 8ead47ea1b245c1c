/** A sum and how many they are in one text: whether it is each one's is asked, unless it was said. */
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { isAskedOfEach } from '#domain/sms/facts/for-each.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const firm = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'],
  gb: ['unpaid wages', 'Leeds', 'Pell Roofing'],
  ph: ['unpaid wages', 'Makati', 'Santos Builders'],
};
const talkedTo = (law: keyof typeof firm, texts: readonly string[]): Dialogue =>
  lastTold(law, [...firm[law], ...texts]).dialogue;

describe('a sum beside how many they are', () => {
  it.each([
    ['gb', '£1,850 and about 20 people', 185_000, 20],
    ['gb', '£1850, 6 of us', 185_000, 6],
    ['gb', '900 and there are 4 of us', 90_000, 4],
    ['ph', '9 libo, 5 kami', 900_000, 5],
    ['ph', '9000, limang tao', 900_000, 5],
    ['cn-mainland', '9000，5个人', 900_000, 5],
    ['cn-mainland', '9000块，我们五个人', 900_000, 5],
    ['cn-mainland', '一共5个人，欠9000', 900_000, 5],
  ] as const)('%s: %s is asked about', (law, text, low, count) => {
    const asked = talkedTo(law, [text]);
    expect(isAskedOfEach(asked)).toBe(true);
    expect([asked.step, asked.answers.people?.low]).toEqual(['owed', count]);
    expect(talkedTo(law, [text, '1'])).toMatchObject({
      step: 'since',
      answers: { money: { low: low * count } },
    });
    expect(talkedTo(law, [text, '2'])).toMatchObject({
      step: 'since',
      answers: { money: { low } },
      doubts: {},
    });
  });

  it.each([
    ['gb', '£1,850 in total, 20 people', 185_000],
    ['gb', 'he owes the four of us £5000', 500_000],
    ['gb', '5000 for 4 of us', 500_000],
    ['gb', '£1,850 between the four of us', 185_000],
    ['gb', '£1,850 and just me', 185_000],
    ['ph', '9000 para sa aming lahat, 5 kami', 900_000],
    ['cn-mainland', '欠我们5个人9000', 900_000],
    ['cn-mainland', '5个人一共9000', 900_000],
    ['ph', '20k lahat, 4 kami', 2_000_000],
    ['cn-mainland', '我1万2，我老婆9千', 2_100_000],
    ['cn-mainland', '15万，12个人', 15_000_000],
  ] as const)('%s: %s is what all of them are owed', (law, text, low) => {
    expect(talkedTo(law, [text])).toMatchObject({ step: 'since', answers: { money: { low } }, doubts: {} });
  });

  it.each([
    ['gb', '600 and 3 people', 'together', 60_000],
    ['gb', '600 and 3 people', 'each', 180_000],
    ['ph', '9 libo, 5 kami', 'lahat na', 900_000],
    ['ph', '9 libo, 5 kami', 'bawat isa', 4_500_000],
    ['cn-mainland', '9000，5个人', '每个人的', 4_500_000],
    ['cn-mainland', '9000，5个人', '大家一起的', 900_000],
  ] as const)('%s: %s is answered by %s', (law, text, answer, low) => {
    const { answers, doubts } = talkedTo(law, [text, answer]);
    expect([answers.money?.low, doubts]).toEqual([low, {}]);
  });

  it('is multiplied anew where they are more', () => {
    const { doubts, answers } = talkedTo('cn-mainland', ['9000，5个人', '不是5个，是6个']);
    expect([doubts.money?.low, answers.people?.low]).toEqual([5_400_000, 6]);
  });

  it('told one after the other, is asked of nobody', () => {
    expect(talkedTo('gb', ['1850', 'June', '4'])).toMatchObject({ step: 'danger', doubts: {} });
  });

  it('is asked of a first text after the place and the firm', () => {
    const asked = lastTold('gb', [
      'not paid wages. £1,850 and about 20 people',
      'Leeds',
      'Pell Roofing',
    ]).dialogue;
    expect(isAskedOfEach(asked)).toBe(true);
  });

  it('gives way to another sum', () => {
    const { answers, doubts } = talkedTo('gb', ['£1850, 6 of us', '2400 in total']);
    expect([answers.money?.low, doubts]).toEqual([240_000, {}]);
  });
});

it('我5200 is a sum, and 我们120人 are people', () => {
  const sum = lastTold('cn-mainland', ['欠薪', '合肥', '没名字 个体户', '我5200']).dialogue.answers;
  expect(sum).toMatchObject({ money: { low: 520_000 } });
  expect(sum.people).toBeUndefined();
  const people = lastTold('cn-mainland', ['欠工资9000', '长沙', '老张', '7月', '我们120人']).dialogue;
  expect(people.answers.people).toEqual({ low: 120, high: 120 });
});
