/** A whole crew and how many it has counts people at any question, and is no sum and no length of time. */
import { describe, expect, it } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const firm = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'],
  gb: ['unpaid wages', 'Leeds', 'Pell Roofing'],
  ph: ['unpaid wages', 'Makati', 'Santos Builders'],
};

describe('a crew and its number', () => {
  it.each([
    ['gb', ['gang of 12'], 'owed'],
    ['gb', ['the whole team 12'], 'owed'],
    ['gb', ['5000', 'whole crew is 12'], 'since'],
    ['ph', ['buong team 12'], 'owed'],
    ['ph', ['5000', 'buong grupo namin 12'], 'since'],
    ['cn-mainland', ['我们班组12'], 'owed'],
    ['cn-mainland', ['4万', '我们组12'], 'since'],
    ['cn-mainland', ['4万', '6月', '整个班组一共12'], 'danger'],
  ] as const)('%s: %j', (law, texts, step) => {
    const { dialogue } = lastTold(law, [...firm[law], ...texts]);
    expect(dialogue.answers.people).toEqual({ low: 12, high: 12 });
    expect([dialogue.step, dialogue.doubts]).toEqual([step, {}]);
  });
});
