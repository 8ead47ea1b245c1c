import { describe, expect, test } from 'vitest';
import { indexCase } from '#casework/find/index-case.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { memoryApi, people } from '../office.ts';

const filing = {
  kind: 'wage.unpaid',
  channel: 'letter',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: {},
  worker: { name: '张伟强', phone: '138 0013 8000' },
  parties: [{ relation: 'employer', name: '深圳市恒发电子有限公司', firmNumber: '91350100M000100Y43' }],
};

const desk = async () => {
  const api = memoryApi();
  const files = async (more: object = {}) => {
    const { body } = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: '/cases',
      body: { ...filing, ...more },
    });
    await indexCase({ ...api, procedureOf }, { caseId: body.caseId });
    return body as { readonly caseId: string; readonly number: string };
  };
  const asks = (body: object, by = 'o.chen') => api.ask({ by, method: 'POST', path: '/lookalikes', body });
  const seen = async (body: object, by = 'o.chen') =>
    (await asks(body, by)).body.items.map(({ caseId, because }: { caseId: string; because: string[] }) => [
      caseId,
      because.join(' '),
    ]);
  return { api, files, asks, seen };
};

describe('cases that a complaint may already be', () => {
  test.each([
    [{ phone: '+8613800138000' }, 'phone'],
    [{ phone: '138-0013-8000' }, 'phone'],
    [{ firmNumber: '91350100 m000100y43' }, 'firmNumber'],
    [{ employer: '恒发电子' }, 'employer'],
    [{ employer: '恒发', name: '张伟强' }, 'employer name'],
    [{ employer: '恒发', name: '张伟强', phone: '13800138000' }, 'phone employer name'],
  ])('%j finds the case by %s', async (typed, because) => {
    const { files, seen } = await desk();
    const { caseId } = await files();
    expect(await seen(typed)).toEqual([[caseId, because]]);
  });

  test.each([
    {},
    { name: '张伟强' },
    { employer: '恒' },
    { phone: '1380' },
    { employer: '鑫隆' },
    { firmNumber: '91350100M000100Y44' },
    { employer: '440306' },
  ])('%j finds none', async (typed) => {
    const { files, seen } = await desk();
    await files();
    expect(await seen(typed)).toEqual([]);
  });

  test('say number, state, kind and employer, and of the worker nothing', async () => {
    const { api, files, asks } = await desk();
    const { number } = await files();
    const typed = { phone: '13800138000', name: '张伟强', employer: '恒发' };
    const { body, text } = await asks(typed);
    expect(body.items[0]).toMatchObject({
      number,
      status: 'triage',
      kind: 'wage.unpaid',
      employer: '深圳市恒发电子有限公司',
    });
    for (const secret of ['伟强', '13800138000']) expect(text).not.toContain(secret);
    for (const secret of ['伟强', '13800138000', '恒发'])
      expect(JSON.stringify(api.logged)).not.toContain(secret);
  });

  test('the one with the same phone comes first, ten at most', async () => {
    const { files, seen } = await desk();
    const { caseId } = await files();
    for (let n = 0; n < 12; n += 1) await files({ worker: { name: `李娜${n}` } });
    const found = await seen({ employer: '恒发电子', phone: '13800138000' });
    expect(found).toHaveLength(10);
    expect(found[0][0]).toBe(caseId);
    expect(found[0][1]).toMatch(/^phone/);
  });

  test('are told to who takes complaints in, and of no other office', async () => {
    const { files, asks } = await desk();
    await files();
    for (const who of people) {
      const { status, body } = await asks({ employer: '恒发' }, who.id);
      const may = who.roles.some((role) => role === 'intake_officer' || role === 'supervisor');
      const wanted = who.active && may ? [200, who.office === 'cn-440306' ? 1 : 0] : [403, undefined];
      expect([who.id, status, body.items?.length]).toEqual([who.id, ...wanted]);
    }
  });

  test('what is no text is refused', async () => {
    const { asks } = await desk();
    expect((await asks({ phone: '' })).status).toBe(400);
    expect((await asks({ worker: 'x' })).status).toBe(400);
  });
});
