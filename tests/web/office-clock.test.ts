/** A machine that is set wrong counts days by the API's clock. */
import { expect, it } from 'vitest';
import { hearTime, now } from '../../web/api/office-clock.ts';

it('goes on from the time of the newest answer, and keeps its own where an answer tells none', () => {
  const told = Date.parse('2031-05-04T02:00:00.000Z');
  hearTime(new Response(null, { headers: { 'x-answered-at': new Date(told).toISOString() } }));
  expect(now()).toBeGreaterThanOrEqual(told);
  hearTime(new Response(null));
  expect(now() - told).toBeLessThan(60_000);
});
