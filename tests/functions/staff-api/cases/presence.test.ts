/** Who writes in a case is told to colleagues for some seconds, and holds nobody up. */
import { describe, expect, it, test } from 'vitest';
import { presenceRoute, sayingPresenceRoute } from '#functions/staff-api/cases/presence.ts';
import { routes } from '#functions/staff-api/routes.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi, people } from '../office.ts';

const path = `/cases/${s.caseId}/presence`;

const opened = async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.investigating));
  const writes = (by: string, body: object = {}) => api.ask({ by, method: 'PUT', path, body });
  const others = async (by: string) => (await api.ask({ by, path })).body.others;
  return { api, writes, others };
};

describe('presence', () => {
  it('names colleagues who write and the form that they have open, and leaves out whoever asks', async () => {
    const { writes, others } = await opened();
    await writes('i.zhao', { act: 'record_findings' });
    const { name } = people.find(({ id }) => id === 'i.zhao') ?? {};
    expect(await others('i.li')).toEqual([{ staff: 'i.zhao', name, act: 'record_findings' }]);
    expect(await others('i.zhao')).toEqual([]);
    expect((await writes('i.li')).body.others).toHaveLength(1);
  });

  it('is gone after forty seconds', async () => {
    const { api, writes, others } = await opened();
    await writes('i.zhao');
    api.watch.at = new Date(Date.parse(s.start) + 39_000).toISOString();
    expect(await others('i.li')).toHaveLength(1);
    api.watch.at = new Date(Date.parse(s.start) + 40_000).toISOString();
    expect(await others('i.li')).toEqual([]);
  });

  it('locks nothing: another gives the command that somebody has open', async () => {
    const { api, writes } = await opened();
    await writes('i.zhao', { act: 'record_interview' });
    const done = await api.does('i.li', 'write_note', { words: { note: 'Went on' } });
    expect(done.status).toBe(200);
  });

  it('leaves no trace in the case', async () => {
    const { api, writes } = await opened();
    const before = await api.store.head(s.caseId);
    await writes('i.zhao');
    expect(await api.store.head(s.caseId)).toEqual(before);
  });

  it('refuses what names no form', async () => {
    const { writes } = await opened();
    expect((await writes('i.zhao', { act: 'Dance, dance' })).status).toBe(400);
    expect((await writes('i.zhao', { note: 'x' })).status).toBe(400);
  });
});

test.each([
  ['i.li', 200, 200],
  ['o.chen', 200, 200],
  ['s.zhou', 200, 200],
  ['a.he', 200, 403],
  ['s.city', 200, 200],
  ['a.city', 200, 403],
  ['i.city', 404, 404],
  ['o.long', 404, 404],
  ['i.gone', 403, 403],
])('%s reads it: %i, and says it: %i', async (by, reading, saying) => {
  const { api, writes } = await opened();
  expect([(await api.ask({ by, path })).status, (await writes(by)).status]).toEqual([reading, saying]);
});

test('both are routes of the API', () => {
  expect(routes).toEqual(expect.arrayContaining([presenceRoute, sayingPresenceRoute]));
});
