import { describe, expect, test } from 'vitest';
import { indexCase } from '#casework/find/index-case.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { memoryApi, people } from '../office.ts';

const filing = {
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: { claimedFen: 1_800_000 },
  worker: { name: '张伟强', phone: '+8613800138000' },
  parties: [
    {
      relation: 'employer',
      name: '深圳市恒发电子有限公司',
      phone: '0755-86000000',
      firmNumber: '91440300MA5DA1234H',
      address: '西乡街道前进二路12号',
    },
  ],
  words: { place: '桃源居旁边' },
};

const desk = async () => {
  const api = memoryApi();
  const indexes = (caseId: string) => indexCase({ ...api, procedureOf }, { caseId });
  const files = async (more: object = {}, by = 'o.chen') => {
    const { body } = await api.ask({ by, method: 'POST', path: '/cases', body: { ...filing, ...more } });
    await indexes(body.caseId);
    return body as { readonly caseId: string; readonly number: string };
  };
  const gives = async (by: string, caseId: string, type: string, body: object) => {
    const answer = await api.ask({ by, method: 'POST', path: `/cases/${caseId}/commands/${type}`, body });
    expect(answer.status).toBe(200);
    await indexes(caseId);
  };
  const search = (by: string, text: string, more: object = {}, query: Record<string, string> = {}) =>
    api.ask({ by, method: 'POST', path: '/search', query, body: { text, ...more } });
  const finds = async (by: string, text: string, more: object = {}): Promise<readonly string[]> =>
    (await search(by, text, more)).body.items.map(({ caseId }: { caseId: string }) => caseId);
  return { api, files, gives, search, finds };
};

