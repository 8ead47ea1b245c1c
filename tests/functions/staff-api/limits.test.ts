/** Limits of the platform behind the staff API that the local engine does not know: bodies in, answers out. */
import { expect, test } from 'vitest';
import { queueRowOf } from '#adapters/case-store/queue-row.ts';
import { ownQueue } from '#casework/own-queue.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from './office.ts';

/** The largest promise: ten thousand sums of eleven digits, with a word on each side. */
const largestPlan = {
  instalments: Array.from({ length: 10 }, (_, i) => ({
    dueOn: `2026-05-${10 + i}`,
    lines: Array.from({ length: 1000 }, (_, n) => ({ worker: `w${n + 1}`, fen: 10_000_000_000 })),
  })),
  words: { consent: '同'.repeat(4000) },
};

test('the largest command that the domain takes comes in by the door', async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.ordered));
  const answer = await api.does('s.zhou', 'agree_plan', largestPlan);
  // the case of the test has one worker: it is the domain that says no, not the door
  expect([answer.status, answer.body.code]).toEqual([422, 'no-such-worker']);
});

test('a body of one byte too many is refused before it is parsed, and far below the 6 MB of Lambda', async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.ordered));
  const path = `/cases/${s.caseId}/commands/write_message`;
  const bodyOf = (bytes: number) => `{"x":"${'x'.repeat(bytes - 8)}"}`;
  const ask = (raw: string) => api.ask({ by: 's.zhou', method: 'POST', path, raw });
  expect((await ask(bodyOf(400 * 1024))).status).toBe(400);
  expect((await ask(bodyOf(400 * 1024 + 1))).status).toBe(413);
});

test('whoever stands in for a hundred has their queues in pages, and none is left out', async () => {
  const { state } = s.given(...s.ordered);
  if (state === undefined) throw new Error('An empty story');
  const escalations = Array.from({ length: 20 }, () => ({
    clock: 'retaliation_contact:123',
    level: 3,
    office: 'cn-440306-a-long-name',
    since: s.start,
  }));
  const one = queueRowOf(state, s.start);
  const row = (id: string) => ({ ...one, caseId: id, escalations });
  const zhou = member('s.zhou', { roles: ['supervisor'] });
  const gone = Array.from({ length: 100 }, (_, n) => member(`i.gone${n}`, { active: false }));
  const deps = {
    store: {
      officeQueue: async () => ({ items: [] }),
      roleQueue: async () => ({ items: [] }),
      rows: async () => [],
      staffQueue: async (id: string) => ({
        items: Array.from({ length: 50 }, (_, n) => row(`${id}-${n}`)),
      }),
    },
    lists: { casesIn: async () => ({ items: [] }) },
    directory: { office: async () => undefined, staffOf: async () => [zhou, ...gone] },
    jurisdiction: 'cn-mainland',
    now: () => new Date(s.start),
  };
  const seen = new Set<string>();
  let page: string | undefined;
  do {
    const found = await ownQueue(deps, zhou, page);
    expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThan(6_000_000);
    for (const { caseId } of found.items) seen.add(caseId);
    page = found.next;
  } while (page !== undefined);
  expect(seen.size).toBe(101 * 50);
});
