/** What has not changed is not read and not sent again. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}`;
const paths = [path, `${path}/history`, `${path}/track`, `${path}/ledger/w1`];

const opened = async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.ordered));
  const get = (at: string, headers: Record<string, string> = {}) =>
    api.ask({ by: 'i.li', path: at, headers });
  return { api, get };
};

describe.each(paths)('%s', (at) => {
  it('is 304 as long as the case has no new version, and then anew', async () => {
    const { api, get } = await opened();
    const first = await get(at);
    const etag = String(first.headers.etag);
    const same = await get(at, { 'if-none-match': etag });
    expect([first.status, same.status, same.headers.etag]).toEqual([200, 304, etag]);
    await api.does('i.li', 'write_note', { words: { note: 'Looked at again' } });
    const anew = await get(at, { 'if-none-match': etag });
    expect(anew.status).toBe(200);
    expect(anew.headers.etag).not.toBe(etag);
  });

  it('knows its ETag among several, and weak', async () => {
    const { get } = await opened();
    const etag = String((await get(at)).headers.etag);
    expect((await get(at, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
  });
});

it('whether anything is new costs no reading of the history', async () => {
  const { api, get } = await opened();
  const etag = String((await get(`${path}/history`)).headers.etag);
  let reads = 0;
  const { history } = api.store;
  Object.assign(api.store, {
    history: (...asked: Parameters<typeof history>) => {
      reads += 1;
      return history(...asked);
    },
  });
  await get(`${path}/history`, { 'if-none-match': etag });
  await get(path, { 'if-none-match': etag });
  expect(reads).toBe(0);
  await get(`${path}/history`);
  expect(reads).toBeGreaterThan(0);
});

it('who may not see the case is told nothing about its version', async () => {
  const { api, get } = await opened();
  const etag = String((await get(path)).headers.etag);
  const answer = await api.ask({ by: 'i.long', path, headers: { 'if-none-match': etag } });
  expect(answer.status).toBe(404);
});
