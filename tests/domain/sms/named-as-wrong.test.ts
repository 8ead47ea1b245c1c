/** Asked what is wrong: a thing that is named is asked for anew, what is told takes its place, and nothing else is lost. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const begunAndWrong = {
  'cn-mainland': ['欠薪', '长沙', '湘江劳务', '18000 3个月', '1', '没有', '王五', '2'],
  gb: ['not paid', 'Leeds', 'Acme Ltd', '£18000 for 3 months', '1', 'no', 'Bob Lee', '2'],
  ph: ['unpaid wages', 'Cebu', 'Acme Inc', 'P18000, 3 months', '1', 'no', 'Jun Reyes', '2'],
} as const;

const toldAsWrong = (law: keyof typeof begunAndWrong, texts: readonly string[]) =>
  lastTold(law, [...begunAndWrong[law], ...texts], { otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en' });

describe('what is wrong', () => {
  test.each([
    ['cn-mainland', ['地方', '株洲'], { place: '株洲' }],
    ['cn-mainland', ['位置', '株洲'], { place: '株洲' }],
    ['cn-mainland', ['株洲'], { place: '株洲' }],
    ['cn-mainland', ['厂名', '天元五金'], { employer: '天元五金' }],
    ['cn-mainland', ['人', '5'], { people: { low: 5, high: 5 } }],
    ['cn-mainland', ['5个'], { people: { low: 5, high: 5 } }],
    ['cn-mainland', ['钱', '19000'], { money: { low: 1_900_000, high: 1_900_000, monthly: false } }],
    ['gb', ['where', 'York'], { place: 'York' }],
    ['gb', ['York'], { place: 'York' }],
    ['gb', ['Beta Ltd'], { employer: 'Beta Ltd' }],
    ['gb', ['how many', '5'], { people: { low: 5, high: 5 } }],
    ['gb', ['money', '19000'], { money: { low: 1_900_000, high: 1_900_000, monthly: false } }],
    ['ph', ['saan', 'Davao'], { place: 'Davao' }],
    ['ph', ['pera', '19000'], { money: { low: 1_900_000, high: 1_900_000, monthly: false } }],
  ] as const)('%s: %j', (law, texts, changed) => {
    const { dialogue } = toldAsWrong(law, texts);
    expect(dialogue.step).toBe('send');
    expect(dialogue.answers).toMatchObject({ months: { low: 3, high: 3 }, ...changed });
  });

  test.each([
    ['cn-mainland', '王小五'],
    ['gb', 'Rob Lee'],
  ] as const)('%s: %s, of nobody knows what, is asked about once more', (law, text) => {
    const { dialogue, replies } = toldAsWrong(law, [text]);
    expect(dialogue.between).toEqual({ about: 'wrong' });
    expect(replies.join()).not.toMatch(/已加上|I added/u);
  });
});
