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

test('paper that lay for three days counts from the day on which it came, and says why it is late', async () => {
  const api = memoryApi({ at: '2026-04-01T02:00:00.000Z' });
  const file = (more: object) =>
    api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: { ...filing, ...more } });
  const late = {
    receivedOn: '2026-03-27',
    words: { what_happened: 'x', why_late: 'It lay in the post room' },
  };
  const { status, body } = await file(late);
  expect(status).toBe(201);
  const { file: kept } = (await api.store.head(body.caseId))?.state ?? {};
  expect(kept?.clocks.find(({ clock }) => clock === 'acceptance')).toMatchObject({
    startOn: '2026-03-27',
    dueOn: '2026-04-03',
  });
  expect((await file({ receivedOn: '2026-03-27' })).body.code).toBe('basis-missing');
  expect((await file({ ...late, receivedOn: '2026-04-02' })).body.code).toBe('date-not-allowed');
});

describe('what the law of the office reads', () => {
  const file = async (more: object) => {
    const api = memoryApi();
    const answer = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: '/cases',
      body: { ...filing, ...more },
    });
    return { api, ...answer };
  };

  test('a phone is taken as it was said, and a firm’s number in the form of its register', async () => {
    const { api, body } = await file({
      worker: { ...filing.worker, phone: '138 0013 8000' },
      parties: [{ relation: 'employer', name: 'Canary Company', firmNumber: '91350100 m000100y43' }],
    });
    const kept = await keptOf(api, body.caseId);
    expect(kept.contact.w1).toMatchObject({ phone: '+8613800138000' });
    expect(kept.party.p1).toEqual({ name: 'Canary Company', firmNumber: '91350100M000100Y43' });
  });

  test.each([
    ['worker.phone', { worker: { phone: '1380013' } }],
    ['parties.0.firmNumber', { parties: [{ relation: 'employer', firmNumber: '91350100M000100Y44' }] }],
  ])('a slip in %s is said at its place, and nothing is filed', async (path, more) => {
    const { api, status, body } = await file(more);
    expect([status, body.code, body.issues[0].path]).toEqual([422, 'unreadable', path]);
    expect((await api.ask({ by: 'o.chen', path: '/offices/cn-440306/queue' })).body.items).toEqual([]);
  });
});

test('a party is corrected in one point, and the rest of what is known stays', async () => {
  const { api, answer } = await filedByOfficer();
  const { caseId } = answer.body;
  const describes = (details: object) =>
    api.ask({
      by: 'o.chen',
      method: 'POST',
      path: `/cases/${caseId}/commands/describe_party`,
      body: { party: 'p1', details },
    });
  expect((await describes({ firmNumber: '9135O1OO M000100Y43' })).status).toBe(200);
  expect((await describes({ phone: '0755-86000000' })).status).toBe(200);
  expect((await describes({ firmNumber: '1' })).body.code).toBe('unreadable');
  const { body } = await api.ask({ by: 'o.chen', path: `/cases/${caseId}` });
  expect(body.parties.p1.details).toEqual({
    name: 'Canary Company',
    firmNumber: '91350100M000100Y43',
    phone: '0755-86000000',
  });
});

test('what is wrong of a party is emptied, and what it is in the case is put right; nothing is no correction', async () => {
  const api = memoryApi();
  const { caseId } = (await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: filing })).body;
  const corrects = (body: object) =>
    api.ask({
      by: 'o.chen',
      method: 'POST',
      path: `/cases/${caseId}/commands/describe_party`,
      body: { party: 'p1', ...body },
    });
  const shown = async () => (await api.ask({ by: 'o.chen', path: `/cases/${caseId}` })).body.parties.p1;
  await corrects({ details: { phone: '0755-86000000' } });
  expect((await corrects({ details: { wrong: ['phone'] }, relation: 'subcontractor' })).status).toBe(200);
  expect(await shown()).toMatchObject({ relation: 'subcontractor', details: { name: 'Canary Company' } });
  expect((await shown()).details).not.toHaveProperty('phone');
  // the last thing that was known may be wrong, too
  expect((await corrects({ details: { wrong: ['name'] } })).status).toBe(200);
  expect((await shown()).details ?? {}).toEqual({});
  for (const nothing of [{}, { relation: 'subcontractor' }, { details: {} }])
    expect((await corrects(nothing)).body.code).toBe('text-missing');
  expect((await corrects({ details: { wrong: ['colour'] } })).status).toBe(400);
});

test.each([
  ['zh-CN', 'zh-CN', '回执号', '年3月27日'],
  ['en-GB', 'en', 'Receipt', '27'],
  ['xx', 'en', 'Receipt', '27'],
])(
  'the slip for who speaks %s is in %s, counts from the day of receipt, and names no matter',
  async (language, shown, word, day) => {
    const api = memoryApi({ at: '2026-03-30T02:00:00.000Z' });
    const body = {
      ...filing,
      language,
      channel: 'letter',
      receivedOn: '2026-03-27',
      words: { ...filing.words, why_late: 'Friday’s post' },
    };
    const { status, body: filed } = await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body });
    expect([status, filed.slip.language]).toEqual([201, shown]);
    const text = JSON.stringify(filed.slip);
    for (const each of [filed.number, filed.receipt, filed.joinCode, word, day]) expect(text).toContain(each);
    expect(text).not.toMatch(/Canary|wage|pay|工资|欠薪|employer|单位名称/i);
    // acceptance by the fifth working day after the Friday on which the letter came
    expect(filed.slip.next.says).toHaveLength(4);
    expect(filed.slip.next.says.join()).toMatch(shown === 'en' ? /By 3 Apr 2026/ : /4月3日/);
  },
);

test('a slip for paper that lay longer than its first limit promises no day that is over', async () => {
  const api = memoryApi({ at: '2026-04-02T02:00:00.000Z' });
  const body = {
    ...filing,
    language: 'en',
    channel: 'letter',
    receivedOn: '2026-03-30',
    words: { ...filing.words, why_late: 'It lay' },
  };
  const { slip } = (await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body })).body;
  expect(slip.next.says.join()).not.toContain('31 Mar 2026');
  expect(slip.next.says.join()).toContain('By 7 Apr 2026');
});
