import { expect, test } from 'vitest';
import { historyDigest } from '#functions/staff-api/audit/integrity.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}/integrity`;
const told = s.given(...s.investigating);

const looked = async ({ history, state }: s.Given, version?: number) => {
  const api = memoryApi();
  await api.holds(told);
  // what an intruder with the table could do, which no append can
  const { head, history: read } = api.store;
  api.store.head = async (id) => {
    const kept = await head(id);
    return kept && state && { ...kept, state };
  };
  api.store.history = async (id, after = 0, limit = 100) => ({
    ...(await read(id, after, limit)),
    items: history.filter(({ seq }) => seq > after).slice(0, limit),
  });
  const query = version === undefined ? {} : { query: { version: `${version}` } };
  return (await api.ask({ by: 'a.he', path, ...query })).body;
};

test('a case that nobody touched', async () => {
  const { history } = told;
  expect(await looked(told)).toEqual({
    version: history.length,
    events: history.length,
    inOrder: true,
    sameState: true,
    digest: historyDigest(history),
  });
});

test('a state that its events do not lead to', async () => {
  const { state } = told;
  if (state === undefined) throw new Error('An empty story');
  const forged = { ...state, file: { ...state.file, urgency: 'U4' as const } };
  expect(await looked(s.givenCase({ history: told.history, state: forged }))).toMatchObject({
    inOrder: true,
    sameState: false,
  });
});

test('an event that is gone', async () => {
  const history = told.history.filter(({ seq }) => seq !== 2);
  expect(await looked(s.givenCase({ history, state: told.state }))).toMatchObject({ inOrder: false });
});

test('an event that was changed has another digest, and so has all that follows it', async () => {
  const [first, ...rest] = told.history;
  if (first === undefined) throw new Error('An empty story');
  const forged = [{ ...first, at: '2026-03-02T01:00:00.001Z' }, ...rest];
  expect(historyDigest(forged)).not.toBe(historyDigest(told.history));
  expect(historyDigest(forged.slice(0, 3))).not.toBe(historyDigest(told.history.slice(0, 3)));
});

test('what was noted of an earlier version stays true when the case goes on', async () => {
  const noted = historyDigest(told.history.slice(0, 3));
  expect(await looked(told, 3)).toMatchObject({ version: 3, events: 3, inOrder: true, digest: noted });
  expect(await looked(told, 3)).not.toHaveProperty('sameState');
});

test('the order in which fields are stored says nothing', () => {
  const turned = told.history.map((each) => Object.fromEntries(Object.entries(each).reverse()));
  expect(historyDigest(turned)).toBe(historyDigest(told.history));
});
