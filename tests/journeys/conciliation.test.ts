/** Talks about wages that fail, in Shenzhen: fifteen days, the certificate, labour arbitration. */
import { describe, expect, it } from 'vitest';
import { plusDays } from '#domain/time/calendar.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { baoan } from './stories/cast.ts';
import { conciliation } from './stories/conciliation.ts';

describe('three workers whose employer does not agree', () => {
  it('go on to arbitration with the certificate, and get their money', async () => {
    const here = harness();
    await here.clock.morning();
    const { filedOn, talksUntil } = await conciliation(here, {
      ...baoan,
      workers: baoan.workers.slice(0, 3),
    });
    expect(talksUntil >= plusDays(filedOn, 15)).toBe(true);
  });
});
