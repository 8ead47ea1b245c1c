/** The lists of the desk: each view and task holds what it says, its count is its length, and who polls reads little. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCase } from '#casework/lists/list-case.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { listViews, taskKinds } from '#domain/terms/vocabulary.ts';
import { draw } from '#tests/support/random-commands.ts';
import { play } from '#tests/support/random-course.ts';
import { runs } from '#tests/support/seeded.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

type Api = ReturnType<typeof memoryApi>;
const office = '/offices/cn-440306';
const idOf = (n: number): string => String(n).padStart(26, '0');

const text = (name: string) => ({ words: { [name]: 't-0123456789abcdef' } });
const message = s.does(s.worker(), 'write_message', text('message'));
const refusal = s.does(s.officer, 'propose_refusal', { reason: 'duplicate', ...text('grounds') });

/** The story under another id, so that an office has several. */
const under = (caseId: string, { history }: s.Course): s.Course => {
  const renamed = history.map((each) => ({
    ...each,
    caseId,
    event: each.event.type === 'complaint_filed' ? { ...each.event, caseId } : each.event,
  }));
  return { history: renamed, state: fold(renamed) };
};

const holding = async (stories: readonly s.Course[], at = s.start): Promise<Api> => {
  const api = memoryApi({ at });
  for (const [n, told] of stories.entries()) await api.holds(under(idOf(n), told));
  return api;
};

const rowsOf = async (api: Api, path: string, query: Record<string, string> = {}, by = 's.zhou') => {
  const ids: number[] = [];
  for (let page: string | undefined, first = true; first || page !== undefined; first = false) {
    const { status, body } = await api.ask({ by, path, query: { ...query, ...(page && { page }) } });
    expect([status, body.issues]).toEqual([200, undefined]);
    ids.push(...body.items.map(({ caseId }: { caseId: string }) => Number(caseId)));
    page = body.next;
  }
  return ids;
};
const viewed = (api: Api, query: Record<string, string>) => rowsOf(api, `${office}/queue`, query);
const counted = async (api: Api) => (await api.ask({ by: 's.zhou', path: `${office}/counts` })).body;

const stories = [
  s.given(s.filed),
  s.given(...s.investigating),
  s.given(s.filed, refusal, s.does(s.supervisor, 'approve_refusal')),
  s.given(s.filed, s.does(s.officer, 'request_completion', { missing: ['evidence'] })),
  s.given(
    s.does(s.worker(), 'file_complaint', { ...s.filing, kind: 'wage.deduction', channel: 'sms' }, s.start),
  ),
];

describe('the views of an office', () => {
  test('each holds what it says, ended ones too', async () => {
    const api = await holding(stories, '2026-04-03T02:00:00.000Z');
    expect((await viewed(api, {})).sort()).toEqual([0, 1, 3, 4]);
    expect((await viewed(api, { view: 'unassigned' })).sort()).toEqual([0, 3, 4]);
    expect((await viewed(api, { view: 'overdue' })).sort()).toEqual([0, 4]);
    expect(await viewed(api, { view: 'waiting' })).toEqual([3]);
    expect(await viewed(api, { view: 'ended' })).toEqual([2]);
    expect(await viewed(api, { view: 'nobody' })).toEqual([]);
  });

  test.each([
    [{ status: 'investigating' }, [1]],
    [{ kind: 'wage.deduction' }, [4]],
    [{ channel: 'sms' }, [4]],
    [{ assignee: 'i.li' }, [1]],
    [{ assignee: 'i.wang' }, [1]],
    [{ assignee: 'intake_officer' }, [0, 3, 4]],
    [{ flag: 'has_co' }, [1]],
    [{ flag: 'hidden' }, [0, 1, 3, 4]],
    [{ flag: 'joint' }, []],
    [{ language: 'en' }, []],
    [{ due: '2026-04-02' }, [0, 4]],
    [{ due: '2026-04-01' }, []],
    [{ due: '2026-04-02', view: 'unassigned', kind: 'wage.deduction' }, [4]],
    [{ view: 'unassigned', sort: 'opened' }, [0, 3, 4]],
  ])('%j finds %j', async (query, found) => {
    expect((await viewed(await holding(stories), query)).sort()).toEqual(found);
  });

  test.each([
    { status: 'nonsense' },
    { view: 'nonsense' },
    { sort: 'nonsense' },
    { due: 'soon' },
    { names: 'all' },
  ])('%j is refused, and says what is wrong', async (query) => {
    const [name] = Object.keys(query);
    const { status, body } = await (await holding([])).ask({ by: 's.zhou', path: `${office}/queue`, query });
    expect([status, body.issues.map(({ path }: { path: string }) => path)]).toEqual([400, [name]]);
  });

  test('a case with nobody who works there is found, and counted, however it came so', async () => {
    const api = await holding(stories);
    await api.directory.putStaff(member('i.li', { active: false }));
    expect(await viewed(api, { view: 'nobody' })).toEqual([1]);
    expect((await counted(api)).views.nobody).toBe(1);
    for (const id of ['o.chen'])
      await api.directory.putStaff(member(id, { roles: ['intake_officer'], active: false }));
    expect((await viewed(api, { view: 'nobody' })).sort()).toEqual([0, 1, 3, 4]);
    expect((await counted(api)).views.nobody).toBe(4);
  });
});

