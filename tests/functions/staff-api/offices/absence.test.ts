import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

type Api = ReturnType<typeof memoryApi>;
const baoan = '/offices/cn-440306';
const of = (id: string) => `${baoan}/staff/${id}`;
const days = { from: '2026-04-01', until: '2026-04-09' };

const records = (api: Api, by: string, id: string, body: object = days) =>
  api.ask({ by, method: 'PUT', path: `${of(id)}/absence`, body });
const returns = (api: Api, by: string, id: string) =>
  api.ask({ by, method: 'DELETE', path: `${of(id)}/absence` });
const handsOver = (
  api: Api,
  id: string,
  body: object = {},
  query: Record<string, string> = {},
  by = 's.zhou',
) => api.ask({ by, method: 'POST', path: `${of(id)}/hand-over`, body, query });

const idOf = (n: number) => `${n}123456789abcdefghjkmnpqrs`;
/** The story under another id. */
const holds = async (api: Api, told: s.Given, caseId: string) => {
  if (told.state === undefined) throw new Error('An empty story');
  await api.store.append({
    caseId,
    expected: 0,
    events: told.history.map((each) => ({ ...each, caseId })),
    state: { ...told.state, file: { ...told.state.file, caseId } },
  });
};

describe('an absence', () => {
  test('is recorded and ended, and seen at once', async () => {
    const api = memoryApi();
    const put = await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    expect([put.status, put.body.absent]).toEqual([200, { ...days, deputy: 'i.zhao' }]);
    expect((await api.ask({ by: 'i.li', path: '/me' })).body.absent).toEqual({ ...days, deputy: 'i.zhao' });
    const gone = await returns(api, 's.zhou', 'i.li');
    expect([gone.status, gone.body.absent]).toEqual([200, undefined]);
    expect(await api.directory.staffMember('i.li')).toEqual(s.staff.find(({ id }) => id === 'i.li'));
  });

  test.each([
    ['s.zhou', 'i.li', 200],
    ['s.wu', 's.zhou', 200],
    ['i.li', 'i.li', 200],
    ['i.wang', 'i.li', 403],
    ['o.chen', 'i.li', 403],
    ['a.he', 'i.li', 403],
    ['a.city', 'i.li', 403],
    ['s.city', 'i.li', 403],
    ['s.long', 'i.li', 404],
    ['i.city', 'i.li', 404],
    ['s.zhou', 'i.long', 404],
    ['s.zhou', 'nobody', 404],
  ])('%s for %s: %i, recorded and ended alike', async (by, id, status) => {
    const api = memoryApi();
    const before = await api.directory.staffMember(id);
    expect((await records(api, by, id)).status).toBe(status);
    if (status !== 200) expect(await api.directory.staffMember(id)).toEqual(before);
    expect((await returns(api, by, id)).status).toBe(status);
  });

  test('is of this office’s member, in whatever office the path says', async () => {
    const api = memoryApi();
    const path = '/offices/cn-440309/staff/i.li/absence';
    expect((await api.ask({ by: 'i.li', method: 'PUT', path, body: days })).status).toBe(404);
    expect((await api.ask({ by: 's.long', method: 'PUT', path, body: days })).status).toBe(404);
  });

  test.each([
    [{ from: '2026-04-05', until: '2026-04-02' }, 422, 'date-not-allowed'],
    [{ from: '2026-03-01', until: '2026-03-31' }, 422, 'date-not-allowed'],
    [{ from: '2026-02-30', until: '2026-04-02' }, 400, 'bad-request'],
    [{ until: '2026-04-02' }, 400, 'bad-request'],
    [{ ...days, roles: ['supervisor'] }, 400, 'bad-request'],
    [{ ...days, deputy: 'i.li' }, 422, 'no-such-staff'],
    [{ ...days, deputy: 'm.sun' }, 422, 'no-such-staff'],
    [{ ...days, deputy: 'i.long' }, 422, 'no-such-staff'],
    [{ ...days, deputy: 'i.gone' }, 422, 'no-such-staff'],
    [{ ...days, deputy: 'nobody' }, 422, 'no-such-staff'],
  ])('%j: %i %s', async (body, status, code) => {
    const answer = await records(memoryApi(), 's.zhou', 'i.li', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('who was away is here again: an absence that has begun already counts from today', async () => {
    const api = memoryApi();
    await records(api, 's.zhou', 'i.zhao', { from: '2026-03-30', until: '2026-04-01' });
    api.watch.at = '2026-04-02T02:00:00.000Z';
    const answer = await records(api, 's.zhou', 'i.li', {
      from: '2026-03-31',
      until: '2026-04-09',
      deputy: 'i.zhao',
    });
    expect(answer.status).toBe(200);
  });

  test('nobody stands in who is away when it begins', async () => {
    const api = memoryApi();
    await records(api, 's.zhou', 'i.zhao');
    const answer = await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    expect([answer.status, answer.body.code]).toEqual([409, 'absent']);
  });
});

describe('meanwhile', () => {
  const queueOf = async (api: Api, by: string) =>
    (await api.ask({ by, path: '/queue' })).body.items.map((row: { caseId: string; for?: string }) => [
      row.caseId,
      row.for,
    ]);

  test('the deputy has the cases in the queue, marked, from the first day to the last', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await records(api, 's.zhou', 'i.li', { from: '2026-04-02', until: '2026-04-09', deputy: 'i.zhao' });
    expect(await queueOf(api, 'i.zhao')).toEqual([]);
    for (const at of ['2026-04-01T16:00:00.000Z', '2026-04-09T15:59:00.000Z']) {
      api.watch.at = at;
      expect(await queueOf(api, 'i.zhao')).toEqual([[s.caseId, 'i.li']]);
      expect(await queueOf(api, 's.zhou')).toEqual([]);
      expect(await queueOf(api, 'i.li')).toEqual([[s.caseId, undefined]]);
    }
    api.watch.at = '2026-04-09T16:00:00.000Z';
    expect(await queueOf(api, 'i.zhao')).toEqual([]);
  });

  test('without a deputy each supervisor of the office has them', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await records(api, 'i.li', 'i.li');
    expect(await queueOf(api, 's.zhou')).toEqual([[s.caseId, 'i.li']]);
    expect(await queueOf(api, 's.wu')).toEqual([[s.caseId, 'i.li']]);
    expect(await queueOf(api, 's.long')).toEqual([]);
    // the other inspector has it too, as their own
    expect(await queueOf(api, 'i.wang')).toEqual([[s.caseId, undefined]]);
    expect(await queueOf(api, 'i.zhao')).toEqual([]);
  });

  test('the most urgent comes first, whosever it is', async () => {
    const api = memoryApi();
    const soon = s.given(...s.investigating);
    const late = s.given(
      s.does(s.worker(), 'file_complaint', s.filing, '2026-04-08T02:00:00.000Z'),
      s.does(s.officer, 'accept_complaint'),
      s.does(s.supervisor, 'assign_case', { lead: 'i.zhao', co: 'i.wang' }),
      s.does(s.coInspector, 'begin_inspection'),
    );
    await api.holds(soon);
    await holds(api, late, idOf(1));
    await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    expect(await queueOf(api, 'i.zhao')).toEqual([
      [s.caseId, 'i.li'],
      [idOf(1), undefined],
    ]);
  });

  test('page by page: a page of each queue at a time, each case once, and only those that one may see', async () => {
    const api = memoryApi();
    const told = s.given(...s.investigating);
    const theirs = s.given(
      ...s.accepted,
      s.does(s.supervisor, 'assign_case', { lead: 'i.zhao', co: 'i.wang' }),
    );
    for (let n = 0; n < 60; n += 1) await holds(api, told, `0${String(n).padStart(25, '0')}`);
    for (let n = 0; n < 3; n += 1) await holds(api, theirs, `1${String(n).padStart(25, '0')}`);
    await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    const first = await api.ask({ by: 'i.zhao', path: '/queue' });
    const rest = await api.ask({ by: 'i.zhao', path: '/queue', query: { page: first.body.next } });
    const dues = first.body.items.map((row: { dueAt?: string }) => row.dueAt ?? '~');
    expect(dues).toEqual([...dues].sort());
    expect([first.body.items.length, rest.body.items.length, rest.body.next]).toEqual([53, 10, undefined]);
    const ids = [...first.body.items, ...rest.body.items].map((row: { caseId: string }) => row.caseId);
    expect(new Set(ids).size).toBe(63);
    const stranger = await api.ask({ by: 's.long', path: '/queue', query: { page: first.body.next } });
    expect(stranger.body.items).toEqual([]);
  });

  test.each([
    'x',
    Buffer.from('{"i.li":7}').toString('base64url'),
    Buffer.from('{"i.li":"x"}').toString('base64url'),
  ])('a page that no queue made is a bad request: %s', async (page) => {
    expect((await memoryApi().ask({ by: 'i.li', path: '/queue', query: { page } })).status).toBe(400);
  });
});

describe('handing over', () => {
  const number = s.given(s.filed).state?.file.number;

  test('the deputy gets the cases, one event in each history, and a second time nothing is left to do', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await holds(api, s.given(...s.ordered), idOf(1));
    await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    const done = await handsOver(api, 'i.li');
    const to = { lead: 'i.zhao', co: 'i.wang' };
    expect(
      done.body.handedOver.sort((a: { caseId: string }, b: { caseId: string }) =>
        a.caseId < b.caseId ? -1 : 1,
      ),
    ).toEqual([
      { caseId: s.caseId, number, command: 'reassign_case', to, takers: ['i.zhao'] },
      { caseId: idOf(1), number, command: 'reassign_case', to, takers: ['i.zhao'] },
    ]);
    expect(done.body).toMatchObject({ looked: 2, left: [], busy: [] });
    const last = (await api.store.history(s.caseId, 0, 100)).items.find(
      ({ event }) => event.type === 'case_reassigned',
    );
    expect(last).toMatchObject({
      actor: { role: 'supervisor', id: 's.zhou', office: 'cn-440306' },
      event: { type: 'case_reassigned', ...to },
    });
    expect((await api.ask({ by: 'i.zhao', path: `/cases/${s.caseId}` })).body.owner.staff).toBe('i.zhao');
    const again = await handsOver(api, 'i.li');
    expect(again.body).toMatchObject({ looked: 2, handedOver: [], left: [], busy: [] });
    expect((await api.ask({ by: 'i.zhao', path: '/queue' })).body.items).toHaveLength(2);
  });

  test('the co-inspector’s part too, which stands in no queue of their own; and the mediator’s', async () => {
    const api = memoryApi();
    await api.directory.putStaff({
      id: 'm.two',
      name: 'm.two',
      office: 'cn-440306',
      roles: ['mediator'],
      active: true,
    });
    await api.holds(s.given(...s.investigating));
    await holds(api, s.given(...s.mediating), idOf(1));
    const co = await handsOver(api, 'i.wang', { to: ['i.zhao'] });
    expect(co.body.handedOver).toEqual([
      {
        caseId: s.caseId,
        number,
        command: 'reassign_case',
        to: { lead: 'i.li', co: 'i.zhao' },
        takers: ['i.zhao'],
      },
    ]);
    const mediator = await handsOver(api, 'm.sun', { to: ['m.two'] });
    expect(mediator.body.handedOver).toEqual([
      { caseId: idOf(1), number, command: 'assign_mediator', to: { mediator: 'm.two' }, takers: ['m.two'] },
    ]);
  });

  test('a case is left to the supervisor, with why, where the deputy has a conflict or another part', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    await api.does('i.zhao', 'declare_conflict', { reason: 'relative' });
    const refused = await handsOver(api, 'i.li');
    expect(refused.body).toMatchObject({
      handedOver: [],
      left: [
        {
          caseId: s.caseId,
          part: 'lead',
          because: [
            { staff: 'i.zhao', code: 'conflict_of_interest', rule: 'CN-LI-12', basis: 'LSSR art. 16' },
          ],
        },
      ],
    });
    const same = await handsOver(api, 'i.li', { to: ['i.wang'] });
    expect(same.body.left[0].because[0]).toEqual({
      staff: 'i.wang',
      code: 'other_part_in_case',
      says: 'Has another part in this case already.',
    });
    expect((await api.store.head(s.caseId))?.state.file.lead).toBe('i.li');
  });

  test('what the decider refuses is left too: a supervisor with a conflict gives nothing away', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await api.does('s.zhou', 'declare_conflict', { reason: 'interest' });
    const done = await handsOver(api, 'i.li', { to: ['i.zhao'] });
    expect(done.body.handedOver).toEqual([]);
    expect(done.body.left[0].because[0].code).toBe('conflict-of-interest');
    expect((await handsOver(api, 'i.li', { to: ['i.zhao'] }, {}, 's.wu')).body.handedOver).toHaveLength(1);
  });

  test('a refusal names the part that stays: the co-inspector’s', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await api.does('s.zhou', 'declare_conflict', { reason: 'interest' });
    expect((await handsOver(api, 'i.wang', { to: ['i.zhao'] })).body.left[0].part).toBe('co');
  });

  test('a deputy of an absence that is over gets nothing any more', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await records(api, 's.zhou', 'i.li', { ...days, deputy: 'i.zhao' });
    api.watch.at = '2026-04-09T16:00:00.000Z';
    expect((await handsOver(api, 'i.li')).body.code).toBe('no-such-staff');
    expect((await api.store.head(s.caseId))?.state.file.lead).toBe('i.li');
  });

  test('talks by telephone are left, in words', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed, s.does(s.officer, 'begin_coordination')));
    const done = await handsOver(api, 'o.chen', { to: ['i.zhao'] });
    expect(done.body.left).toEqual([
      {
        caseId: s.caseId,
        number,
        part: 'coordination',
        because: [
          {
            code: 'coordination',
            says: 'They are talking with the employer about it: end the talks, or wait.',
          },
        ],
      },
    ]);
  });

  test('page by page until there is no next', async () => {
    const api = memoryApi();
    const told = s.given(...s.investigating);
    for (let n = 0; n < 53; n += 1) await holds(api, told, `0${String(n).padStart(25, '0')}`);
    const first = await handsOver(api, 'i.li', { to: ['i.zhao'] });
    const rest = await handsOver(api, 'i.li', { to: ['i.zhao'] }, { page: first.body.next });
    expect([first.body.handedOver.length, rest.body.handedOver.length, rest.body.next]).toEqual([
      50,
      3,
      undefined,
    ]);
  });

  test.each([
    ['s.zhou', 'i.li', {}, 422, 'no-such-staff'],
    ['s.zhou', 'i.li', { to: ['i.li'] }, 422, 'no-such-staff'],
    ['s.zhou', 'i.li', { to: ['i.gone'] }, 422, 'no-such-staff'],
    ['s.zhou', 'i.li', { to: ['i.long'] }, 422, 'no-such-staff'],
    ['s.zhou', 'i.li', { to: [] }, 400, 'bad-request'],
    ['s.zhou', 'i.li', { to: ['i.zhao'], more: 1 }, 400, 'bad-request'],
    ['i.li', 'i.li', { to: ['i.zhao'] }, 403, 'role-not-allowed'],
    ['a.he', 'i.li', { to: ['i.zhao'] }, 403, 'role-not-allowed'],
    ['s.city', 'i.li', { to: ['i.zhao'] }, 403, 'not-your-office'],
    ['s.long', 'i.li', { to: ['i.zhao'] }, 404, 'not-found'],
    ['s.zhou', 'i.long', { to: ['i.zhao'] }, 404, 'not-found'],
  ])('%s hands over %s to %j: %i %s', async (by, id, body, status, code) => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const answer = await handsOver(api, id, body, {}, by);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await api.store.head(s.caseId))?.state.file.lead).toBe('i.li');
  });
});
