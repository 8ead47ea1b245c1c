import { describe, expect, test } from 'vitest';
import { IssuerSilent } from '#adapters/tokens/port.ts';
import { caseBody } from '#functions/staff-api/cases/view.ts';
import { problemBody } from '#functions/staff-api/http/problem.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from './office.ts';

const path = `/cases/${s.caseId}`;

describe('reading', () => {
  test('a case: version as ETag, five sums, clocks, parties, history in words, and what may be done', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.ordered));
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
    const api = memoryApi();
    await api.holds(s.given(s.filed));
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
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const answer = await api.ask({ by, path });
    expect(answer.status).toBe(status);
  });

  test('a foreign case looks like none at all', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const foreign = await api.ask({ by: 'o.long', path });
    const none = await api.ask({ by: 'o.long', path: '/cases/1123456789abcdefghjkmnpqrs' });
    expect(foreign.text).toBe(none.text);
  });

  test('the history comes in pages', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.ordered));
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
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const answer = await api.ask({ by, path: queue });
    expect(answer.status).toBe(status);
    if (status === 200)
      expect(answer.body.items.map((row: { caseId: string }) => row.caseId)).toEqual([s.caseId]);
  });

  test('a page that no queue made is a bad request', async () => {
    const answer = await memoryApi().ask({ by: 'i.li', path: '/queue', query: { page: 'x' } });
    expect(answer.status).toBe(400);
  });

  test('me, as the directory has me now', async () => {
    const answer = await memoryApi().ask({ by: 'i.li', path: '/me' });
    expect(answer.body).toMatchObject({ id: 'i.li', roles: ['inspector'], at: { id: 'cn-440306' } });
  });
});

describe('every answer', () => {
  test('is not kept by anybody, and is no page', async () => {
    const answer = await memoryApi().ask({ by: 'o.chen', path: '/me' });
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
    const api = memoryApi();
    const answer = await api.ask(asking);
    const body = problemBody.parse(answer.body);
    expect([answer.status, body.status]).toEqual([status, status]);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    // the number of its log line, which whoever is refused can tell
    expect(answer.headers['x-request-id']).toBe('r1');
    // and the time by which limits run
    expect(answer.headers['x-answered-at']).toBe(new Date(api.watch.at).toISOString());
    expect(api.logged.at(-1)).toMatchObject({ request: 'r1' });
  });

  test('hides what broke', async () => {
    const api = memoryApi({ tokens: { holder: () => Promise.reject(new Error('secret of the machine')) } });
    const answer = await api.ask({ by: 'o.chen', path: '/me' });
    expect(answer.status).toBe(500);
    expect(answer.text + JSON.stringify(api.logged)).not.toContain('secret');
  });

  test('is 503 when the issuer of tokens is silent', async () => {
    const api = memoryApi({ tokens: { holder: () => Promise.reject(new IssuerSilent()) } });
    const answer = await api.ask({ by: 'o.chen', path: '/me' });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
  });

  test('leaves one line in the log', async () => {
    const api = memoryApi();
    await api.ask({ by: 'o.chen', path: '/me' });
    expect(api.logged).toMatchObject([{ function: 'staff-api', route: '/me', status: 200, staff: 'o.chen' }]);
  });
});
