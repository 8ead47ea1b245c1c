/** An addition to a case that begins with a word for one and tells something: its words go to the case at once. */
import { expect, it } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const on = { ...knownCase, payments: [] };

it.each(['补一句 一共是5个人不是4个', '补充 我们一共5个人不是4个'])('%s', (text) => {
  const { command } = lastTold('cn-mainland', [text], { cases: [on], otherwise: 'zh-CN' });
  expect(command).toMatchObject({ do: 'write', words: expect.stringContaining('5个人不是4个') });
});

it('a word for an addition that tells nothing yet asks for the words', () => {
  const { command } = lastTold('cn-mainland', ['补一句'], { cases: [on], otherwise: 'zh-CN' });
  expect(command).toBeUndefined();
});
