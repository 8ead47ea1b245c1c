/** Role, office and standing decide who may give a command. */
import { describe, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
describe('permission', () => {
  it.each([
    ['a worker may not accept', s.worker(), 'accept_complaint', 'role-not-allowed'],
    [
      'an auditor may do nothing',
      { role: 'auditor', id: 'a.he', office: 'cn-440306' } as const,
      'accept_complaint',
      'role-not-allowed',
    ],
    [
      'another office may not',
      { role: 'intake_officer', id: 'o.long', office: 'cn-440309' } as const,
      'accept_complaint',
      'not-your-office',
    ],
    ['an unknown worker may not', s.worker('w9'), 'request_withdrawal', 'no-such-worker'],
  ])('%s', (_, by, type, code) => {
    given(s.filed).when(does(by, type)).thenRefused(code);
  });
});
