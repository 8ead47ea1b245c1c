/** Five hundred deadlines fall in one minute: each is acted on once, assigned or not. On an environment of its own. */
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { caseIdFrom } from '#domain/terms/identifiers.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { invokeScheduler, moveLocalClock } from '#local/move-clock.ts';
import { freshEnvironment, type OwnEnvironment } from '#tests/support/environment/environment.ts';
import { storeOf } from '#tests/support/environment/records.ts';
import { contextFor, filing, offices, worker } from '#tests/support/story.ts';
import { until } from '#tests/support/until.ts';

const crowd = 500;

describe('a crowd of deadlines', () => {
  let environment: OwnEnvironment;
  beforeAll(async () => {
    environment = await freshEnvironment('crowd');
    return environment.stop;
  });

  it('is dealt with in one tick', async () => {
    const { dir } = environment;
    const store = await storeOf(dir);
    const at = new Date().toISOString();
    const ids = Array.from({ length: crowd }, (_, n) => caseIdFrom(Buffer.from(String(n).padStart(16, '0'))));
    const file = async (caseId: string) => {
      const context: DecisionContext = { ...contextFor(worker(), at), offices };
      const order = { ...filing, caseId };
      const events = decide(order, undefined, context);
      if (isRefusal(events)) throw new Error(events.sentence);
      const recorded = recordedEvents(caseId, 0, events, context);
      const state = fold(recorded);
      if (state === undefined) throw new Error('filed');
      await store.append({ caseId, expected: 0, events: recorded, state });
    };
    for (let n = 0; n < crowd; n += 25) await Promise.all(ids.slice(n, n + 25).map(file));

    await moveLocalClock(dir, '+15d');
    await invokeScheduler(dir);
    const escalations = async (caseId: string) =>
      (await wholeHistory(store, caseId))
        .filter(({ event }) => event.type === 'deadline_escalated')
        .map(({ event }) => 'clock' in event && event.clock);
    await until(
      'every case is escalated',
      async () =>
        (await Promise.all(ids.map(async (id) => (await escalations(id)).length))).every(
          (count) => count > 0,
        ),
      240,
    );
    for (const id of ids) {
      const clocks = await escalations(id);
      expect(new Set(clocks).size, id).toBe(clocks.length);
      expect(clocks).toContain('acceptance');
    }
  });
});
