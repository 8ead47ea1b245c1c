/** What is taken along from the lists: given to who has just signed in, written down case by case, and nobody by name. */
import { expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { filing } from '../filed-by-officer.ts';
import { memoryApi } from '../office.ts';

const other = '1123456789abcdefghjkmnpqrs';

const exported = async (by: string, cases: readonly string[], headers: Record<string, string> = {}) => {
  const api = memoryApi();
  await api.holds(s.given(...s.investigating));
  const answer = await api.ask({ by, method: 'POST', path: '/exports', body: { cases }, headers });
  return { api, answer };
};

test('each case that the member may see is given as its list has it, and is in the access log', async () => {
  const { api, answer } = await exported('s.zhou', [s.caseId, other]);
  expect([answer.status, answer.body.items.map(({ caseId }: { caseId: string }) => caseId)]).toEqual([
    200,
    [s.caseId],
  ]);
  expect(answer.text).not.toContain('employer":');
  const { items } = await api.accessLog.ofCase(s.caseId);
  expect(items.map(({ what, staff, unusual }) => [what, staff, unusual])).toEqual([['export', 's.zhou', []]]);
});

test('a case of another office is left out, and nothing is said to have been shown', async () => {
  const { api, answer } = await exported('o.long', [s.caseId]);
  expect([answer.status, answer.body.items]).toEqual([200, []]);
  expect(await api.accessLog.ofCase(s.caseId)).toEqual({ items: [] });
});

test('who has no part in a case may take its row along, and the auditor sees it first', async () => {
  const { api } = await exported('i.zhao', [s.caseId]);
  const { items } = await api.accessLog.ofCase(s.caseId);
  expect(items.map(({ unusual }) => unusual)).toEqual([['not_of_case']]);
});

test.each([[[]], [[s.caseId, s.caseId]], [['nonsense']]])('%j is no order', async (cases) => {
  expect((await exported('s.zhou', cases)).answer.status).toBe(400);
});

test('where it cannot be written down nothing leaves', async () => {
  const api = memoryApi();
  await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: filing });
  await api.holds(s.given(...s.investigating));
  api.accessLog.record = () => Promise.reject(new Error('table gone'));
  const answer = await api.ask({
    by: 's.zhou',
    method: 'POST',
    path: '/exports',
    body: { cases: [s.caseId] },
  });
  expect([answer.status, answer.text.includes(s.caseId)]).toEqual([500, false]);
});
