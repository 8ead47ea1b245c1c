/** Whose texts broke off waits at an office, without a number or a word, until somebody calls back. */
import { describe, expect, test } from 'vitest';
import { parkDialogue } from '#casework/parked-dialogues.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { newDialogue } from '#domain/sms/dialogue.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi, people } from '../office.ts';

const here = '/offices/cn-440306/parked-dialogues';
const phone = '+8613800138000';

const waiting = async (id = 'd1', hash = 'h1') => {
  const api = memoryApi();
  const dialogue = {
    ...newDialogue('zh-CN', 'm1', '2026-03-28T02:00:00.000Z'),
    answers: { kind: 'wage.unpaid' as const, area: '440306', employer: '恒发电子', name: '张伟' },
    notes: ['三个月没发工资'],
    parked: true,
  };
  await parkDialogue(api, {
    ...{ id, phone, phoneHash: hash, dialogue },
    office: 'cn-440306',
    parkedAt: s.start,
  });
  return api;
};
type Api = Awaited<ReturnType<typeof waiting>>;

const listed = (api: Api, by = 'o.chen') => api.ask({ by, path: here });
const give = (api: Api, what: string, body: object = {}, by = 'o.chen') =>
  api.ask({ by, method: 'POST', path: `${here}/d1/${what}`, body });

describe('the list', () => {
  test('says what it is about and where, and neither who nor in which words', async () => {
    const api = await waiting();
    const { body, text } = await listed(api);
    expect(body.items).toEqual([
      {
        id: 'd1',
        parkedAt: s.start,
        lastAt: '2026-03-28T02:00:00.000Z',
        language: 'zh-CN',
        kind: 'wage.unpaid',
        area: '440306',
        placeName: expect.stringContaining('Bao'),
        wantsCall: false,
      },
    ]);
    expect(text).not.toMatch(/138|恒发|张伟|工资/);
  });

  const wanted = ({ office, roles, active }: StaffMember): number => {
    if (!active) return 403;
    const reaches =
      office === 'cn-440306' ||
      roles.includes('auditor') ||
      (office === 'cn-4403' && roles.includes('supervisor'));
    if (!reaches) return 404;
    return office === 'cn-440306' && roles.some((role) => ['intake_officer', 'supervisor'].includes(role))
      ? 200
      : 403;
  };

  test.each(people.map((each) => [each.id, each] as const))(
    '%s sees, opens and ends what their part in the office lets them',
    async (id, member) => {
      const api = await waiting();
      const statuses = [
        (await listed(api, id)).status,
        (await give(api, 'opening', {}, id)).status,
        (await give(api, 'ending', { outcome: 'called' }, id)).status,
      ];
      expect(statuses).toEqual([wanted(member), wanted(member), wanted(member)]);
    },
  );

  test('is counted for those who call back there, and for nobody else', async () => {
    const api = await waiting();
    const counted = async (by: string, office = 'cn-440306') =>
      (await api.ask({ by, path: `/offices/${office}/counts` })).body.parked;
    expect([await counted('o.chen'), await counted('s.zhou')]).toEqual([1, 1]);
    expect([await counted('i.li'), await counted('o.long', 'cn-440309')]).toEqual([undefined, 0]);
    await give(api, 'ending', { outcome: 'not_reached' });
    expect(await counted('o.chen')).toBe(1);
    await give(api, 'ending', { outcome: 'called' });
    expect(await counted('o.chen')).toBe(0);
  });

  test('of another office it holds nothing', async () => {
    const api = await waiting();
    const { body } = await api.ask({ by: 'o.long', path: '/offices/cn-440309/parked-dialogues' });
    expect(body.items).toEqual([]);
    const foreign = await api.ask({
      by: 'o.long',
      method: 'POST',
      path: '/offices/cn-440309/parked-dialogues/d1/opening',
      body: {},
    });
    expect([foreign.status, foreign.text.includes('138')]).toEqual([404, false]);
  });
});

describe('calling back', () => {
  test('shows the number and the words, and colleagues see who calls', async () => {
    const api = await waiting();
    expect((await give(api, 'opening')).body).toEqual({
      phone,
      language: 'zh-CN',
      words: ['三个月没发工资'],
      kind: 'wage.unpaid',
      area: '440306',
      employer: '恒发电子',
      name: '张伟',
    });
    expect((await listed(api, 's.zhou')).body.items[0].taken).toEqual({ by: 'o.chen', at: s.start });
    expect(JSON.stringify(api.logged)).not.toMatch(/138|恒发|张伟|没发/);
  });

  test('who was not reached waits for anybody again; who was called or filed for waits no more', async () => {
    const api = await waiting();
    await give(api, 'opening');
    await give(api, 'ending', { outcome: 'not_reached' });
    expect((await listed(api)).body.items[0]).not.toHaveProperty('taken');
    await give(api, 'ending', { outcome: 'filed' });
    expect((await listed(api)).body.items).toEqual([]);
    expect((await give(api, 'ending', { outcome: 'called' })).status).toBe(404);
    expect((await give(await waiting(), 'ending', { outcome: 'forgotten' })).status).toBe(400);
  });
});
