import { describe, expect, test } from 'vitest';
import { keptOf } from '#tests/support/vault-of.ts';
import { filedByOfficer, filing } from '../filed-by-officer.ts';
import { memoryApi } from '../office.ts';

describe('filing for a worker', () => {
  test('gives case, number, receipt and join code, and seals who it is into the vault', async () => {
    const { api, answer } = await filedByOfficer();
    expect(answer.status).toBe(201);
    const { caseId, receipt, number } = answer.body;
    expect(receipt).toMatch(/^\d{4}( \d{4}){4}$/);
    expect(number).toMatch(/^RD26-/);
    expect((await keptOf(api, caseId)).identity.w1).toEqual({
      name: 'Canary Worker',
      idNumber: '440306199001011234',
    });
    expect((await keptOf(api, caseId)).contact.w1).toMatchObject({
      phone: '+8613800138000',
      channel: 'sms',
    });
    expect((await keptOf(api, caseId)).party.p1).toEqual({ name: 'Canary Company' });
    const hash = await api.index.hash('receipt', receipt.replaceAll(' ', ''));
    expect(await api.store.find('receipt', hash)).toMatchObject([{ caseId, worker: 'w1' }]);
  });

  test('again with the same key: the same receipt, one case', async () => {
    const { api, answer } = await filedByOfficer();
    const again = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: '/cases',
      body: filing,
      headers: { 'idempotency-key': 'key-1' },
    });
    const queue = await api.ask({ by: 'o.chen', path: '/offices/cn-440306/queue' });
    expect(again.body).toEqual(answer.body);
    expect(queue.body.items).toHaveLength(1);
  });

  test('the same key for something else is refused', async () => {
    const { api } = await filedByOfficer();
    const other = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: '/cases',
      body: { ...filing, kind: 'wage.late' },
      headers: { 'idempotency-key': 'key-1' },
    });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
  });

  test('is for intake officers', async () => {
    const answer = await memoryApi().ask({ by: 'i.li', method: 'POST', path: '/cases', body: filing });
    expect([answer.status, answer.body.code]).toEqual([403, 'role-not-allowed']);
  });

  test('no name, number or story stands in events, answers about the case to auditors, or the log', async () => {
    const { api, answer } = await filedByOfficer();
    const seen = await api.ask({ by: 'a.he', path: `/cases/${answer.body.caseId}` });
    const history = await api.store.history(answer.body.caseId);
    const everything = JSON.stringify([history, seen.body, api.logged]);
    for (const canary of ['Canary', '13800138000', '440306199001011234'])
      expect(everything).not.toContain(canary);
  });
});
