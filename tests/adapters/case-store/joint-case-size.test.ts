/** Joint cases of everyday courses stand in DynamoDB. */
import { describe, expect, it } from 'vitest';
import { itemLimit, scales, writes } from '#tests/support/crowd.ts';
import * as s from '#tests/support/story.ts';

describe('a joint case', () => {
  it.each([
    { size: 500, instalments: 3, verified: 3, ends: 'closed' },
    { size: 500, instalments: 20, verified: 1, ends: 'plan_active' },
    { size: 1000, instalments: 10, verified: 1, ends: 'plan_active' },
  ])(
    'of $size workers and $instalments instalments keeps HEAD and every event under DynamoDB’s limit',
    ({ ends, ...crowd }) => {
      const { weigh, weighed } = scales();
      let ended = '';
      for (const written of writes(crowd, s.caseId, s.start)) {
        weigh(written);
        ended = written.state.stage.status;
      }
      const { table, largest } = weighed();
      console.log(`${crowd.size} workers, ${crowd.instalments} instalments\n${table}`);
      expect(ended).toBe(ends);
      expect(largest).toBeLessThan(itemLimit);
    },
  );
});
