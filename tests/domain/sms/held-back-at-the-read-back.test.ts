/** Who said at the read-back that nothing shall be sent has not said that it may go by a bare yes. */
import { expect, it } from 'vitest';
import { dialogueTold } from '#tests/support/dialogue-told.ts';

const readBack = {
  'cn-mainland': ['欠工资9000', '长沙', '老张', '7月', '1', '没有', '0'],
  gb: ['unpaid wages 900', 'Leeds', 'Kestrel Foods Ltd', 'since July', '1', 'no', '0'],
} as const;

it.each([
  ['cn-mainland', '等一下', '对'],
  ['cn-mainland', '先别发', '对'],
  ['cn-mainland', '先别发', '好的'],
  ['cn-mainland', '算了', '嗯'],
  ['gb', 'wait', 'ok'],
  ['gb', "don't send it yet", 'yes'],
] as const)('%s: after %s, %s sends nothing', (law, held, yes) => {
  const { step, answers } = dialogueTold(law, [...readBack[law], held, yes]);
  expect([step, answers.place]).toEqual(['send', law === 'gb' ? 'Leeds' : '长沙']);
});

it.each([
  ['cn-mainland', '先别发', '1'],
  ['cn-mainland', '等一下', '发吧'],
  ['gb', 'wait', '1'],
] as const)('%s: after %s, %s does', (law, held, leave) => {
  expect(dialogueTold(law, [...readBack[law], held, leave]).step).toBe('idle');
});

it('a second yes, to what was read back once more, sends it', () => {
  expect(dialogueTold('cn-mainland', [...readBack['cn-mainland'], '等一下', '对', '对']).step).toBe('idle');
});

it.each([
  ['cn-mainland', '算了 不告了', '是'],
  ['cn-mainland', '我不投诉了', '1'],
  ['gb', "i don't want to complain anymore", 'yes'],
] as const)('%s: %s is asked about, and %s drops what was told', (law, over, yes) => {
  const asked = dialogueTold(law, [...readBack[law], over]);
  expect(asked.between).toMatchObject({ about: 'word', word: 'withdraw' });
  const { step, answers } = dialogueTold(law, [...readBack[law], over, yes]);
  expect([step, answers.place]).toEqual(['idle', undefined]);
});
