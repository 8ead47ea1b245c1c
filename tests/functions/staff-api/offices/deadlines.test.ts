import { expect, test } from 'vitest';
import { fold } from '#domain/complaint/file/evolve.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const path = '/offices/cn-440306/recompute-deadlines';

test('a supervisor has all open cases of the office computed again, and only then something moves', async () => {
  const api = memoryApi({ at: '2026-04-01T03:00:00.000Z' });
  const told = s.given(...s.accepted);
  const history = told.history.map((each) =>
    each.event.type === 'clock_started' && each.event.clock === 'investigation'
      ? { ...each, event: { ...each.event, dueOn: '2026-06-20', due: '2026-06-20T16:00:00.000Z' } }
      : each,
  );
  await api.holds({ history, state: fold(history) });
  const officer = await api.ask({ by: 'o.chen', method: 'POST', path, body: {} });
  expect([officer.status, officer.body.code]).toEqual([403, 'role-not-allowed']);
  const elsewhere = await api.ask({ by: 's.long', method: 'POST', path, body: {} });
  expect(elsewhere.status).toBe(404);
  const first = await api.ask({ by: 's.zhou', method: 'POST', path, body: {} });
  expect(first.body).toMatchObject({ looked: 1, moved: [s.caseId], busy: [] });
  const again = await api.ask({ by: 's.zhou', method: 'POST', path, body: {} });
  expect(again.body).toMatchObject({ looked: 1, moved: [], busy: [] });
});
