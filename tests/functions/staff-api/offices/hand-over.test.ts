import { describe, expect, test } from 'vitest';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

type Api = ReturnType<typeof memoryApi>;
interface Row {
  readonly caseId: string;
  readonly to: Readonly<Record<string, string>>;
}

const idOf = (n: number) => `0${String(n).padStart(25, '0')}`;
const told = s.given(...s.investigating);

/** The story under another id. */
const holdsUnder = async (api: Api, caseId: string, { history, state }: s.Given) => {
  if (state === undefined) throw new Error('An empty story');
  await api.store.append({
    caseId,
    expected: 0,
    events: history.map((each) => ({ ...each, caseId })),
    state: { ...state, file: { ...state.file, caseId } },
  });
};

const withCases = async (count: number): Promise<Api> => {
  const api = memoryApi();
  for (let n = 0; n < count; n += 1) await holdsUnder(api, idOf(n), told);
  for (const id of ['i.one', 'i.two']) await api.directory.putStaff(member(id, { roles: ['inspector'] }));
  return api;
};

const handsOver = (api: Api, body: object, query: Record<string, string> = {}) =>
  api.ask({ by: 's.zhou', method: 'POST', path: '/offices/cn-440306/staff/i.li/hand-over', body, query });

const leads = (rows: readonly Row[]) => {
  const counts: Record<string, number> = {};
  for (const { to } of rows) counts[to.lead ?? ''] = (counts[to.lead ?? ''] ?? 0) + 1;
  return counts;
};

const leadNow = async (api: Api, n: number) => (await api.store.head(idOf(n)))?.state.file.lead;

describe('spread over several', () => {
  test('thirty cases go to three in equal parts, though all name the same first', async () => {
    const api = await withCases(30);
    const { body } = await handsOver(api, { to: ['i.one', 'i.two', 'i.zhao'], spread: true });
    expect(leads(body.handedOver)).toEqual({ 'i.one': 10, 'i.two': 10, 'i.zhao': 10 });
    const inOrder = await withCases(3);
    const named = await handsOver(inOrder, { to: ['i.one', 'i.two', 'i.zhao'] });
    expect(leads(named.body.handedOver)).toEqual({ 'i.one': 3 });
  });

  test('who has many already gets fewer', async () => {
    const api = await withCases(12);
    await handsOver(api, { to: ['i.one'] });
    const second = s.given(
      ...s.accepted,
      s.does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
    );
    for (let n = 20; n < 30; n += 1) await holdsUnder(api, idOf(n), second);
    const { body } = await handsOver(api, { to: ['i.one', 'i.two'], spread: true });
    expect(leads(body.handedOver)).toEqual({ 'i.two': 10 });
  });

  test('a recusal goes before the load: the case goes to the next one who may', async () => {
    const api = await withCases(1);
    await api.ask({
      by: 'i.one',
      method: 'POST',
      path: `/cases/${idOf(0)}/commands/declare_conflict`,
      body: { reason: 'relative' },
    });
    const { body } = await handsOver(api, { to: ['i.one', 'i.two'], spread: true });
    expect(leads(body.handedOver)).toEqual({ 'i.two': 1 });
  });

  test('nobody named: everybody of the office who may, and nobody else', async () => {
    const api = await withCases(40);
    const { body } = await handsOver(api, { spread: true });
    expect(body.left).toEqual([]);
    expect(Object.keys(leads(body.handedOver)).sort()).toEqual(['i.one', 'i.two', 'i.zhao']);
  });
});

describe('a check', () => {
  test('says what would come of it, and does nothing', async () => {
    const api = await withCases(6);
    const body = { to: ['i.one', 'i.two'], spread: true };
    const checked = await handsOver(api, { ...body, check: true });
    expect(await leadNow(api, 0)).toBe('i.li');
    const done = await handsOver(api, body);
    expect(checked.body).toEqual(done.body);
    expect(['i.one', 'i.two']).toContain(await leadNow(api, 0));
  });

  test('knows what the decider would refuse', async () => {
    const api = await withCases(1);
    await api.ask({
      by: 's.zhou',
      method: 'POST',
      path: `/cases/${idOf(0)}/commands/declare_conflict`,
      body: { reason: 'interest' },
    });
    const { body } = await handsOver(api, { to: ['i.one'], check: true });
    expect(body.handedOver).toEqual([]);
    expect(body.left[0]).toMatchObject({ part: 'lead', because: [{ code: 'conflict-of-interest' }] });
  });

  test('is for whom the hand-over is', async () => {
    const api = await withCases(1);
    const asked = { method: 'POST', path: '/offices/cn-440306/staff/i.li/hand-over', body: { check: true } };
    for (const [by, status] of [
      ['i.zhao', 403],
      ['a.he', 403],
      ['s.city', 403],
      ['s.long', 404],
    ] as const)
      expect((await api.ask({ by, ...asked })).status).toBe(status);
  });
});
