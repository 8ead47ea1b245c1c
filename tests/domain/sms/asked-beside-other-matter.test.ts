/** Danger that stands beside another matter is asked about; and what is told of it at the read-back is said to be kept. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

describe('beside wages, and of a day that is past', () => {
  test.each([
    ['gb', 'Passport kept by boss, i pay him back 5000 debt, no wage, live above the restaurant'],
    ['gb', 'no pay 3 months, he hold my passport'],
    ['ph', 'hawak ng amo ko passport ko at 3 buwan na akong walang sahod'],
    ['cn-mainland', '老板扣了我护照 工资三个月没发 一共15000'],
    ['gb', '3 of us hurt on 2 november at Alpha Build Hull roof fell'],
  ])('%s: %s', (law, text) => {
    const { dialogue, replies } = lastTold(law, [text]);
    expect(dialogue.between?.about).toBe('danger');
    expect(replies.join()).toMatch(/999|911|110/u);
  });

  test.each([
    ['gb', 'boss not pay me 900 2 months, passport copy they have'],
    ['gb', 'i have no passport number, they owe me 500 wages'],
    ['ph', 'walang sahod 15k 2 buwan'],
  ])('nobody is asked: %s: %s', (law, text) => {
    expect(lastTold(law, [text]).dialogue.between).toBeUndefined();
  });
});

test('blows told at the read-back are said to be kept', () => {
  const base = ['boss not pay 900 2 months in Hull firm Alpha Build', '1', 'no', '0'];
  const { dialogue, replies } = lastTold('gb', [...base, 'i also want say he hit me yesterday', 'no']);
  expect(replies.join('\n')).toContain('I added that');
  expect(dialogue.notes).toContain('i also want say he hit me yesterday');
});