describe('search', () => {
  test.each([
    ['+86 138 0013 8000', ['phone']],
    ['138-0013-8000', ['phone']],
    ['0755 8600 0000', ['phone']],
    ['伟强', ['name', 'place']],
    ['恒发', ['name', 'place']],
    ['恒发电子有限公司', ['name', 'place']],
    ['91440300MA5DA1234H', ['firm', 'name', 'place']],
    ['91440300 ma5dA1234h', ['firm', 'name', 'place']],
    ['440306', ['place']],
    ['4403', ['number_end', 'place']],
    ['深圳市宝安区', ['place', 'name']],
    ['宝安', ['place', 'name']],
    ['西乡', ['place', 'name']],
    ['深圳西乡街道', ['place', 'name']],
    ['宝安西乡', ['place', 'name']],
    ['桃源居', ['place', 'name']],
  ])('%s finds the case, and is understood as %j', async (text, understood) => {
    const { files, search } = await desk();
    const { caseId, number } = await files();
    const { status, body } = await search('i.li', text);
    expect([status, body]).toEqual([
      200,
      {
        understood,
        items: [
          {
            caseId,
            number,
            status: 'triage',
            kind: 'wage.unpaid',
            office: 'cn-440306',
            area: '440306',
            workers: 1,
            openedAt: '2026-04-01T02:00:00.000Z',
            holder: 'intake_officer',
            dueOn: '2026-04-02',
            employer: '深圳市恒发电子有限公司',
          },
        ],
      },
    ]);
  });

  test('a number finds its case whole, however it was copied, and by its last four', async () => {
    const { files, search, finds } = await desk();
    const { caseId, number } = await files();
    await files({ worker: { name: '李娜英' } });
    const copied = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    for (const text of [number, copied, number.slice(-4), number.slice(-4).toLowerCase()])
      expect([text, await finds('i.li', text)]).toEqual([text, [caseId]]);
    expect((await search('i.li', copied)).body.understood).toEqual(['number']);
    expect((await search('i.li', number.slice(-4))).body.understood[0]).toBe('number_end');
  });

  test.each(['', '伟', 'ab', '??', '123'])('%j says too little', async (text) => {
    const { files, search } = await desk();
    await files();
    const { status, body } = await search('i.li', text);
    expect([status, body]).toEqual([200, { understood: [], items: [] }]);
  });

  test('each member finds what they may see: their office, below it as supervisor, all as auditor', async () => {
    const { files, finds } = await desk();
    const { caseId, number } = await files();
    const reach = ({ office, roles }: (typeof people)[number]) =>
      office === 'cn-440306' ||
      roles.includes('auditor') ||
      (office === 'cn-4403' && roles.includes('supervisor'));
    for (const member of people.filter(({ active }) => active))
      for (const text of ['恒发', '13800138000', number, number.slice(-4), '440306'])
        expect([member.id, text, await finds(member.id, text)]).toEqual([
          member.id,
          text,
          reach(member) ? [caseId] : [],
        ]);
  });

  test('who has declared a conflict finds nothing of the case', async () => {
    const { files, gives, finds } = await desk();
    const { caseId } = await files();
    await gives('i.li', caseId, 'declare_conflict', { reason: 'relative' });
    expect(await finds('i.li', '恒发')).toEqual([]);
    expect(await finds('i.li', '13800138000')).toEqual([]);
    expect(await finds('i.wang', '恒发')).toEqual([caseId]);
  });

  test('a case that went to another office is found there, and no more here', async () => {
    const { files, gives, finds } = await desk();
    const { caseId } = await files();
    await gives('s.zhou', caseId, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' });
    for (const text of ['恒发', '伟强', '13800138000', '440306']) {
      expect([text, await finds('i.long', text)]).toEqual([text, [caseId]]);
      expect([text, await finds('i.li', text)]).toEqual([text, []]);
    }
  });

  test('a worker is found by the new phone, and no more by the old one', async () => {
    const { files, gives, finds } = await desk();
    const { caseId } = await files();
    await gives('o.chen', caseId, 'change_contact', { worker: 'w1', contact: { phone: '+8613900139000' } });
    expect(await finds('i.li', '13900139000')).toEqual([caseId]);
    expect(await finds('i.li', '13800138000')).toEqual([]);
    expect(await finds('i.li', '伟强')).toEqual([caseId]);
  });

  test('refused cases are found too, and filters choose', async () => {
    const { files, gives, finds } = await desk();
    const { caseId } = await files();
    const other = await files({ worker: { name: '李娜英' }, kind: 'wage.late' });
    await gives('o.chen', caseId, 'propose_refusal', { reason: 'out_of_time', words: { grounds: 'late' } });
    await gives('s.zhou', caseId, 'approve_refusal', {});
    const by = (more: object) => finds('s.city', '恒发', more);
    expect([...(await by({}))].sort()).toEqual([caseId, other.caseId].sort());
    expect(await by({ status: 'refused' })).toEqual([caseId]);
    expect(await by({ kind: 'wage.late' })).toEqual([other.caseId]);
    expect(await by({ lane: 'group' })).toEqual([]);
    expect(await by({ office: 'cn-440309' })).toEqual([]);
    expect(await by({ office: 'cn-440306', from: '2026-04-01', to: '2026-04-01' })).toHaveLength(2);
    expect(await by({ from: '2026-04-02' })).toEqual([]);
    expect(await by({ to: '2026-03-31' })).toEqual([]);
    expect(await by({ channel: 'in_person', language: 'zh-CN' })).toHaveLength(2);
    expect(await by({ channel: 'letter' })).toEqual([]);
    expect(await by({ language: 'vi' })).toEqual([]);
    expect(await by({ dueBy: '2026-04-02' })).toEqual([other.caseId]);
    expect(await by({ dueBy: '2026-04-01' })).toEqual([]);
    await gives('o.chen', other.caseId, 'accept_complaint', {});
    await gives('s.zhou', other.caseId, 'assign_case', { lead: 'i.li', co: 'i.wang' });
    expect(await by({ holder: 'i.li' })).toEqual([other.caseId]);
    expect(await by({ holder: 'i.wang' })).toEqual([other.caseId]);
    expect(await by({ holder: 'i.zhao' })).toEqual([]);
    const hurt = await files({ harm: ['eviction'] });
    expect(await by({ harm: 'eviction' })).toEqual([hurt.caseId]);
  });

  test('pages hold all, each once', async () => {
    const { files, search } = await desk();
    const all: string[] = [];
    for (let n = 0; n < 70; n += 1) all.push((await files({ worker: { name: `工人${n}` } })).caseId);
    const found: string[] = [];
    let page: string | undefined;
    do {
      const { body } = await search('i.li', '恒发', {}, page === undefined ? {} : { page });
      expect(body.items.length).toBeLessThanOrEqual(50);
      found.push(...body.items.map(({ caseId }: { caseId: string }) => caseId));
      page = body.next;
    } while (page !== undefined);
    expect([...found].sort()).toEqual(all.sort());
  });

  test('what is wrong in an order is said, and a page of nothing is refused', async () => {
    const { files, search } = await desk();
    await files();
    expect((await search('i.li', 'x'.repeat(101))).status).toBe(400);
    expect((await search('i.li', '恒发', { status: 'odd' })).status).toBe(400);
    expect((await search('i.li', '恒发', {}, { page: 'odd' })).status).toBe(400);
    expect((await search('i.gone', '恒发')).status).toBe(403);
  });

  test('the log says who searched and how it was understood, never for what; the answer names no worker', async () => {
    const { api, files, search } = await desk();
    await files();
    const secrets = ['伟强', '恒发', '13800138000', '91440300MA5DA1234H', '桃源居'];
    const answers = await Promise.all(secrets.map((text) => search('i.li', text)));
    const logged = JSON.stringify(api.logged);
    expect(logged).toContain('"staff":"i.li"');
    expect(logged).toContain('"understood":"phone"');
    for (const secret of secrets) {
      expect(logged).not.toContain(secret);
      if (secret !== '恒发') expect(answers.map(({ text }) => text).join()).not.toContain(secret);
    }
  });

  test('the employer is named to the people of the office, and to nobody who looks in from above', async () => {
    const { files, search } = await desk();
    await files();
    const named = async (by: string) => (await search(by, '恒发')).body.items[0]?.employer;
    for (const by of ['o.chen', 'i.li', 'm.sun', 's.zhou'])
      expect([by, await named(by)]).toEqual([by, '深圳市恒发电子有限公司']);
    for (const by of ['s.city', 'a.city']) expect([by, await named(by)]).toEqual([by, undefined]);
  });

  test('a town finds only where it was told, and a name that two districts bear finds in both', async () => {
    const { files, finds } = await desk();
    const { caseId } = await files();
    const other = await files({ area: '440309', words: { place: '大浪' }, parties: [] });
    expect(await finds('i.li', '龙华')).toEqual([other.caseId]);
    expect(await finds('i.li', '龙华大浪')).toEqual([other.caseId]);
    expect(await finds('i.li', '龙华西乡')).toEqual([]);
    expect(await finds('i.li', '西乡')).toEqual([caseId]);
    expect(await finds('i.li', '昆山玉山镇')).toEqual([]);
  });
});
