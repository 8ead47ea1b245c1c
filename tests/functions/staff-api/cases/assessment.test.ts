/** What an officer reads of a new complaint: why it is here, and what the engine proposes. */
import { expect, test } from 'vitest';
import { caseBody } from '#functions/staff-api/cases/view.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const { does, given } = s;
const seen = async (told: s.Given, language = 'en') => {
  const api = memoryApi();
  await api.holds(told);
  const headers = { 'accept-language': language };
  return caseBody.parse((await api.ask({ by: 'o.chen', path: `/cases/${s.caseId}`, headers })).body);
};
const filed = (fields: object, by = s.worker()) =>
  given(does(by, 'file_complaint', { ...s.filing, ...fields }, s.start));

test('why it is with this office, with rule and article', async () => {
  expect((await seen(filed({}))).routed).toEqual({
    reason: 'place',
    says: 'the office of the place of work is responsible',
    rule: 'CN-LI-03',
    basis: 'LSSR art. 13',
  });
  // staff are told in their own voice, not in the worker's
  expect((await seen(filed({}), 'zh-CN')).routed.says).toBe('由用工所在地的机构管辖');
});

test('which local rules hold beside the procedure, with article and days, in the language of the reader', async () => {
  const { variations } = await seen(filed({}), 'zh-CN');
  expect(variations).toContainEqual({
    areas: ['440300'],
    says: '深圳：最低工资标准',
    basis: '粤府函〔2025〕23号',
    verified: false,
    from: '2025-03-01',
    until: '2026-08-31',
  });
  expect(variations.map(({ basis }) => basis)).toContain('粤高法发〔2015〕4号');
  expect(variations).toHaveLength(2);
  const elsewhere = (await seen(filed({ area: '420106' }, s.officer))).variations;
  expect(elsewhere.flatMap(({ areas }) => areas.map((area) => area.slice(0, 2)))).toContain('42');
  expect(elsewhere.flatMap(({ areas }) => areas.filter((area) => !area.startsWith('42')))).toEqual([]);
});

test('what is proposed, point by point, with rule, article and date', async () => {
  const { assessment } = await seen(filed({ claim: { from: '2023-10-01', until: '2023-12-31' } }));
  expect(assessment?.proposal).toMatchObject({
    do: 'refuse',
    reason: 'out_of_time',
    says: 'Refuse it: it happened too long ago. Tell the worker where to go instead.',
  });
  expect(assessment?.points.find(({ point }) => point === 'look_back')).toEqual({
    point: 'look_back',
    holds: 'no',
    says: 'It ended too long ago: it could be pursued until 31 Dec 2025.',
    lastDay: '2025-12-31',
    rule: 'CN-LI-08',
    basis: 'LSSR art. 20',
  });
});

test.each([
  ['en', 'Refer it to the emergency management bureau (work safety).'],
  ['zh-CN', '建议移送应急管理局。'],
])('in %s, with the authority’s name', async (language, says) => {
  expect((await seen(filed({ kind: 'safety.hazard' }), language)).assessment?.proposal.says).toBe(says);
});

test('the office to transfer to is named, and what to ask for', async () => {
  const elsewhere = await seen(filed({ area: '440309' }, s.officer));
  expect(elsewhere.assessment?.proposal).toMatchObject({ do: 'transfer', says: 'Transfer it to Longhua.' });
  const nobody = await seen(filed({ parties: [] }));
  expect(nobody.assessment?.proposal.says).toBe('Ask the worker for: who the employer is.');
});

test('the lanes stand with it, and nothing is proposed once it is accepted', async () => {
  expect((await seen(filed({ headcount: 12 }))).lanes).toEqual(['group']);
  expect((await seen(given(...s.accepted))).assessment).toBeUndefined();
});
