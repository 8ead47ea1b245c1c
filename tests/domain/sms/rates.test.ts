/** What an hour or a day is paid with, told at the read-back: no sum that is owed, but words that go with it. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '#domain/sms/turn.ts';
import { isOfRate } from '#domain/understanding/money/rates.ts';
import { turnsTold } from '#tests/support/dialogue-told.ts';

const told = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂', '21000，3个月', '4', '没有', '何敏'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', '2400, 3 months', '4', 'no', 'Ilie Popa'],
  ph: ['unpaid wages', 'Makati', 'Harewood Homes Inc', '24000, 3 months', '4', 'no', 'Rosa Cruz'],
} as const;
type Law = keyof typeof told;

const saidAfter = (law: Law, before: readonly string[], texts: readonly string[]): readonly Turn[] =>
  turnsTold(law, [...before, ...texts]).slice(before.length);

describe('a rate at the read-back', () => {
  it.each([
    ['gb', 'The rate is wrong: they pay me 9 an hour instead of 12.21'],
    ['gb', 'they pay me 9 an hour instead of 12.21'],
    ['gb', "it's 12 an hour not 10"],
    ['cn-mainland', '单价不对，说好一小时20，只给15'],
    ['cn-mainland', '一天说好300只给200'],
    ['cn-mainland', '日薪写错了是260'],
    ['ph', 'mali ang rate, 500 lang kada araw imbes na 695'],
  ] as const)('%s: %s changes nothing and goes with it', (law, text) => {
    for (const before of [told[law], [...told[law], '2']]) {
      const [turn, sent] = saidAfter(law, before, [text, '1']);
      const atReadBack = saidAfter(law, told[law].slice(0, -1), [told[law].at(-1) ?? '']).at(-1)?.dialogue;
      expect(turn?.dialogue.answers).toEqual(atReadBack?.answers);
      expect(turn?.dialogue).toMatchObject({ step: 'send', doubts: {} });
      expect(turn?.dialogue.between).toBeUndefined();
      expect(turn?.dialogue.notes).toContain(text);
      expect(sent?.command?.do).toBe('file');
    }
  });

  it('beside another correction leaves that one as it is', () => {
    const [turn] = saidAfter('gb', told.gb, ['rate is 9 an hour and its 5 people not 4']);
    expect(turn?.dialogue.answers).toMatchObject({ people: { low: 5 }, money: { low: 240_000 } });
  });

  it('counts nobody at the question how many they are', () => {
    const [turn] = saidAfter('gb', told.gb.slice(0, 4), ['wrong rate, should be 12.21 an hour they pay 9']);
    expect(turn?.dialogue).toMatchObject({ step: 'people', doubts: {} });
    expect(turn?.dialogue.answers.people).toBeUndefined();
  });

  it.each([
    'should be 2500 not 2000',
    'my wage is 2500 a month',
    '9 an hour for 200 hours so 1800',
    'they owe 450 because the rate was wrong',
    '一个月5000不是4000',
    '一天200，干了30天',
    '5个人不是15个',
  ])('%s is none', (text) => {
    expect(isOfRate(text)).toBe(false);
  });
});
