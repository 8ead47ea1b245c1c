/** What has climbed is found, each limit by the office that it waits for, until somebody sees to it. */
import { expect, test } from 'vitest';
import { neglected } from '#tests/support/escalated.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

/** On the ninth day the first look has climbed to the city, and the acceptance to the office's own supervisors. */
const late = neglected(9);
const lastAt = late.history.at(-1)?.at ?? '';
const own = { clock: 'acceptance', level: 1, office: 'cn-440306' };
const city = { clock: 'first_look', level: 2, office: 'cn-4403' };

const office = async () => {
  const api = memoryApi({ at: lastAt });
  await api.holds(late);
  const queueOf = async (by: string) => (await api.ask({ by, path: '/queue' })).body.items;
  return { api, queueOf };
};

test('both stand in the row, the highest first, and each office’s supervisors find the case', async () => {
  const { queueOf } = await office();
  for (const by of ['s.zhou', 's.wu', 's.city']) {
    const [row] = await queueOf(by);
    expect(row?.escalations).toMatchObject([city, own]);
    expect(row?.escalated).toMatchObject(city);
  }
  for (const by of ['s.long', 'i.li']) expect(await queueOf(by)).toEqual([]);
});

test('each is acknowledged by its clock and by its office; the other stays', async () => {
  const { api, queueOf } = await office();
  const acknowledge = (by: string, clock: string) =>
    api.does(by, 'acknowledge_escalation', { clock, words: { plan: 'The officer is asked today.' } });
  const silent = await api.does('s.zhou', 'acknowledge_escalation', { clock: 'acceptance' });
  expect([silent.status, (await queueOf('s.zhou')).length]).toEqual([400, 1]);
  expect((await acknowledge('s.zhou', 'first_look')).body.code).toBe('not-your-office');
  expect((await acknowledge('o.chen', 'acceptance')).status).toBe(403);
  expect((await acknowledge('s.zhou', 'acceptance')).status).toBe(200);
  expect((await acknowledge('s.wu', 'acceptance')).body.code).toBe('no-such-thing');
  expect(await queueOf('s.zhou')).toEqual([]);
  expect((await queueOf('s.city'))[0]?.escalations).toMatchObject([city]);
  expect((await acknowledge('s.city', 'first_look')).status).toBe(200);
  expect(await queueOf('s.city')).toEqual([]);
  const [row] = (await api.ask({ by: 's.zhou', path: '/offices/cn-440306/queue' })).body.items;
  expect(row).not.toHaveProperty('escalations');
  expect(row).not.toHaveProperty('escalated');
});

test('a case late by everything shows twenty, so that its row stays small', async () => {
  const { api, queueOf } = await office();
  const { state } = s.givenCase(late);
  const [clock] = state?.file.clocks.filter(({ task }) => task) ?? [];
  if (state === undefined || clock === undefined) throw new Error('Nothing late');
  const clocks = Array.from({ length: 30 }, (_, n) => ({ ...clock, clock: `employer_answer:${n}` }));
  const head = await api.store.head(s.caseId);
  const written = s.does(s.officer, 'write_message', { words: { message: 't-0123456789abcdef' } }, lastAt);
  const next = late.and(written).history.slice(head?.version ?? 0);
  await api.store.append({
    caseId: s.caseId,
    expected: head?.version ?? 0,
    events: next,
    state: { ...state, file: { ...state.file, clocks } },
  });
  expect((await queueOf('s.zhou'))[0]?.escalations ?? []).toHaveLength(20);
});