describe('what is to be done', () => {
  const paid = s.given(
    ...s.ordered,
    s.does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 100 }] }),
    s.does(s.worker(), 'confirm_payment'),
  );
  const why = { payment: 'm1', reason: 'wrong_sum', ...text('why') };
  const waiting: Readonly<Record<string, s.Course>> = {
    danger: s.given(s.filed, s.does(s.worker(), 'report_danger')),
    retaliation: s.given(...s.investigating, s.does(s.worker(), 'report_retaliation', { kind: 'threat' })),
    withdrawals: s.given(...s.investigating, s.does(s.worker(), 'request_withdrawal')),
    signatures: paid.and(s.does(s.inspector, 'retract_payment', why)),
    payments: paid,
    unread: s.given(s.filed, message),
    call_backs: s.given(s.does(s.worker(), 'file_complaint', { ...s.filing, callBack: true }, s.start)),
    triage: s.given(s.filed),
    assignments: s.given(...s.accepted),
  };

  test.each(Object.entries(waiting))('%s', async (kind, told) => {
    const api = await holding([told]);
    expect(await rowsOf(api, `${office}/tasks/${kind}`)).toEqual([0]);
    expect((await counted(api)).tasks[kind]).toBe(1);
    expect(await rowsOf(await holding([s.given(...s.investigating)]), `${office}/tasks/${kind}`)).toEqual([]);
  });

  test('what was done leaves the list, also while the list does not know it yet', async () => {
    const told = s.given(s.filed, message);
    const api = await holding([told]);
    const answered = under(
      idOf(0),
      told.and(s.does(s.officer, 'write_message', { worker: 'w1', ...text('message') })),
    );
    const before = await api.lists.listed(idOf(0));
    const { history, state } = answered;
    if (state === undefined || before === undefined) throw new Error('An empty story');
    await api.store.append({
      caseId: idOf(0),
      expected: told.history.length,
      events: history.slice(told.history.length),
      state,
    });
    expect(await rowsOf(api, `${office}/tasks/unread`)).toEqual([]);
    expect((await counted(api)).tasks.unread).toBe(0);
    // the reader of the stream is behind: the list has the case still, and its row says that it is answered
    await api.lists.relist(idOf(0), await api.lists.listed(idOf(0)), before);
    expect((await api.lists.casesIn('cn-440306', 'task unread', { limit: 9 })).items).toHaveLength(1);
    expect(await rowsOf(api, `${office}/tasks/unread`)).toEqual([]);
    await listCase(api, idOf(0));
    expect((await counted(api)).tasks.unread).toBe(0);
  });

  test('there is no such list, and none of an office out of reach', async () => {
    const api = await holding([]);
    const status = async (by: string, path: string) => (await api.ask({ by, path })).status;
    expect(await status('s.zhou', `${office}/tasks/nonsense`)).toBe(404);
    expect(await status('o.long', `${office}/tasks/triage`)).toBe(404);
    expect(await status('s.city', `${office}/tasks/triage`)).toBe(200);
  });
});

