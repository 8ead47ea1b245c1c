import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import { newHandler } from '#functions/reconciler/reconciler.ts';
import { queueMessages } from '#tests/support/queue-messages.ts';
import { keep } from '#tests/support/stack-cases.ts';
import { caseId, filed } from '#tests/support/story.ts';

const log = () => {};

describe('a sweep', () => {
  const reconciler = async () => {
    const store = memoryCaseStore();
    const workflow = memoryWorkflow();
    await keep(store, [filed]);
    const sweeps: QueuedMessage[] = [];
    let time = new Date((await store.head(caseId))?.at ?? '');
    const handler = newHandler({
      store,
      workflow,
      enqueueSweep: async (some) => void sweeps.push(...some),
      now: () => time,
      log,
    });
    const later = (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    };
    return { store, workflow, sweeps, later, sweep: () => handler(queueMessages({})) };
  };

  it('starts what was never started', async () => {
    const { workflow, sweep, store } = await reconciler();
    await sweep();
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`]);
    expect(await store.head(caseId)).toMatchObject({ generation: 1 });
  });

  it('leaves alone what runs', async () => {
    const { workflow, sweep } = await reconciler();
    await sweep();
    await sweep();
    expect(workflow.started.size).toBe(1);
  });

  it('starts the next generation at the stage, where an execution was stopped', async () => {
    const { workflow, sweep } = await reconciler();
    await sweep();
    workflow.stop(workflow.arnOf(`${caseId}-g1`));
    await sweep();
    expect(workflow.started.get(`${caseId}-g2`)).toEqual({ caseId, generation: 2, startAt: 'triage' });
  });

  it('answers a stage whose answer was lost', async () => {
    const { store, workflow, sweep } = await reconciler();
    await sweep();
    workflow.await('old');
    await store.putWait(caseId, { stage: 'coordination', token: 'old', generation: 1 });
    await sweep();
    expect(workflow.completed.get('old')).toEqual({ machine: 'complaint', stage: 'triage' });
  });

  it('starts the next generation where an execution runs and its token is lost', async () => {
    const { store, workflow, sweep, later } = await reconciler();
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
    const { workflow, sweep, later } = await reconciler();
    await sweep();
    later(14);
    await sweep();
    expect(workflow.started.size).toBe(1);
  });

  it('hands the next page on', async () => {
    const { workflow, sweeps } = await reconciler();
    const openHeads = async () => ({ items: [], next: 'p2' });
    const store = { ...memoryCaseStore(), openHeads };
    const enqueueSweep = async (some: readonly QueuedMessage[]) => void sweeps.push(...some);
    await newHandler({ store, workflow, enqueueSweep, now: () => new Date(), log })(queueMessages({}));
    expect(sweeps).toEqual([{ body: { page: 'p2' } }]);
  });
});
