import { describe, expect, test } from 'vitest';
import { IssuerSilent } from '#adapters/tokens/port.ts';
import { caseBody } from '#functions/staff-api/cases/view.ts';
import { problemBody } from '#functions/staff-api/http/problem.ts';
import * as s from '../../support/story.ts';
import { keptOf } from '../../support/vault-of.ts';
import { office } from './office.ts';

const path = `/cases/${s.caseId}`;

const filing = {
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: { claimedFen: 1_800_000 },
  worker: { name: 'Canary Worker', idNumber: '440306199001011234', phone: '+8613800138000' },
  parties: [{ relation: 'employer', name: 'Canary Company' }],
  words: { what_happened: 'Canary story' },
};

const filed = async (key = 'key-1') => {
  const api = office();
  const answer = await api.ask({
    by: 'o.chen',
    method: 'POST',
    path: '/cases',
    body: filing,
    headers: { 'idempotency-key': key },
  });
  return { api, answer };
};

describe('reading', () => {
  test('a case: version as ETag, five sums, clocks, parties, history in words, and what may be done', async () => {
    const api = office();
    await api.holds(s.tell(...s.ordered));
    const answer = await api.ask({ by: 'i.li', path });
    const body = caseBody.parse(answer.body);
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe(`"${body.version}"`);
    expect(body.workers.w1?.sums).toEqual({
      claimed: 1_800_000,
      assessed: 1_800_000,
      agreed: 1_800_000,
      paid: 0,
      confirmed: 0,
    });
    expect(Object.keys(body.parties)).toEqual(['p1', 'p2']);
    expect(body.clocks.length).toBeGreaterThan(0);
    expect(body.history.map(({ seq }) => seq)).toEqual(body.history.map((_, n) => n + 1));
    expect(body.allowed.map(({ type }) => type)).toContain('record_payment');
    expect(body.allowed.map(({ type }) => type)).not.toContain('issue_decision');
  });

  test('the history speaks the reader’s language', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const [en, zh] = await Promise.all(
      ['en', 'zh-CN'].map((language) =>
        api.ask({ by: 'o.chen', path, headers: { 'accept-language': language } }),
      ),
    );
    expect(en?.body.history[0].text).not.toBe(zh?.body.history[0].text);
    expect(zh?.body.statusText).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['o.long', 404],
    ['s.long', 404],
    ['i.city', 404],
    ['s.city', 200],
    ['a.city', 200],
    ['a.he', 200],
    ['i.zhao', 200],
  ])('%s reads a case of Bao’an: %i', async (by, status) => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const answer = await api.ask({ by, path });
    expect(answer.status).toBe(status);
  });

  test('a foreign case looks like none at all', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const foreign = await api.ask({ by: 'o.long', path });
    const none = await api.ask({ by: 'o.long', path: '/cases/1123456789abcdefghjkmnpqrs' });
    expect(foreign.text).toBe(none.text);
  });

  test('the history comes in pages', async () => {
    const api = office();
    await api.holds(s.tell(...s.ordered));
    const all = await api.ask({ by: 'i.li', path: `${path}/history` });
    const rest = await api.ask({ by: 'i.li', path: `${path}/history`, query: { after: '3' } });
    expect(rest.body.items).toEqual(all.body.items.slice(3));
  });

  test.each([
    ['/queue', 'i.li', 200],
    ['/offices/cn-440306/queue', 'o.chen', 200],
    ['/offices/cn-440306/queue', 's.city', 200],
    ['/offices/cn-440306/queue', 'a.city', 200],
    ['/offices/cn-440306/queue', 'o.long', 404],
    ['/offices/cn-9999/queue', 'a.city', 404],
    ['/offices/x/queue', 'o.chen', 404],
  ])('%s for %s: %i', async (queue, by, status) => {
    const api = office();
    await api.holds(s.tell(...s.investigating));
    const answer = await api.ask({ by, path: queue });
    expect(answer.status).toBe(status);
    if (status === 200)
      expect(answer.body.items.map((row: { caseId: string }) => row.caseId)).toEqual([s.caseId]);
  });

  test('a page that no queue made is a bad request', async () => {
    const answer = await office().ask({ by: 'i.li', path: '/queue', query: { page: 'x' } });
    expect(answer.status).toBe(400);
  });

  test('me, as the directory has me now', async () => {
    const answer = await office().ask({ by: 'i.li', path: '/me' });
    expect(answer.body).toMatchObject({ id: 'i.li', roles: ['inspector'], at: { id: 'cn-440306' } });
  });
});