describe('a row', () => {
  const danger = s.given(...s.investigating, message, s.does(s.worker(), 'report_danger'));

  test('says what is needed of whom, and with which act its reader goes on', async () => {
    const api = await holding([danger]);
    const rowFor = async (by: string) => (await api.ask({ by, path: '/queue' })).body.items[0];
    const own = await rowFor('i.li');
    expect(own).toMatchObject({
      unread: 1,
      flags: ['hidden', 'has_co', 'unread'],
      next: 'acknowledge_danger',
    });
    expect(own.needs.map(({ code, mine }: { code: string; mine: boolean }) => [code, mine])).toEqual([
      ['danger_to_acknowledge', true],
      ['unread', true],
    ]);
    expect((await rowFor('s.zhou')).needs.map(({ mine }: { mine: boolean }) => mine)).toEqual([true, false]);
  });

  test('in a list of tasks leads to what is asked there: to assign, also where an escalation waits', async () => {
    const api = await holding([s.given(...s.accepted)], '2026-04-01T03:00:00.000Z');
    const [row] = (await api.ask({ by: 's.zhou', path: `${office}/tasks/assignments` })).body.items;
    expect(row.next).toBe('assign_case');
    expect(row.needs).toContainEqual(
      expect.objectContaining({ code: 'assign', task: 'assignments', act: 'assign_case' }),
    );
  });

  test('names nobody but staff, and the employer to who works on the case and asks for it', async () => {
    const api = await holding([]);
    const parties = [{ relation: 'employer', name: '深圳市恒发电子有限公司' }];
    const filing = {
      kind: 'wage.unpaid',
      channel: 'in_person',
      language: 'zh-CN',
      naming: 'named',
      area: '440306',
      claim: {},
      headcount: 1,
      harm: [],
      danger: false,
      worker: { name: '张伟强', phone: '13800138000' },
      parties,
    };
    const { body } = await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: filing });
    expect(body.caseId).toHaveLength(26);
    const employerFor = async (by: string, query: Record<string, string>) => {
      const answer = await api.ask({ by, path: `${office}/queue`, query });
      expect(answer.text).not.toContain('伟强');
      return answer.body.items[0].employer;
    };
    const names = { names: 'employer' };
    expect(await employerFor('o.chen', {})).toBeUndefined();
    expect(await employerFor('o.chen', names)).toBe('深圳市恒发电子有限公司');
    expect(await employerFor('s.zhou', names)).toBe('深圳市恒发电子有限公司');
    for (const stranger of ['i.li', 'a.he', 's.city'])
      expect(await employerFor(stranger, names)).toBeUndefined();
    expect(JSON.stringify(await api.store.officeQueue('cn-440306'))).not.toContain('恒发');
    expect(api.logged.at(-1)).toMatchObject({ named: 1 });
  });
});

describe('one’s own queue', () => {
  test('holds what one has, inspects with another, and what waits for one’s role, the gravest need first', async () => {
    const api = await holding([
      s.given(s.filed),
      s.given(...s.investigating),
      s.given(...s.investigating, s.does(s.worker(), 'report_danger')),
      s.given(s.filed, refusal),
    ]);
    const own = (by: string, query = {}) => rowsOf(api, '/queue', query, by);
    expect(await own('i.li')).toEqual([2, 1]);
    expect(await own('i.wang')).toEqual([2, 1]);
    expect(await own('i.zhao')).toEqual([]);
    expect((await own('o.chen')).sort()).toEqual([0, 3]);
    expect(await own('s.zhou')).toEqual([2, 3]);
    expect(await own('i.li', { view: 'now' })).toEqual([2]);
  });

  test('the co-inspector finds theirs however many cases the office has before it', async () => {
    const many = Array.from({ length: 120 }, () => s.given(s.filed));
    const api = await holding([...many, s.given(...s.investigating)]);
    const { body } = await api.ask({ by: 'i.wang', path: '/queue' });
    expect(body.items.map(({ caseId }: { caseId: string }) => Number(caseId))).toEqual([120]);
  });
});

