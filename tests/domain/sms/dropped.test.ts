/** What was given up goes on where it was when that is taken back on the same day, and not otherwise. */
import { expect, it, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { dialogueTold, lastTold } from '#tests/support/dialogue-told.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const givenUp = {
  'cn-mainland': ['欠薪', '龙华', '算了不告了', '1'],
  gb: ['unpaid wages', 'Leeds', 'cancel it', 'yes'],
  ph: ['unpaid wages', 'Makati', 'i-cancel ko na', 'oo'],
} as const;

it.each([
  ['cn-mainland', '还是别取消了'],
  ['cn-mainland', '继续'],
  ['gb', "actually don't cancel"],
  ['gb', 'wait no, carry on'],
  ['gb', 'GO ON'],
  ['ph', 'huwag na i-cancel'],
  ['ph', 'wag na po i-cancel'],
] as const)('%s: %s', (law, words) => {
  const { step, answers } = dialogueTold(law, [...givenUp[law], words]);
  expect(step).toBe('employer');
  expect(answers).toMatchObject({ kind: 'wage.unpaid', place: givenUp[law][1] });
});

it.each([
  ['gb', 'START', {}],
  ['gb', 'my boss pays under minimum wage in Hull', { place: 'Hull' }],
  ['cn-mainland', '开始', {}],
] as const)('%s: %s begins anew, and what was given up is givenUp', (law, words, answers) => {
  const begun = dialogueTold(law, [...givenUp[law], words]);
  expect(begun.answers.place).toBe((answers as { place?: string }).place);
  const told = dialogueTold(law, [...givenUp[law], words, law === 'gb' ? 'not paid, Derby' : '欠薪，坪山']);
  expect([told.waiting, told.droppedAt]).toEqual([undefined, undefined]);
});

it.each([
  ['gb', 'I have a new problem at another job', 'GO ON', 'What is wrong?'],
  ['gb', 'its about something else now', 'carry on', 'What is wrong?'],
  ['cn-mainland', '我要说另外一件事', '继续', '遇到什么问题'],
  ['ph', 'ibang problema naman ito ngayon', 'ituloy', 'What is wrong?'],
] as const)(
  '%s: after %s, which tells of another, %s puts its question again',
  (law, words, goOn, question) => {
    const { dialogue, replies } = lastTold(law, [...givenUp[law], words, goOn]);
    expect([dialogue.answers.place, dialogue.between, dialogue.waiting]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(replies.join('\n')).toContain(question);
  },
);

it.each(['START', 'hello', 'thank you very much'])(
  '%s tells nothing yet: GO ON takes up what was given up',
  (words) => {
    expect(dialogueTold('gb', [...givenUp.gb, words, 'GO ON']).answers.place).toBe('Leeds');
  },
);

it.each(['ok', 'thanks'])('%s leaves it as it is', (words) => {
  expect(dialogueTold('gb', [...givenUp.gb, words, 'dont cancel it']).answers.place).toBe('Leeds');
});

test('after a day it is givenUp', () => {
  const context = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' } as const;
  const dropped: Dialogue = dialogueTold('cn-mainland', givenUp['cn-mainland']);
  const later = new Date('2026-11-26T03:00:00Z');
  const { dialogue } = takeTurn(dropped, { sid: 'late', text: '继续' }, later, context);
  expect([dialogue.answers.kind, dialogue.waiting]).toEqual([undefined, undefined]);
});
