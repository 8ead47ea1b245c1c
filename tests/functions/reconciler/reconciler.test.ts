import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import { machineForm } from '#domain/terms/statuses.ts';
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
      sweepVault: async () => 0,
      now: () => time,
      log,
    });
    const later = (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    };
    return { store, workflow, sweeps, later, sweep: () => handler(queueMessages({})), handler };
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
    workflow.stop(`${caseId}-g1`);
    await sweep();
    expect(workflow.started.get(`${caseId}-g2`)).toEqual({ caseId, generation: 2, stage: 'triage' });
  });

  it('answers a stage whose answer was lost', async () => {
    const { store, workflow, sweep } = await reconciler();
    await sweep();
    workflow.await('old');
    await store.putWait(caseId, { stage: 'coordination', token: 'old', generation: 1, form: machineForm });
    await sweep();
    expect(workflow.completed.get('old')).toEqual({ stage: 'triage' });
  });

  it('starts the next generation where an execution runs and its token is lost', async () => {
    const { store, workflow, sweep, later } = await reconciler();
    await sweep();
    later(11);
    await sweep();
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
    await store.putWait(caseId, { stage: 'triage', token: 'new', generation: 2, form: machineForm });
    later(60);
    await sweep();
    expect(workflow.started.size).toBe(2);
  });

  it('starts the next generation where an execution runs in an older form of the machine, once', async () => {
    const { store, workflow, sweep } = await reconciler();
    await sweep();
    workflow.await('old');
    await store.putWait(caseId, { stage: 'triage', token: 'old', generation: 1 });
    await sweep();
    await sweep();
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
    expect(workflow.completed.size).toBe(0);
  });

  it('gives an execution between two stages ten minutes', async () => {
    const { workflow, sweep, later } = await reconciler();
    await sweep();
    later(9);
    await sweep();
    expect(workflow.started.size).toBe(1);
  });

  it('begins with the vault, once and not with each page; a vault that is not there holds up no case', async () => {
    const { store, workflow } = await reconciler();
    let asked = 0;
    const sweepVault = async () => {
      asked += 1;
      throw new Error('The table is not there');
    };
    const deps = { store, workflow, sweepVault, enqueueSweep: async () => {}, now: () => new Date(), log };
    await newHandler(deps)(queueMessages({}));
    expect([asked, workflow.started.size]).toEqual([1, 1]);
    await newHandler(deps)(queueMessages({ page: 'eyJwYXJ0IjoxfQ' }));
    expect(asked).toBe(1);
  });

  it('hands the next page of its stretch on', async () => {
    const { workflow, sweeps } = await reconciler();
    const openHeads = async () => ({ items: [], next: 'p2' });
    const store = { ...memoryCaseStore(), openHeads };
    const enqueueSweep = async (some: readonly QueuedMessage[]) => void sweeps.push(...some);
    const sweepVault = async () => 0;
    await newHandler({ store, workflow, enqueueSweep, sweepVault, now: () => new Date(), log })(
      queueMessages({}),
    );
    expect(sweeps).toEqual([{ body: { page: 'p2' } }]);
    await newHandler({ store, workflow, enqueueSweep, sweepVault, now: () => new Date(), log })(
      queueMessages({ from: '100', until: '200' }),
    );
    expect(sweeps[1]).toEqual({ body: { from: '100', until: '200', page: 'p2' } });
  });

  it('keeps to its stretch', async () => {
    const { workflow, handler } = await reconciler();
    await handler(queueMessages({ from: '100', until: '~' }));
    expect(workflow.started.size).toBe(0);
    await handler(queueMessages({ from: '0', until: '100' }));
    expect(workflow.started.size).toBe(1);
  });

  describe('a look after an act', () => {
    const asking = async () => {
      const here = await reconciler();
      let asked = 0;
      const { isRunning } = here.workflow;
      Object.assign(here.workflow, {
        isRunning: (execution: string) => {
          asked += 1;
          return isRunning(execution);
        },
      });
      return { ...here, asked: () => asked, look: () => here.handler(queueMessages({ look: caseId })) };
    };

    it('starts a case of which the conductor never heard, once', async () => {
      const { workflow, look } = await asking();
      await look();
      await look();
      expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`]);
    });

    it('answers a stage whose answer was lost', async () => {
      const { store, workflow, look } = await asking();
      await look();
      workflow.await('old');
      await store.putWait(caseId, { stage: 'coordination', token: 'old', generation: 1, form: machineForm });
      expect(await look()).toEqual({ batchItemFailures: [] });
      expect(workflow.completed.get('old')).toEqual({ stage: 'triage' });
    });

    it('starts the next generation where a token is lost, and asks Step Functions nothing', async () => {
      const { store, workflow, look, later, asked } = await asking();
      await look();
      await store.putWait(caseId, { stage: 'triage', token: 't', generation: 1, form: machineForm });
      later(15);
      await look();
      expect(workflow.started.size).toBe(1);
      await store.removeWait(caseId, 'triage', 't');
      await look();
      expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
      expect(asked()).toBe(0);
    });

    it('comes again where it could not be done', async () => {
      const { look, workflow } = await asking();
      Object.assign(workflow, { start: () => Promise.reject(new Error('throttled')) });
      expect((await look()).batchItemFailures).toHaveLength(1);
    });
  });

  describe('the ending of an execution', () => {
    const ended = (generation: number) => queueMessages({ detail: { name: `${caseId}-g${generation}` } });

    it('starts the next generation at once, though its token waits', async () => {
      const { store, workflow, sweep, handler } = await reconciler();
      await sweep();
      await store.putWait(caseId, { stage: 'triage', token: 't', generation: 1, form: machineForm });
      workflow.stop(`${caseId}-g1`);
      await handler(ended(1));
      await handler(ended(1));
      expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
    });

    it('is no matter where the case has ended, or another execution has it', async () => {
      const { store, workflow, sweep, handler } = await reconciler();
      await sweep();
      await handler(ended(1));
      expect(workflow.started.size).toBe(1);
      workflow.stop(`${caseId}-g1`);
      await handler(ended(0));
      await handler(queueMessages({ detail: { name: '7zzz-g1' } }));
      expect(workflow.started.size).toBe(1);
      expect(await store.head(caseId)).toMatchObject({ generation: 1 });
    });
  });
});
