/** Story 1. Unpaid wages on a building site: twelve workers, one subcontractor, the general contractor pays first. */
import { describe, it } from 'vitest';
import { harness } from '#tests/support/environment/harness.ts';
import { atTheDesk } from '../browser/at-the-desk.ts';
import { baoan } from './stories/cast.ts';
import { unpaidWages } from './stories/unpaid-wages.ts';

describe('story 1: twelve workers of a subcontractor', () => {
  it('runs from the first page to the money', () =>
    atTheDesk(harness(), async (here) => {
      await here.clock.morning();
      await unpaidWages(here, baoan);
    }));
});
