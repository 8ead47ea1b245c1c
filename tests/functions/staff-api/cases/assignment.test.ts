import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}/assignment`;
const ask = (api: ReturnType<typeof memoryApi>, role: string, by = 's.zhou', headers = {}) =>
  api.ask({ by, path, query: { role }, headers });

const holding = async (told: s.Given) => {
  const api = memoryApi();
  await api.holds(told);
  return api;
};

/** Another case that is with the lead. */
const also = async (api: ReturnType<typeof memoryApi>, n: number) => {
  const caseId = `${n}123456789abcdefghjkmnpqrs`;
  const { history, state } = s.given(...s.investigating);
  if (state === undefined) throw new Error('An empty story');
  const events = history.map((each) => ({ ...each, caseId }));
  await api.store.append({
    caseId,
    expected: 0,
    events,
    state: { ...state, file: { ...state.file, caseId } },
  });
};

describe('who could take a case', () => {
  test('a pair, with reasons in words and numbers, and everybody else with why', async () => {
    const api = await holding(s.given(...s.accepted));
    await also(api, 1);
    await also(api, 2);
    const { status, body } = await ask(api, 'inspector');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      role: 'inspector',
      command: 'assign_case',
      proposed: { lead: 'i.wang', co: 'i.zhao', rule: 'CN-LI-11', basis: 'LSSR art. 16' },
    });
    expect(body.proposed.says).toBe(
      'i.wang as lead and i.zhao as co-inspector: two inspectors act together.',
    );
    expect(body.ranked.map((each: { staff: string }) => each.staff)).toEqual(['i.wang', 'i.zhao', 'i.li']);
    expect(body.ranked[2].reasons).toEqual([
      { code: 'knows_topic', topic: 'wages', says: 'Knows this field: wages.' },
      { code: 'speaks_language', language: 'zh-CN', says: 'Speaks Chinese with the worker.' },
      { code: 'load', cases: 2, orMore: false, says: '2 open cases are with them now.' },
    ]);
    expect(
      Object.fromEntries(
        body.excluded.map((each: { staff: string; code: string }) => [each.staff, each.code]),
      ),
    ).toEqual({
      'a.he': 'other_role',
      'i.gone': 'inactive',
      'm.sun': 'other_role',
      'o.chen': 'other_role',
      's.wu': 'other_role',
      's.zhou': 'other_role',
    });
  });

  test('whom it proposes the decider takes', async () => {
    const api = await holding(s.given(...s.accepted));
    const { proposed, command } = (await ask(api, 'inspector')).body;
    const done = await api.does('s.zhou', command, { lead: proposed.lead, co: proposed.co });
    expect(done.status).toBe(200);
    const again = await ask(api, 'inspector');
    expect(again.body.command).toBe('reassign_case');
    const mediator = await ask(api, 'mediator');
    expect(mediator.body.proposed).toEqual({ mediator: 'm.sun', says: 'm.sun as mediator.' });
    expect((await api.does('s.zhou', 'assign_mediator', { mediator: 'm.sun' })).status).toBe(200);
  });

  test('a declared conflict and an absence exclude, by rule id and until when', async () => {
    const api = await holding(s.given(...s.accepted));
    await api.does('i.wang', 'declare_conflict', { reason: 'target_of_complaint' });
    await api.does('i.li', 'declare_conflict', { reason: 'relative' });
    await api.directory.setAbsence('cn-440306', 'i.zhao', { from: '2026-04-01', until: '2026-04-09' });
    const { body } = await ask(api, 'inspector');
    const why = (id: string) => body.excluded.find((each: { staff: string }) => each.staff === id);
    expect(why('i.wang')).toEqual({
      staff: 'i.wang',
      name: 'i.wang',
      code: 'target_of_complaint',
      says: 'Is the one who is complained of.',
      rule: 'CN-LI-12',
      basis: 'LSSR art. 16',
    });
    expect(why('i.li').code).toBe('conflict_of_interest');
    expect(why('i.zhao')).toMatchObject({
      code: 'absent',
      until: '2026-04-09',
      says: 'Is away until 9 Apr 2026.',
    });
    expect(body.ranked).toEqual([]);
    expect(body.proposed.says).toBe('Nobody of the office may inspect this case now: two are needed.');
  });

  test('who answered a report of retaliation in the case is excluded as declared', async () => {
    const told = s.given(
      ...s.accepted,
      s.does(s.worker(), 'report_retaliation', { kind: 'threat' }),
      s.does(s.coInspector, 'answer_retaliation', { id: 'r1', words: { answer: 't-000000000001' } }),
    );
    const { body } = await ask(await holding(told), 'inspector');
    expect(body.excluded.find((each: { staff: string }) => each.staff === 'i.wang').code).toBe(
      'handled_retaliation',
    );
    expect(body.proposed).toMatchObject({ lead: 'i.li', co: 'i.zhao' });
  });

  test('one alone is no pair, and it is said', async () => {
    const api = await holding(s.given(...s.accepted));
    for (const id of ['i.li', 'i.wang'])
      await api.directory.setAbsence('cn-440306', id, { from: '2026-04-01', until: '2026-04-09' });
    const { proposed } = (await ask(api, 'inspector')).body;
    expect(proposed).toMatchObject({ lead: 'i.zhao', rule: 'CN-LI-11' });
    expect(proposed.says).toContain('Only one');
    expect(proposed.co).toBeUndefined();
  });

  test('in the reader’s language', async () => {
    const api = await holding(s.given(...s.accepted));
    const { body } = await ask(api, 'inspector', 's.zhou', { 'accept-language': 'zh-CN' });
    expect(body.proposed.says).toMatch(/\p{Script=Han}/u);
    for (const { says } of [...body.excluded, ...body.ranked[0].reasons])
      expect(says).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['s.wu', 'inspector', 200],
    ['i.li', 'inspector', 403],
    ['o.chen', 'mediator', 403],
    ['a.he', 'inspector', 403],
    ['s.city', 'inspector', 403],
    ['s.long', 'inspector', 404],
    ['s.zhou', 'supervisor', 400],
    ['s.zhou', '', 400],
  ])('%s asks for %s: %i', async (by, role, status) => {
    const api = await holding(s.given(...s.accepted));
    expect((await ask(api, role, by)).status).toBe(status);
  });

  test('only while somebody can be assigned: not before it is accepted', async () => {
    const early = await ask(await holding(s.given(s.filed)), 'inspector');
    expect([early.status, early.body.code]).toEqual([409, 'wrong-status']);
  });
});
