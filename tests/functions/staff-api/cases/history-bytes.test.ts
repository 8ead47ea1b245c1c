/** A page of history is bounded by bytes, as Lambda is (6,291,556), and leads on to all the rest. */
import { expect, it } from 'vitest';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Payment } from '#domain/complaint/ledger/ledger.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const mostOfLambda = 6_291_556;

/** As many payments as a case may have: twenty to each of a thousand workers. */
const paidOften = (state: CaseState): CaseState => {
  const refs = Array.from({ length: 1000 }, (_, n) => `w${n + 1}`);
  const { w1 } = state.file.workers;
  if (w1 === undefined) throw new Error('Nobody');
  const lines = refs.map((worker) => ({
    worker,
    fen: 9_999_999_999,
    says: 'no' as const,
    failedCalls: 0,
    verified: false,
  }));
  const payments = Array.from(
    { length: 20 },
    (_, n): Payment => ({
      id: `m${n + 1}`,
      kind: 'principal',
      paidOn: '2026-04-10',
      payer: 'p2',
      lines,
    }),
  );
  const workers = Object.fromEntries(refs.map((ref) => [ref, w1]));
  return { ...state, file: { ...state.file, workers, payments } };
};

it('leaves room for the file: the view of the largest case with a long history fits, and leads on to the rest', async () => {
  const api = memoryApi();
  const told = large();
  for (let n = 0; n < told.history.length; n += 30) {
    const state = fold(told.history.slice(0, n + 30));
    if (state === undefined) throw new Error('An empty story');
    const events = told.history.slice(n, n + 30);
    await api.store.append({ caseId: s.caseId, expected: n, events, state: paidOften(state) });
  }
  const view = await api.ask({ by: 's.zhou', method: 'GET', path: `/cases/${s.caseId}` });
  expect(view.status).toBe(200);
  expect(Buffer.byteLength(view.text)).toBeLessThan(mostOfLambda);
  expect(view.body.payments).toHaveLength(20);
  expect(view.body.history.at(-1).seq).toBe(told.history.length);
  expect(view.body.earlier).toBe(true);
});

const large = () => {
  const { history } = s.given(...s.accepted);
  const basis = 'x'.repeat(120_000);
  const heavy = Array.from({ length: 70 }, (_, n) => ({
    caseId: s.caseId,
    seq: history.length + n + 1,
    v: 1,
    at: s.start,
    actor: s.officer,
    event: { type: 'refusal_proposed', reason: 'out_of_time', basis, by: s.officer.id } as const,
  }));
  const all = [...history, ...heavy];
  return s.givenCase({ history: all, state: fold(all) });
};

it('of 8 MB comes in pages that fit, none is left out, and the view has the newest', async () => {
  const api = memoryApi();
  const told = large();
  for (let n = 0; n < told.history.length; n += 30) {
    const state = fold(told.history.slice(0, n + 30));
    if (state === undefined) throw new Error('An empty story');
    await api.store.append({
      caseId: s.caseId,
      expected: n,
      events: told.history.slice(n, n + 30),
      state,
    });
  }
  const get = (path: string, query?: Record<string, string>) =>
    api.ask({ by: 's.zhou', method: 'GET', path, ...(query && { query }) });
  const seen: number[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page = await get(`/cases/${s.caseId}/history`, { after: String(after) });
    expect(page.status).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(page.body))).toBeLessThan(mostOfLambda);
    seen.push(...page.body.items.map(({ seq }: { seq: number }) => seq));
    after = page.body.next;
  }
  expect(seen).toEqual(told.history.map(({ seq }) => seq));
  const view = await get(`/cases/${s.caseId}`);
  expect(Buffer.byteLength(JSON.stringify(view.body))).toBeLessThan(mostOfLambda);
  expect(view.body.history.at(-1).seq).toBe(told.history.length);
  // the case has fewer events than come with it, but not all of them fit
  expect(view.body.earlier).toBe(true);
});
