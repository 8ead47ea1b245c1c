/** Who spoke of ending their own life takes it back, while their pay is being told or later. */
import { expect, it } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const cases = [{ ...knownCase, payments: [] }];
const despaired = {
  'cn-mainland': ['我不想活了', '在东莞厚街的宿舍', '工资三个月没发'],
  gb: ['i want to kill myself', 'Leeds, alone', 'no wages for 2 months'],
  ph: ['gusto ko nang mamatay', 'sa Makati, mag isa', '2 buwan na akong walang sweldo'],
};

it.each([
  ['cn-mainland', '没事我气话'],
  ['cn-mainland', '刚才就是一时冲动'],
  ['cn-mainland', '说说而已 别当真'],
  ['cn-mainland', '不会真去死的'],
  ['gb', 'sorry i was just angry, didnt mean it'],
  ['gb', 'i was only venting'],
  ['gb', 'heat of the moment sorry'],
  ['ph', 'biro lang po yun, galit lang ako'],
  ['ph', 'nasabi ko lang sa galit'],
  ['ph', 'di ko naman gagawin'],
] as const)('%s: %s is thanked, told to the case, and no name', (law, text) => {
  const { dialogue, command, replies } = lastTold(law, [...despaired[law], text], { cases });
  expect(command).toMatchObject({ do: 'write', words: text });
  expect(replies[0]).toMatch(/12356|116 123|1553/u);
  expect(dialogue).toMatchObject({ step: 'employer', despair: true });
  expect(dialogue.doubts.employer).toBeUndefined();
});

it.each([
  ['cn-mainland', '不是气话 我在楼顶'],
  ['gb', 'not joking, im on the roof'],
  ['ph', 'hindi biro, nasa bubong na ako'],
] as const)('%s: %s is at once', (law, text) => {
  const { command } = lastTold(law, [...despaired[law], text], { cases });
  expect(command?.do).toBe('report_danger');
});
