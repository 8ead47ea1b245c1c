/** Asked whether anybody is in danger, who wants to end it is asked whether to drop what was told. */
import { expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const story = ['boss not pay 900 2 months in Hull firm Alpha Build', '1'];

test.each(['i want to cancel', 'i want to withdraw my complaint'])('%s', (text) => {
  const { dialogue } = lastTold('gb', [...story, text]);
  expect(dialogue.between).toMatchObject({ about: 'word', word: 'withdraw' });
});

test('that it shall go on is no all-clear', () => {
  const { dialogue } = lastTold('gb', [...story, 'i want to cancel', 'no wait i didnt mean that, keep it']);
  expect(dialogue.step).toBe('danger');
  expect(dialogue.between).toBeUndefined();
});

test('a threat beside it is no bare wish to end it', () => {
  const { dialogue } = lastTold('gb', [...story, 'he will beat me i want to cancel']);
  expect(dialogue.between?.about).not.toBe('word');
});

test('whether it can be told without a name is answered in Filipino', () => {
  const { replies } = lastTold('ph', ['ok lang po ba magsumbong ng walang pangalan']);
  expect(replies.join()).not.toContain('did not understand');
});