describe('filing for a worker', () => {
  test('gives case, number, receipt and join code, and seals who it is into the vault', async () => {
    const { api, answer } = await filed();
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
    const { api, answer } = await filed();
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
    const { api } = await filed();
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
    const answer = await office().ask({ by: 'i.li', method: 'POST', path: '/cases', body: filing });
    expect([answer.status, answer.body.code]).toEqual([403, 'role-not-allowed']);
  });

  test('no name, number or story stands in events, answers about the case to auditors, or the log', async () => {
    const { api, answer } = await filed();
    const seen = await api.ask({ by: 'a.he', path: `/cases/${answer.body.caseId}` });
    const history = await api.store.history(answer.body.caseId);
    const everything = JSON.stringify([history, seen.body, api.logged]);
    for (const canary of ['Canary', '13800138000', '440306199001011234'])
      expect(everything).not.toContain(canary);
  });
});

describe('commands', () => {
  test('a worker joined by an officer gets a receipt of their own', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const answer = await api.does('o.chen', 'join_complaint', {
      claim: {},
      worker: { name: 'Second Worker', phone: '+8613900139000' },
    });
    expect(answer.status).toBe(200);
    expect((await keptOf(api, s.caseId)).identity.w2).toEqual({ name: 'Second Worker' });
    const hash = await api.index.hash('receipt', answer.body.receipt.replaceAll(' ', ''));
    expect(await api.store.find('receipt', hash)).toMatchObject([{ caseId: s.caseId, worker: 'w2' }]);
  });

  test('a party’s name goes into the vault under the reference that the event gave out', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    await api.does('o.chen', 'name_party', { relation: 'foreman', details: { name: 'Foreman Name' } });
    const seen = await api.ask({ by: 'o.chen', path });
    expect(seen.body.parties.p3).toEqual({ relation: 'foreman', details: { name: 'Foreman Name' } });
  });

  test('the same key twice: done once', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const first = await api.does('o.chen', 'accept_complaint', {}, { 'idempotency-key': 'k' });
    const second = await api.does('o.chen', 'accept_complaint', {}, { 'idempotency-key': 'k' });
    expect([first.status, first.body.repeated, second.status, second.body.repeated]).toEqual([
      200,
      false,
      200,
      true,
    ]);
    expect(second.body.version).toBe(first.body.version);
  });

  test('on an old version nothing is done, and it is said what has changed', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const etag = `${(await api.ask({ by: 'o.chen', path })).headers.etag}`;
    await api.does('o.chen', 'write_message', { words: { message: 'Hello' } });
    const late = await api.does('o.chen', 'accept_complaint', {}, { 'if-match': etag });
    expect([late.status, late.body.code]).toEqual([412, 'moved-on']);
    expect(late.body.changed.map((each: { type: string }) => each.type)).toEqual(['message_written']);
    const again = await api.does('o.chen', 'accept_complaint', {}, { 'if-match': `${late.headers.etag}` });
    expect(again.status).toBe(200);
  });

  test.each([
    ['no such field', { until: 'x' }, 'until'],
    ['type in the body', { type: 'close_case' }, 'type'],
    ['a text that it has not', { words: { story: 'x' } }, 'words'],
    ['a text of 4,001 characters', { words: { note: 'x'.repeat(4001) } }, 'words.note'],
  ])('%s: bad request, with its place', async (_, body, place) => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const answer = await api.does('o.chen', 'accept_complaint', body);
    expect(answer.status).toBe(400);
    expect(`${answer.body.issues[0].path} ${answer.body.issues[0].says}`).toContain(place);
  });

  test.each([
    { instalments: 10, fen: 10_000_000_000, code: 'no-such-worker' },
    { instalments: 11, fen: 100_000, code: 'limit-reached' },
  ])('$instalments instalments of a thousand workers come through to the decider: $code', async (plan) => {
    const api = office();
    await api.holds(s.tell(...s.ordered));
    const lines = Array.from({ length: 1000 }, (_, n) => ({ worker: `w${n + 1}`, fen: plan.fen }));
    const instalments = Array.from({ length: plan.instalments }, () => ({ dueOn: '2026-04-20', lines }));
    const answer = await api.does('s.zhou', 'agree_plan', { instalments });
    expect(answer.body.code).toBe(plan.code);
  });

  test('an unknown command is not found', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    const answers = await Promise.all(
      ['nothing', 'file_complaint', '__proto__', 'constructor'].map((type) => api.does('o.chen', type)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('identity', () => {
  const reveal = { worker: 'w1', purpose: 'contact' };

  test('is shown after the event that says so', async () => {
    const { api, answer } = await filed();
    const { caseId } = answer.body;
    const shown = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: `/cases/${caseId}/identity`,
      body: reveal,
    });
    const { items } = await api.store.history(caseId);
    expect(shown.body).toMatchObject({
      identity: { name: 'Canary Worker' },
      contact: { phone: '+8613800138000' },
    });
    expect(items.at(-1)?.event).toEqual({
      type: 'identity_revealed',
      to: 'o.chen',
      worker: 'w1',
      purpose: 'contact',
    });
  });

  test.each(['i.li', 'a.he', 's.city', 'o.long'])('%s does not see it', async (by) => {
    const { api, answer } = await filed();
    const shown = await api.ask({
      by,
      method: 'POST',
      path: `/cases/${answer.body.caseId}/identity`,
      body: reveal,
    });
    expect([403, 404]).toContain(shown.status);
    expect(shown.text).not.toContain('Canary');
  });

  test('each look is an event, whatever the key', async () => {
    const { api, answer } = await filed();
    const look = () =>
      api.ask({
        by: 'o.chen',
        method: 'POST',
        path: `/cases/${answer.body.caseId}/identity`,
        body: reveal,
        headers: { 'idempotency-key': 'same' },
      });
    await look();
    await look();
    const { items } = await api.store.history(answer.body.caseId);
    expect(items.filter(({ event }) => event.type === 'identity_revealed')).toHaveLength(2);
  });
});

describe('texts', () => {
  test.each([
    ['o.chen', 200],
    ['s.zhou', 200],
    ['i.li', 403],
    ['a.he', 403],
    ['s.city', 403],
    ['o.long', 404],
  ])('what the worker wrote, for %s: %i', async (by, status) => {
    const { api, answer } = await filed();
    const { items } = await api.store.history(answer.body.caseId);
    const ref = items[0]?.event.words?.what_happened;
    const words = await api.ask({ by, path: `/cases/${answer.body.caseId}/words/${ref}` });
    expect(words.status).toBe(status);
    expect(words.text.includes('Canary story')).toBe(status === 200);
  });

  test('an offer in mediation is for the mediator only', async () => {
    const api = office();
    await api.holds(s.tell(...s.mediating));
    await api.does('m.sun', 'record_offer', { side: 'employer', words: { offer: 'Half of it' } });
    const { items } = await api.store.history(s.caseId);
    const ref = items.at(-1)?.event.words?.offer;
    const [mediator, supervisor] = await Promise.all(
      ['m.sun', 's.zhou'].map((by) => api.ask({ by, path: `${path}/words/${ref}` })),
    );
    expect(mediator?.body.text).toBe('Half of it');
    expect(supervisor?.status).toBe(403);
  });

  test('a reference that no event of this case holds is not found', async () => {
    const api = office();
    await api.holds(s.tell(s.filed));
    await api.vault.put(s.caseId, [{ kind: 'text', ref: 't-0123456789abcdef', value: { text: 'x' } }]);
    const answer = await api.ask({ by: 'o.chen', path: `${path}/words/t-0123456789abcdef` });
    expect(answer.status).toBe(404);
  });
});

describe('every answer', () => {
  test('is not kept by anybody, and is no page', async () => {
    const answer = await office().ask({ by: 'o.chen', path: '/me' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test.each([
    ['no route', { path: '/nothing' }, 404],
    ['no token', { path: '/me' }, 401],
    ['nobody of ours', { by: 'nobody', path: '/me' }, 403],
    ['too large', { by: 'o.chen', method: 'POST', path: '/cases', raw: `"${'x'.repeat(400 * 1024)}"` }, 413],
    ['no JSON', { by: 'o.chen', method: 'POST', path: '/cases', raw: '{' }, 400],
    ['a key of a prototype', { by: 'o.chen', method: 'POST', path: '/cases', raw: '{"__proto__":{}}' }, 400],
    [
      'XML',
      { by: 'o.chen', method: 'POST', path: '/cases', raw: '<a/>', headers: { 'content-type': 'text/xml' } },
      415,
    ],
    [
      'months that are none',
      { by: 'o.chen', path: '/offices/cn-440306/statistics', query: { from: 'x', to: 'y' } },
      400,
    ],
  ])('that says no is a problem: %s', async (_, asking, status) => {
    const answer = await office().ask(asking);
    const body = problemBody.parse(answer.body);
    expect([answer.status, body.status]).toEqual([status, status]);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  test('hides what broke', async () => {
    const api = office({ tokens: { subject: () => Promise.reject(new Error('secret of the machine')) } });
    const answer = await api.ask({ by: 'o.chen', path: '/me' });
    expect(answer.status).toBe(500);
    expect(answer.text + JSON.stringify(api.logged)).not.toContain('secret');
  });

  test('is 503 when the issuer of tokens is silent', async () => {
    const api = office({ tokens: { subject: () => Promise.reject(new IssuerSilent()) } });
    const answer = await api.ask({ by: 'o.chen', path: '/me' });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
  });

  test('leaves one line in the log', async () => {
    const api = office();
    await api.ask({ by: 'o.chen', path: '/me' });
    expect(api.logged).toMatchObject([{ function: 'staff-api', route: '/me', status: 200, staff: 'o.chen' }]);
  });
});

describe('statistics', () => {
  test('of the months asked for', async () => {
    const api = office();
    await api.counters.advance({
      caseId: s.caseId,
      from: 0,
      progress: {
        seq: 1,
        standing: {
          shape: 1,
          office: 'cn-440306',
          zone: 'Asia/Shanghai',
          status: 'triage',
          since: s.start,
          openSince: s.start,
          lines: {},
          counted: {},
        },
      },
      increments: [
        { office: 'cn-440306', month: '2026-02', group: 'counts', measure: 'opened', by: 2 },
        { office: 'cn-440306', month: '2026-02', group: 'days.triage', measure: '4', by: 2 },
        { office: 'cn-440306', month: '2026-05', group: 'counts', measure: 'opened', by: 9 },
      ],
    });
    const answer = await api.ask({
      by: 's.city',
      path: '/offices/cn-440306/statistics',
      query: { from: '2026-01', to: '2026-03' },
    });
    expect(answer.body).toMatchObject({
      cases: { opened: 2 },
      days: { triage: { count: 2, median: 4, p90: 4 } },
    });
  });

  test('are not for another office', async () => {
    const answer = await office().ask({
      by: 's.long',
      path: '/offices/cn-440306/statistics',
      query: { from: '2026-01', to: '2026-03' },
    });
    expect(answer.status).toBe(404);
  });
});
