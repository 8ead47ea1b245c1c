import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { newHandler } from '#functions/scheduler/scheduler.ts';
import { keep } from '#tests/support/stack-cases.ts';
import { filed } from '#tests/support/story.ts';

const scheduler = (store: Pick<CaseStore, 'due'>, sweeping = false) => {
  const [due, sweeps] = [[] as QueuedMessage[], [] as QueuedMessage[]];
  const handler = newHandler({
    store,
    enqueueDue: async (some) => void due.push(...some),
    enqueueSweep: async (some) => void sweeps.push(...some),
    isSweeping: async () => sweeping,
    now: () => new Date('2026-04-02T00:00:00.000Z'),
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

  it('begins a sweep unless one is under way', async () => {
    const [free, busy] = [scheduler(memoryCaseStore()), scheduler(memoryCaseStore(), true)];
    await free.handler();
    await busy.handler();
    expect([free.sweeps.length, busy.sweeps.length]).toEqual([1, 0]);
  });

  it('finds nothing due before its time', async () => {
    const store = memoryCaseStore();
    await keep(store, [filed]);
    const { due, handler } = scheduler(store);
    await handler();
    expect(due).toEqual([]);
  });
});
