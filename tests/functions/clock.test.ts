import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import type { Submitted } from '#casework/submission.ts';
import { newHandler as dueHandler } from '#functions/deadline-worker/deadline-worker.ts';
import { newHandler as sweepHandler } from '#functions/reconciler/reconciler.ts';
import { newHandler as tickHandler } from '#functions/scheduler/scheduler.ts';
import { keep } from '#tests/support/stack-cases.ts';
import { caseId, filed } from '#tests/support/story.ts';

const log = () => {};
const now = () => new Date('2026-04-02T00:00:00.000Z');

const messages = (...bodies: readonly unknown[]): SQSEvent => ({
  Records: bodies.map(
    (body, n): SQSRecord => ({
      messageId: `m${n}`,
      receiptHandle: '',
      body: JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: '',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: '',
      awsRegion: '',
    }),
  ),
});

const tickRoom = (store: Pick<CaseStore, 'due'>, sweeping = false) => {
  const [due, sweeps] = [[] as QueuedMessage[], [] as QueuedMessage[]];
  const handler = tickHandler({
    store,
    enqueueDue: async (some) => void due.push(...some),
    enqueueSweep: async (some) => void sweeps.push(...some),
    isSweeping: async () => sweeping,
    now,
    log,
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
    const { due, handler } = tickRoom(store);
    expect(await handler()).toEqual({ due: 500 });
    expect(due.map(({ body }) => body)).toEqual(ids.map(({ caseId: id }) => ({ caseId: id })));
  });

  it('begins a sweep unless one is under way', async () => {
    const [free, busy] = [tickRoom(memoryCaseStore()), tickRoom(memoryCaseStore(), true)];
    await free.handler();
    await busy.handler();
    expect([free.sweeps.length, busy.sweeps.length]).toEqual([1, 0]);
  });

  it('finds nothing due before its time', async () => {
    const store = memoryCaseStore();
    await keep(store, [filed]);
    const { due, handler } = tickRoom(store);
    await handler();
    expect(due).toEqual([]);
  });
});

describe('a due case', () => {
  const answering = (outcomes: readonly (Submitted | Error)[]) => {
    const asked: unknown[] = [];
    const rest = [...outcomes];
    const handler = dueHandler({
      log,
      submit: async ({ caseId: id, command, actor }) => {
        asked.push([id, command, actor]);
        const next = rest.shift();
        if (next === undefined || next instanceof Error) throw next ?? new Error('no more');
        return next;
      },
    });
    return { asked, handler };
  };

  it('is handed to the domain as the clock’s own command', async () => {
    const { asked, handler } = answering([
      { outcome: 'refused', refusal: { refused: 'already-done', sentence: '' } },
    ]);
    expect(await handler(messages({ caseId: 'a' }))).toEqual({ batchItemFailures: [] });
    expect(asked).toEqual([['a', { type: 'reach_deadline' }, { role: 'system', id: 'clock' }]]);
  });

  it('comes again after an accident or a conflict, and only it', async () => {
    const refusal = { outcome: 'refused', refusal: { refused: 'already-done', sentence: '' } } as const;
    const { handler } = answering([new Error('throttled'), refusal, { outcome: 'conflict', version: 3 }]);
    const { batchItemFailures } = await handler(messages({ caseId: 'a' }, { caseId: 'b' }, { caseId: 'c' }));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }]);
  });
});

describe('a sweep', () => {
  const room = async () => {
    const store = memoryCaseStore();
    const workflow = memoryWorkflow();
    await keep(store, [filed]);
    const sweeps: QueuedMessage[] = [];
    let time = new Date((await store.head(caseId))?.at ?? '');
    const handler = sweepHandler({
      store,
      workflow,
      enqueueSweep: async (some) => void sweeps.push(...some),
      now: () => time,
      log,
    });
    const later = (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    };
    return { store, workflow, sweeps, later, sweep: () => handler(messages({})) };
  };

  it('starts what was never started', async () => {
    const { workflow, sweep, store } = await room();
    await sweep();
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`]);
    expect(await store.head(caseId)).toMatchObject({ generation: 1 });
  });

  it('leaves alone what runs', async () => {
    const { workflow, sweep } = await room();
    await sweep();
    await sweep();
    expect(workflow.started.size).toBe(1);
  });

  it('starts the next generation at the stage, where an execution was stopped', async () => {
    const { workflow, sweep } = await room();
    await sweep();
    workflow.stop(workflow.arnOf(`${caseId}-g1`));
    await sweep();
    expect(workflow.started.get(`${caseId}-g2`)).toEqual({ caseId, generation: 2, startAt: 'triage' });
  });

  it('answers a stage whose answer was lost', async () => {
    const { store, workflow, sweep } = await room();
    await sweep();
    workflow.await('old');
    await store.putWait(caseId, { stage: 'coordination', token: 'old', generation: 1 });
    await sweep();
    expect(workflow.completed.get('old')).toEqual({ machine: 'complaint', stage: 'triage' });
  });

  it('starts the next generation where an execution runs and its token is lost', async () => {
    const { store, workflow, sweep, later } = await room();
    await sweep();
    later(16);
    await sweep();
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
    await store.putWait(caseId, { stage: 'triage', token: 'new', generation: 2 });
    later(60);
    await sweep();
    expect(workflow.started.size).toBe(2);
  });

  it('gives an execution between two stages a quarter of an hour', async () => {
    const { workflow, sweep, later } = await room();
    await sweep();
    later(14);
    await sweep();
    expect(workflow.started.size).toBe(1);
  });

  it('hands the next page on', async () => {
    const { workflow, sweeps } = await room();
    const openHeads = async () => ({ items: [], next: 'p2' });
    const store = { ...memoryCaseStore(), openHeads };
    const enqueueSweep = async (some: readonly QueuedMessage[]) => void sweeps.push(...some);
    await sweepHandler({ store, workflow, enqueueSweep, now, log })(messages({}));
    expect(sweeps).toEqual([{ body: { page: 'p2' } }]);
  });
});
