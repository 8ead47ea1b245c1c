/** What is promised. */
import { describe, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;

describe('a plan of instalments', () => {
  it('takes no instalments that do not add up', () => {
    const told = given(...s.ordered);
    const over = [{ worker: 'w1', fen: 1_800_001 }];
    told
      .when(does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-04-20', lines: over }] }))
      .thenRefused('sum-mismatch');
    told
      .when(does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-12-20', lines: over }] }))
      .thenRefused('date-not-allowed');
  });
});
