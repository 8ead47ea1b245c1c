/** A wish to end the only case of a phone is asked about, and nobody is sent round in a circle for its last four. */
import { expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const cases: readonly KnownCase[] = [{ ...knownCase, payments: [] }];
const ofCase = (...texts: readonly string[]): Turn => lastTold('cn-mainland', [...texts], { cases });

it.each([['取消'], ['撤回', '是'], ['我不告了', '1'], ['我要撤案', '我要撤案']])(
  '%s is asked about',
  (...texts) => {
    expect(ofCase(...texts).dialogue).toMatchObject({
      stopped: false,
      between: { about: 'word', word: 'withdraw', tail: '9X3T' },
    });
  },
);

it('退订 ends our texts still', () => {
  expect(ofCase('退订').dialogue.stopped).toBe(true);
});

it('取消 without a case ends them too', () => {
  expect(lastTold('cn-mainland', ['取消'], {}).dialogue.stopped).toBe(true);
});

it('whether we phone the boss is no wish for a call', () => {
  expect(ofCase('你们会打电话给我老板吗').dialogue.between).toBeUndefined();
});

it.each(['什么时候有人联系我', '啥时候有人来找我'])('%s is answered', (text) => {
  expect(ofCase(text).command).toBeUndefined();
});
