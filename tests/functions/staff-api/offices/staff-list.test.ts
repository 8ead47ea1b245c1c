/** Who works in an office: what they have and what ends soon, and who stands in for whom is away. */
import { expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

type Api = ReturnType<typeof memoryApi>;

const rowOf = async (api: Api, id: string) =>
  (await api.ask({ by: 's.zhou', path: '/offices/cn-440306/staff' })).body.items.find(
    (each: { id: string }) => each.id === id,
  );

const away = (api: Api, id: string, deputy?: string) =>
  api.directory.setAbsence('cn-440306', id, {
    from: '2026-04-01',
    until: '2026-04-30',
    ...(deputy === undefined ? {} : { deputy }),
  });

test('cases, and those of them with a legal limit that ends within seven days or is over', async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.ordered));
  const head = await api.store.head(s.caseId);
  const [legal] = (head?.state.file.clocks ?? []).filter(({ kind }) => kind === 'legal');
  if (legal === undefined) throw new Error('An order has a limit of law');
  const days = (count: number) => {
    api.watch.at = new Date(Date.parse(`${legal.dueOn}T04:00:00Z`) - count * 86_400_000).toISOString();
  };
  const soon = async () => {
    const { cases, legalSoon } = await rowOf(api, 'i.li');
    return [cases, legalSoon];
  };
  days(8);
  expect(await soon()).toEqual([1, 0]);
  days(7);
  expect(await soon()).toEqual([1, 1]);
  days(-3);
  expect(await soon()).toEqual([1, 1]);
});

test('a chain of stand-ins is followed to whoever is there', async () => {
  const api = memoryApi();
  await away(api, 'i.li', 'i.wang');
  expect((await rowOf(api, 'i.li')).standIn).toBe('i.wang');
  await away(api, 'i.wang', 'i.zhao');
  expect((await rowOf(api, 'i.li')).standIn).toBe('i.zhao');
  await away(api, 'i.zhao', 'i.li');
  const row = await rowOf(api, 'i.li');
  expect([row.away, row.standIn]).toEqual([true, undefined]);
  expect(await rowOf(api, 's.zhou')).not.toHaveProperty('standIn');
});
