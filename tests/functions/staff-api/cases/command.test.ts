import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { keptOf } from '#tests/support/vault-of.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}`;

describe('commands', () => {
  test('a worker joined by an officer gets a receipt of their own', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
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
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    await api.does('o.chen', 'name_party', { relation: 'foreman', details: { name: 'Foreman Name' } });
    const seen = await api.ask({ by: 'o.chen', path });
    expect(seen.body.parties.p3).toEqual({ relation: 'foreman', details: { name: 'Foreman Name' } });
  });

  test('the same key twice: done once', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
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
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const etag = `${(await api.ask({ by: 'o.chen', path })).headers.etag}`;
    await api.does('o.chen', 'write_message', { words: { message: 'Hello' } });
    const late = await api.does('o.chen', 'accept_complaint', {}, { 'if-match': etag });
    expect([late.status, late.body.code]).toEqual([412, 'moved-on']);
    expect(late.body.changed[0].type).toBe('message_written');
    const again = await api.does('o.chen', 'accept_complaint', {}, { 'if-match': `${late.headers.etag}` });
    expect(again.status).toBe(200);
  });

  test.each([
    ['no such field', { until: 'x' }, 'until'],
    ['type in the body', { type: 'close_case' }, 'type'],
    ['a text that it has not', { words: { story: 'x' } }, 'words'],
    ['a text of 4,001 characters', { words: { note: 'x'.repeat(4001) } }, 'words.note'],
  ])('%s: bad request, with its place', async (_, body, place) => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const answer = await api.does('o.chen', 'accept_complaint', body);
    expect(answer.status).toBe(400);
    expect(`${answer.body.issues[0].path} ${answer.body.issues[0].says}`).toContain(place);
  });

  test.each([
    { instalments: 10, fen: 10_000_000_000, code: 'no-such-worker' },
    { instalments: 11, fen: 100_000, code: 'limit-reached' },
  ])('$instalments instalments of a thousand workers come through to the decider: $code', async (plan) => {
    const api = memoryApi();
    await api.holds(s.given(...s.ordered));
    const lines = Array.from({ length: 1000 }, (_, n) => ({ worker: `w${n + 1}`, fen: plan.fen }));
    const instalments = Array.from({ length: plan.instalments }, () => ({ dueOn: '2026-04-20', lines }));
    const answer = await api.does('s.zhou', 'agree_plan', { instalments });
    expect(answer.body.code).toBe(plan.code);
  });

  test('an unknown command is not found', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const answers = await Promise.all(
      ['nothing', 'file_complaint', '__proto__', 'constructor'].map((type) => api.does('o.chen', type)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
