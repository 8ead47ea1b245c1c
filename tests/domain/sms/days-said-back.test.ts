/** So many days are said back as so many, and as weeks only where they are whole ones. */
import { expect, it } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

it.each([
  ['10 days not paid', '10 days'],
  ['12 days not paid', '12 days'],
  ['14 days not paid', '2 weeks'],
  ['20 days not paid', '20 days'],
  ['3 weeks not paid', '3 weeks'],
  ['5 weeks not paid', '5 weeks'],
])('%s: %s', (text, said) => {
  const { replies } = lastTold('gb', ['unpaid wages', 'Leeds', 'Acme Ltd', text]);
  expect(replies.join('\n')).toContain(`for ${said}.`);
});
