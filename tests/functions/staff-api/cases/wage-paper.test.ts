import { expect, test } from 'vitest';
import { canaries } from '#tests/support/canaries.ts';
import { seen } from '#tests/support/pdf.ts';
import * as s from '#tests/support/story.ts';
import { refOf } from '#tests/support/vault-of.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}/wage-statements/w1`;
const claims = [
  { rule: 'unpaid_months', wageFen: 600_000, months: 3 },
  { rule: 'insurance_late_charge', unpaidFen: 1_200_000, days: 90 },
];

/** A case under inspection, whose vault knows who they all are. */
const investigated = async () => {
  const api = memoryApi();
  const [worker, ...parties] = [refOf('w', 1), refOf('p', 1), refOf('p', 2)];
  const known = { ...s.filing, person: { identity: worker }, details: parties };
  const [, ...later] = s.investigating;
  await api.holds(s.given(s.does(s.worker(), 'file_complaint', known, s.start), ...later));
  const { names, place, employer, contractor, words } = canaries.story1;
  await api.vault.put(s.caseId, [
    { kind: 'identity', ref: worker, value: { name: names[0] } },
    { kind: 'party', ref: refOf('p', 1), value: { name: employer } },
    { kind: 'party', ref: refOf('p', 2), value: { name: contractor, address: place } },
    { kind: 'text', ref: 't-0123456789abcdef', value: { text: words } },
  ]);
  return api;
};

const recorded = async () => {
  const api = await investigated();
  const done = await api.does('i.li', 'record_wage_statement', { worker: 'w1', claims });
  expect(done.status).toBe(200);
  return api;
};

test('the newest recorded statement is printed, and kept by nobody on the way', async () => {
  const api = await recorded();
  const newer = [{ rule: 'unpaid_months', wageFen: 700_000, months: 2 }];
  await api.does('i.li', 'record_wage_statement', { worker: 'w1', claims: newer });
  const answer = await api.ask({ by: 'i.li', path });
  expect([answer.status, answer.headers]).toMatchObject([
    200,
    {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="calculation.pdf"',
      'cache-control': 'no-store',
    },
  ]);
  const { text } = await seen(answer.body);
  expect(text).toContain('¥14,000.00');
  expect(text).toContain('Ruleunpaid_months;article:LL50;WPP7');
  expect(text).not.toContain('¥18,000.00');
});

test('it speaks the language that is asked for', async () => {
  const api = await recorded();
  const answer = await api.ask({ by: 'i.li', path, headers: { 'accept-language': 'zh-CN' } });
  const { text, info } = await seen(answer.body);
  expect(text).toContain('整月未付工资');
  expect(text).toContain('应缴社会保险基金，不归劳动者本人');
  expect(info.Language).toBe('zh-CN');
});

test('no name, number or word of the vault stands in it', async () => {
  const api = await recorded();
  const { words, place, ...story } = canaries.story1;
  const planted = [words, place, story.employer, story.contractor, ...story.names, ...story.numbers];
  for (const language of ['en', 'zh-CN']) {
    const answer = await api.ask({ by: 'i.li', path, headers: { 'accept-language': language } });
    const { text, info } = await seen(answer.body);
    const all = `${text} ${JSON.stringify(info)} ${Buffer.from(answer.body).toString('latin1')}`;
    expect(planted.filter((mark) => all.includes(mark))).toEqual([]);
    expect(all).toContain('RD26-ABCDEFGH');
  }
});

test.each([
  ['o.chen', 200],
  ['a.city', 200],
  ['s.city', 200],
  ['o.long', 404],
  ['i.gone', 403],
  [undefined, 401],
] as const)('who may see the case may print it, and nobody else (%s: %i)', async (by, status) => {
  const api = await recorded();
  const asked = by === undefined ? { path } : { by, path };
  const seesCase = await api.ask({ ...asked, path: `/cases/${s.caseId}` });
  expect([(await api.ask(asked)).status, seesCase.status]).toEqual([status, status]);
});

test('whoever declared a conflict prints it no more', async () => {
  const api = await recorded();
  await api.does('i.wang', 'declare_conflict', { reason: 'relative' });
  expect((await api.ask({ by: 'i.wang', path })).status).toBe(403);
});

test('where nothing was recorded there is nothing to print', async () => {
  const api = await investigated();
  expect((await api.ask({ by: 'i.li', path })).status).toBe(404);
  await api.does('i.li', 'record_wage_statement', { worker: 'w1', claims });
  for (const other of ['w2', '__proto__', 'constructor', '%00'])
    expect((await api.ask({ by: 'i.li', path: path.replace('w1', other) })).status).toBe(404);
});

test('the description of the API says what kind of file it is', async () => {
  const { body } = await memoryApi().ask({ path: '/openapi.json' });
  const { content } = body.paths['/cases/{caseId}/wage-statements/{worker}'].get.responses[200];
  expect(content).toEqual({ 'application/pdf': { schema: expect.objectContaining({ type: 'string' }) } });
});
