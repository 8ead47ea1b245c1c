import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { caseBody } from '#functions/staff-api/cases/view.ts';
import { wageStatementRoute } from '#functions/staff-api/cases/wage-statement.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}/wage-statement`;
const claims = [
  { rule: 'unpaid_months', wageFen: 600_000, months: { min: 3, max: 4 }, paidFen: 100_000 },
  { rule: 'insurance_late_charge', unpaidFen: 1_200_000, days: 90 },
];

const investigated = async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.investigating));
  return api;
};

test('a statement is worked out in words, with instalments, the final-award test and the police amount', async () => {
  const api = await investigated();
  const answer = await api.ask({
    by: 'i.li',
    method: 'POST',
    path,
    body: { worker: 'w1', claims, undisputedFen: 0, parts: 7 },
  });
  expect(answer.status).toBe(200);
  const body = z.looseObject({}).parse(wageStatementRoute.answers.parse(answer.body));
  expect(body).toMatchObject({
    statement: { worker: { minFen: 1_700_000, maxFen: 2_300_000 }, fund: { minFen: 54_000 } },
    finalAward: { final: true, within: [true], limitFen: 3_024_000 },
    policeAmount: 'not_reached',
    claimedFen: 1_800_000,
    difference: { minFen: -100_000, maxFen: 500_000 },
  });
  expect(body.parts).toHaveLength(7);
  expect(JSON.stringify(body.words)).toContain('3 to 4 months');
});

test('recorded, it stands in the history and with the worker, and what is claimed stays as it is', async () => {
  const api = await investigated();
  const done = await api.ask({
    by: 'i.li',
    method: 'POST',
    path: `/cases/${s.caseId}/commands/record_wage_statement`,
    body: { worker: 'w1', claims },
  });
  expect(done.status).toBe(200);
  const body = caseBody.parse((await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` })).body);
  expect(body.workers.w1).toMatchObject({
    statement: { totalFen: 1_700_000, upToFen: 2_300_000 },
    sums: { claimed: 1_800_000 },
  });
  expect(body.history.at(-1)?.text).toBe('Wage statement recorded');
});

test('what is not in form, not of this law, too much or for nobody is refused', async () => {
  const api = await investigated();
  const ask = async (body: object) => (await api.ask({ by: 'i.li', method: 'POST', path, body })).status;
  expect(await ask({ worker: 'w1', claims: [{ rule: 'unpaid_months', months: 3 }] })).toBe(400);
  expect(await ask({ worker: 'w1', claims: [{ rule: 'holiday_pay', payFen: 3 }] })).toBe(422);
  expect(await ask({ worker: 'w9', claims })).toBe(422);
  const most = { rule: 'unpaid_months', wageFen: 10_000_000_000, months: 1_000_000 };
  expect(await ask({ worker: 'w1', claims: [most] })).toBe(422);
  expect((await api.ask({ by: 'o.long', method: 'POST', path, body: { worker: 'w1', claims } })).status).toBe(
    404,
  );
});
