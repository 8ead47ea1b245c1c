/** Five hundred workers of one case: found by what is open about them, a page at a time, and one of them with all that is theirs. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const { does, given } = s;
const crowd = 500;
const claim = { claimedFen: 100_000, from: '2026-01-01', until: '2026-03-31' };
const joined = Array.from({ length: crowd - 1 }, (_, n) =>
  does(s.officer, 'join_complaint', {
    claim,
    contactable: (n + 2) % 5 !== 0,
    naming: (n + 2) % 2 === 0 ? 'named' : 'confidential',
  }),
);
const inspectors = ['i.li', 'i.wang'];
const found = (worker: string, fen: number) => ({ worker, fen });
const afterwards = [
  ...s.investigating.slice(1),
  does(s.worker('w500'), 'leave_joint_case'),
  does(s.inspector, 'record_findings', {
    lines: [found('w2', 90_000), found('w3', 100_000)],
    violations: [],
    inspectors,
  }),
  does(s.inspector, 'record_payment', {
    proof: 'bank_record',
    lines: [found('w3', 500), found('w4', 700)],
    paidOn: '2026-03-30',
  }),
  does(s.worker('w4'), 'confirm_payment'),
  does(s.inspector, 'write_message', { worker: 'w3', words: { message: 't-0123456789abcdef' } }),
  does(s.inspector, 'record_contact', { worker: 'w3', reached: false }),
  does(s.inspector, 'record_contact', { worker: 'w4', reached: false }),
  does(s.inspector, 'choose_representatives', { representatives: ['w3'] }),
];
/** A story has a call within a call for each step: so many at once are not too deep. */
const atOnce = 50;
let told = given(s.filed);
for (const steps = [...joined, ...afterwards]; steps.length > 0; )
  told = told.and(...steps.splice(0, atOnce));

describe('the workers of a case of five hundred', () => {
  const api = memoryApi();
  beforeAll(() => api.holds(told));
  const get = (path: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    api.ask({ by: 'i.li', path: `/cases/${s.caseId}${path}`, query, headers });
  const all = async (query: Record<string, string> = {}) => {
    const refs: string[] = [];
    let page: string | undefined;
    do {
      const { body } = await get('/workers', { ...query, ...(page && { page }) });
      expect(body.items.length).toBeLessThanOrEqual(100);
      refs.push(...body.items.map(({ worker }: { worker: string }) => worker));
      page = body.next;
    } while (page !== undefined);
    return refs;
  };

  test('come in pages, each once, in the order of their numbers', async () => {
    expect(await all()).toEqual(Array.from({ length: crowd }, (_, n) => `w${n + 1}`));
  });

  test('are found by what is open about them, and counted', async () => {
    const { body } = await get('/workers');
    const shown = {
      differs: ['w2'],
      unconfirmed: ['w3'],
      withdrawn: ['w500'],
    };
    for (const [show, refs] of Object.entries(shown)) {
      expect([show, await all({ show })]).toEqual([show, refs]);
      expect(body.counts[show]).toBe(refs.length);
    }
    expect(body.counts).toMatchObject({ all: 500, unpaid: 499, unreachable: 99, no_consent: 250 });
    expect(await all({ show: 'unreachable' })).toHaveLength(99);
  });

  test('have their sums, what is owed, and the sums of all', async () => {
    const { body } = await get('/workers', { show: 'unconfirmed' });
    expect(body.items).toEqual([
      {
        worker: 'w3',
        standing: 'in',
        contactable: true,
        naming: 'confidential',
        speaksForOthers: true,
        sums: { claimed: 100_000, assessed: 100_000, agreed: 0, paid: 0, confirmed: 0 },
        owed: 0,
        late: 0,
        marks: ['unpaid', 'no_consent', 'unconfirmed'],
      },
    ]);
    expect(body.totals).toMatchObject({ claimed: 1_800_000 + 499 * 100_000, assessed: 190_000 });
  });

  test('are sent again only when the case or the day is another', async () => {
    const { headers } = await get('/workers');
    const etag = String(headers.etag);
    expect((await get('/workers', {}, { 'if-none-match': etag })).status).toBe(304);
    api.watch.at = '2026-04-02T02:00:00.000Z';
    expect((await get('/workers', {}, { 'if-none-match': etag })).status).toBe(200);
    api.watch.at = s.start;
  });

  test('do not all come with the view of the case, which says how many there are', async () => {
    const { body, text } = await get('');
    expect(Object.keys(body.workers)).toHaveLength(30);
    expect(Object.keys(body.ledger)).toEqual(Object.keys(body.workers));
    expect(body.workerCount).toEqual({ all: 500, in: 499 });
    expect(text.length).toBeLessThan(200_000);
  });

  test('one has all that is theirs, and nothing of the others', async () => {
    const { body } = await get('/workers/w3');
    const types = body.entries.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['worker_joined', 'payment_recorded', 'message_written', 'worker_contacted']);
    expect(body.entries[1].facts.lines).toEqual([found('w3', 500)]);
    expect(body.ledger.payments).toMatchObject([{ payment: 'm1', fen: 500, standing: 'waiting' }]);
    expect(body.claim.claimedFen).toBe(100_000);
    const before = await get('/workers/w3', { before: String(body.entries[1].seq) });
    expect(before.body.entries.map(({ type }: { type: string }) => type)).toEqual(['worker_joined']);
  });

  test('an unknown mark, worker or reader is told so', async () => {
    expect((await get('/workers', { show: 'rich' })).status).toBe(400);
    expect((await get('/workers', { page: 'x' })).status).toBe(400);
    expect((await get('/workers/w501')).body.code).toBe('no-such-worker');
    for (const path of ['/workers', '/workers/w3'])
      expect((await api.ask({ by: 'i.long', path: `/cases/${s.caseId}${path}` })).status).toBe(404);
  });
});