describe('who asks again', () => {
  test.each(['/queue', `${office}/queue`, `${office}/counts`, `${office}/tasks/triage`, '/me/views'])(
    '%s is sent once as long as nothing has changed',
    async (path) => {
      const api = await holding([s.given(s.filed)]);
      const first = await api.ask({ by: 'o.chen', path });
      const etag = String(first.headers.etag);
      const again = () => api.ask({ by: 'o.chen', path, headers: { 'if-none-match': etag } });
      expect([first.status, (await again()).status, (await again()).text]).toEqual([200, 304, '{}']);
      await api.holds(under(idOf(7), s.given(s.filed, message)));
      await api.directory.saveView('o.chen', { id: 'x', name: 'x', asks: { list: 'mine' } });
      expect((await again()).status).toBe(200);
    },
  );

  test('a day that passes changes what a row needs, and so the tag', async () => {
    const api = await holding([s.given(...s.investigating)]);
    const ask = () => api.ask({ by: 'i.li', path: '/queue' });
    const first = await ask();
    api.watch.at = '2026-06-29T02:00:00.000Z';
    const later = await ask();
    expect(first.headers.etag).not.toBe(later.headers.etag);
    expect(later.body.items[0].needs[0]).toMatchObject({ code: 'legal_soon', dueOn: '2026-06-30' });
  });
});

describe('views that are saved', () => {
  const save = (api: Api, by: string, view: string, body: object) =>
    api.ask({ by, method: 'PUT', path: `/me/views/${view}`, body });
  const late = { name: '我的超期案件', asks: { list: 'office', view: 'overdue', assignee: 'i.li' } };

  test('are one’s own, and gone when they are deleted', async () => {
    const api = await holding([]);
    expect((await save(api, 'i.li', 'late', late)).body).toEqual({ id: 'late', ...late });
    const own = async (by: string) => (await api.ask({ by, path: '/me/views' })).body.items;
    expect([await own('i.li'), await own('s.zhou')]).toEqual([[{ id: 'late', ...late }], []]);
    const drop = () => api.ask({ by: 'i.li', method: 'DELETE', path: '/me/views/late' });
    expect([(await drop()).status, (await drop()).status, await own('i.li')]).toEqual([200, 404, []]);
  });

  test.each([
    [{ name: '', asks: late.asks }],
    [{ name: 'x'.repeat(41), asks: late.asks }],
    [{ name: 'x', asks: { list: 'office', view: 'nonsense' } }],
    [{ name: 'x', asks: { list: 'office', name: '张伟强' } }],
    [{ name: 'x' }],
  ])('%j is refused', async (body) => {
    const api = await holding([]);
    expect((await save(api, 'i.li', 'late', body)).status).toBe(400);
    expect((await save(api, 'i.li', 'NOT AN ID', late)).status).toBe(404);
  });
});

test('over courses of chance: each open case has a holder with a queue row, and every count is the length of its list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(draw, { maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      async (all) => {
        const told = all
          .map((draws) => play(draws))
          .map(({ history, states }) => ({ history, state: states.at(-1) }));
        const last =
          told
            .flatMap(({ history }) => history.at(-1)?.at ?? [])
            .sort()
            .at(-1) ?? s.start;
        const api = await holding(told, last);
        for (const n of told.keys()) await listCase(api, idOf(n));
        const open = told.flatMap(({ state }, n) => (state && isOpen(state.stage.status) ? [n] : []));
        const counts = await counted(api);
        const here = open.filter((n) => told[n]?.state?.file.office === 'cn-440306');
        expect((await viewed(api, { sort: 'opened' })).sort()).toEqual(here);
        for (const n of open) {
          const [row] = await api.store.rows([idOf(n)]);
          const { holder, ownerRole = 'auditor', office: of = '' } = row ?? {};
          const held =
            holder === undefined
              ? await api.store.roleQueue(of, ownerRole)
              : await api.store.staffQueue(holder);
          expect(held.items.map(({ caseId }) => caseId)).toContain(idOf(n));
        }
        expect([await viewed(api, { view: 'nobody' }), counts.views.nobody]).toEqual([[], 0]);
        for (const view of listViews.filter((each) => each !== 'open' && each !== 'overdue'))
          expect([view, counts.views[view]]).toEqual([view, (await viewed(api, { view })).length]);
        for (const kind of taskKinds)
          expect([kind, counts.tasks[kind]]).toEqual([
            kind,
            (await rowsOf(api, `${office}/tasks/${kind}`)).length,
          ]);
      },
    ),
    { numRuns: runs(40) },
  );
});
