import { expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const { does, given } = s;
const lines = (fen: number) => [{ worker: 'w1', fen }];
const paidInPart = given(
  ...s.ordered,
  does(s.inspector, 'record_payment', { proof: 'bank_record', lines: lines(800_000), paidOn: '2026-03-30' }),
  does(s.worker(), 'confirm_payment'),
  does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
  does(s.inspector, 'record_payment', { proof: 'bank_record', lines: lines(400), kind: 'interest' }),
);
const statement = {
  inForce: 1_800_000,
  paid: 800_000,
  owed: 1_000_000,
  beyond: 0,
  interest: 0,
  dues: [
    { dueOn: '2026-04-15', what: 'order', kind: 'principal', fen: 1_800_000, paid: 800_000, owed: 1_000_000 },
  ],
  payments: [
    { payment: 'm1', paidOn: '2026-03-30', kind: 'principal', fen: 800_000, standing: 'verified' },
    { payment: 'm2', paidOn: '2026-04-01', kind: 'interest', fen: 400, standing: 'waiting' },
  ],
};

test('a case shows what is owed to each worker and what was paid, as a statement', async () => {
  const api = memoryApi();
  await api.holds(paidInPart);
  const { body } = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
  expect(body.ledger).toMatchObject({ w1: statement });
  expect(body.obligations).toBeUndefined();
});

test('one worker’s statement is had alone, and none of somebody who is not in the case', async () => {
  const api = memoryApi();
  await api.holds(paidInPart);
  const { body } = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}/ledger/w1` });
  expect(body).toMatchObject(statement);
  const answer = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}/ledger/w9` });
  expect(answer.body.code).toBe('no-such-worker');
});

test('a case of many workers has the statements of the first thirty, and the others’ one by one', async () => {
  const api = memoryApi();
  const claim = { claimedFen: 100, from: '2026-01-01', until: '2026-03-31' };
  const many = Array.from({ length: 40 }, (_, n) =>
    does(s.worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
  );
  await api.holds(given(s.filed, ...many, ...s.ordered.slice(1)));
  const { body } = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
  expect(body.ledger.w1).toMatchObject({ owed: 1_800_000 });
  expect(Object.keys(body.ledger)).toEqual(Array.from({ length: 30 }, (_, n) => `w${n + 1}`));
  const other = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}/ledger/w40` });
  expect(other.body).toMatchObject({ owed: 0, dues: [], payments: [] });
});
