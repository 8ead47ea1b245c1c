/** Asked because of a hazard, what says neither yes nor no is asked about once more before anybody is called out. */
import { expect, it } from 'vitest';
import { dialogueTold } from '#tests/support/dialogue-told.ts';

it.each([
  [['机器没有防护罩 手差点没了', '中山小榄', '一直这样']],
  [['配电箱漏电 没人修 老板还骂人', '珠海金湾', '很多人']],
  [['老板把我身份证扣了 不让走', '没锁 就是不给证']],
  [['老板说要弄死我全家', '没有 就是怕']],
])('%j is asked once more', (texts) => {
  const { between, step } = dialogueTold('cn-mainland', texts);
  expect([between?.about, step === 'danger_details']).toEqual(['danger', false]);
});

it.each([
  [['机器没有防护罩 手差点没了', '一直这样', '没人管']],
  [['机器没有防护罩 手差点没了', '有']],
  [['老板打我 不给钱', '一直打']],
])('%j is reported', (texts) => {
  expect(dialogueTold('cn-mainland', texts).step).toBe('danger_details');
});

it.each(['要得', '冇错', '系呀'])('at the question asked of everybody, %s is asked once more', (text) => {
  const before = ['欠工资9000', '长沙', '老张', '7月', '1'];
  expect(dialogueTold('cn-mainland', [...before, text]).step).toBe('danger');
});
