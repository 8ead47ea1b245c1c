import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { caseIdFrom } from '#domain/terms/identifiers.ts';
import { shareOf } from '#functions/scheduler/round.ts';
import { newHandler } from '#functions/scheduler/scheduler.ts';
import { keep } from '#tests/support/stack-cases.ts';
import { filed } from '#tests/support/story.ts';

const scheduler = (
  store: Pick<CaseStore, 'due'>,
  { sweeping = false, roundMinutes = 1, at = '2026-04-02T00:00:00.000Z' } = {},
) => {
  const [due, sweeps] = [[] as QueuedMessage[], [] as QueuedMessage[]];
  const handler = newHandler({
    store,
    enqueueDue: async (some) => void due.push(...some),
    enqueueSweep: async (some) => void sweeps.push(...some),
    isSweeping: async () => sweeping,
    roundMinutes,
    now: () => new Date(at),
    log: () => {},
  });
  return { due, sweeps, handler };
};

describe('a tick', () => {
  it('queues 500 due cases, one message each', async () => {
    const ids = Array.from({ length: 500 }, (_, n) => ({
      caseId: `c${n}`,
      dueAt: '2026-04-01T00:00:00.000Z',
    }));
    const store = {
      due: async (_: string, page = '0') => {
        const from = Number(page);
        const items = ids.slice(from, from + 50);
        return from + 50 < ids.length ? { items, next: String(from + 50) } : { items };
      },
    };
    const { due, handler } = scheduler(store);
    expect(await handler()).toEqual({ due: 500 });
    expect(due.map(({ body }) => body)).toEqual(ids.map(({ caseId: id }) => ({ caseId: id })));
  });

  it('begins a round of a minute unless one is under way, and a share of a longer one in any case', async () => {
    const quick = [scheduler(memoryCaseStore()), scheduler(memoryCaseStore(), { sweeping: true })];
    const slow = scheduler(memoryCaseStore(), { sweeping: true, roundMinutes: 60 });
    for (const { handler } of [...quick, slow]) await handler();
    expect([...quick, slow].map(({ sweeps }) => sweeps.length)).toEqual([1, 0, 1]);
  });

  it('asks for the cases of this minute though what is due cannot be told', async () => {
    const { sweeps, handler } = scheduler({ due: () => Promise.reject(new Error('throttled')) });
    await expect(handler()).rejects.toThrow('throttled');
    expect(sweeps).toHaveLength(1);
  });

  it('finds nothing due before its time', async () => {
    const store = memoryCaseStore();
    await keep(store, [filed]);
    const { due, handler } = scheduler(store);
    await handler();
    expect(due).toEqual([]);
  });
});

describe('a round', () => {
  const ids = Array.from({ length: 400 }, (_, n) => caseIdFrom(createHash('sha256').update(`${n}`).digest()));

  it.each([1, 60, 2880, 8192])('of %d minutes comes to each case once', (roundMinutes) => {
    const shares = Array.from({ length: roundMinutes }, (_, n) =>
      shareOf(new Date(n * 60_000), roundMinutes),
    );
    const counts = ids.map(
      (id) => shares.filter((share) => share && share.from <= id && id < share.until).length,
    );
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  it('begins anew when it is over, and has shares of one size', () => {
    const at = (minute: number) => shareOf(new Date(minute * 60_000), 8);
    expect(at(8)).toEqual(at(0));
    expect(at(1)).toEqual({ from: '100', until: '200' });
    expect(at(7)).toEqual({ from: '700', until: '~' });
  });
});
