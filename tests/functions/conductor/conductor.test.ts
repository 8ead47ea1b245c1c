import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import { recordedEventFrom } from '#domain/complaint/events/registry.ts';
import { machineForm as form } from '#domain/terms/statuses.ts';
import type { CaseCloudEvent } from '#functions/conductor/cloud-event.ts';
import { type ConductorDeps, newHandler } from '#functions/conductor/conductor.ts';
import { newHandler as stageHandler } from '#functions/stage/open.ts';
import { counting } from '#tests/support/counting.ts';
import { keep, streamOf, streamRecord } from '#tests/support/stack-cases.ts';
import {
  accepted,
  caseId,
  clock,
  does,
  filed,
  type GivenCommand,
  officer,
  supervisor,
  worker,
} from '#tests/support/story.ts';

const room = (changes: Partial<ConductorDeps> = {}) => {
  const store = memoryCaseStore();
  const workflow = memoryWorkflow();
  const [published, notices, parked] = [[] as CaseCloudEvent[], [] as QueuedMessage[], [] as unknown[]];
  const finds: QueuedMessage[] = [];
  const deps: ConductorDeps = {
    store,
    workflow,
    publish: async (happenings) => {
      published.push(...happenings);
      return [];
    },
    enqueueNotices: async (messages) => void notices.push(...messages),
    enqueueFinds: async (messages) => void finds.push(...messages),
    park: async (letters) => void parked.push(...letters.map(({ body }) => body)),
    log: () => {},
    ...changes,
  };
  const stage = stageHandler({ store, workflow, log: () => {} });
  /** as the machine does when it enters a stage */
  const enter = async (name: string, token: string, generation = 1) => {
    workflow.await(token);
    await stage({ caseId, generation, form, stage: name, token });
  };
  return { store, workflow, published, notices, finds, parked, enter, conduct: newHandler(deps) };
};

const refusal: readonly GivenCommand[] = [
  does(officer, 'propose_refusal', { reason: 'out_of_time' }),
  does(supervisor, 'approve_refusal'),
];

describe('conductor: the machine', () => {
  it('starts the execution of a new case where the case stands', async () => {
    const { store, workflow, conduct } = room();
    const told = await keep(store, [filed]);
    expect(await conduct(streamOf(told))).toEqual({ batchItemFailures: [] });
    const name = `${caseId}-g1`;
    expect([...workflow.started]).toEqual([[name, { caseId, generation: 1, stage: 'triage' }]]);
    expect(await store.head(caseId)).toMatchObject({ generation: 1 });
  });

  it('answers the stage that the case has left with the place where it stands now', async () => {
    const { store, workflow, conduct, enter } = room();
    await conduct(streamOf(await keep(store, [filed])));
    await enter('triage', 't');
    const told = await keep(store, accepted.slice(1), await keep(memoryCaseStore(), [filed]));
    await conduct(streamOf(told, 6));
    expect(workflow.completed.get('t')).toEqual({ stage: 'assignment' });
    expect(await store.waits(caseId)).toEqual([]);
  });

  it('leaves a stage alone as long as the case stands in it', async () => {
    const { store, workflow, conduct, enter } = room();
    const told = await keep(store, [filed]);
    await conduct(streamOf(told));
    await enter('triage', 't');
    await conduct(streamOf(told));
    expect(workflow.completed.size).toBe(0);
  });

  it('comes to the same with each record three times and in any order', async () => {
    const { store, workflow, conduct, enter } = room();
    const told = await keep(store, [
      ...accepted,
      does(supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
    ]);
    const records = [
      ...streamOf(told).Records,
      ...streamOf(told).Records,
      ...streamOf(told).Records,
    ].reverse();
    await conduct({ Records: records.slice(7) });
    await enter('triage', 't');
    await conduct({ Records: records });
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`]);
    expect(workflow.completed.get('t')).toEqual({ stage: 'investigation' });
  });

  it('starts the next generation, once, for a case that comes back after its end', async () => {
    const { store, workflow, conduct, enter } = room();
    const opened = await keep(store, [filed]);
    await conduct(streamOf(opened));
    await enter('triage', 't');
    const ended = await keep(store, refusal, opened);
    await conduct(streamOf(ended));
    expect(workflow.completed.get('t')).toEqual({ stage: 'ended' });
    const again = streamOf(
      await keep(store, [does(worker(), 'request_review')], ended),
      ended.history.length + 1,
    );
    await conduct(again);
    await conduct(again);
    expect([...workflow.started.values()].slice(1)).toEqual([{ caseId, generation: 2, stage: 'review' }]);
  });

  it('starts the next generation also where the answer to the last stage broke off after the mark of the end', async () => {
    const { store, workflow, conduct, enter } = room();
    const opened = await keep(store, [filed]);
    await conduct(streamOf(opened));
    await enter('triage', 't');
    const { complete } = workflow;
    Object.assign(workflow, { complete: () => Promise.reject(new Error('throttled')) });
    const ended = await keep(store, refusal, opened);
    expect((await conduct(streamOf(ended))).batchItemFailures).not.toEqual([]);
    Object.assign(workflow, { complete });
    await conduct(streamOf(await keep(store, [does(worker(), 'request_review')], ended)));
    expect([...workflow.started.keys()]).toEqual([`${caseId}-g1`, `${caseId}-g2`]);
  });

  it('follows an execution in an older form of the machine by a new one, and answers no token of it', async () => {
    const { store, workflow, conduct } = room();
    const opened = await keep(store, [filed]);
    await conduct(streamOf(opened));
    workflow.await('old');
    await store.putWait(caseId, { stage: 'triage', token: 'old', generation: 1 });
    const told = streamOf(await keep(store, accepted.slice(1), opened), opened.history.length + 1);
    await conduct(told);
    await conduct(told);
    expect([...workflow.started.values()].slice(1)).toEqual([{ caseId, generation: 2, stage: 'assignment' }]);
    expect(workflow.completed.size).toBe(0);
  });

  it('leaves a case that comes back before its execution was told of the end to that execution', async () => {
    const { store, workflow, conduct, enter } = room();
    const opened = await keep(store, [filed]);
    await conduct(streamOf(opened));
    await enter('triage', 't');
    const told = await keep(store, [...refusal, does(worker(), 'request_review')], opened);
    await conduct(streamOf(told));
    expect(workflow.completed.get('t')).toEqual({ stage: 'review' });
    expect(workflow.started.size).toBe(1);
  });
});

describe('conductor: telling', () => {
  it('has a case found by what is new of its people and office, and asks for nothing else', async () => {
    const { store, finds, conduct } = room();
    const opened = await keep(store, [filed]);
    await conduct(streamOf(opened));
    expect(finds).toEqual([{ body: { caseId }, group: caseId, once: `${caseId}-1` }]);
    const told = await keep(store, accepted.slice(1), opened);
    await conduct(streamOf(told, opened.history.length + 1));
    expect(finds).toHaveLength(1);
  });

  it('publishes ids and codes of each event, and what is shown of the case', async () => {
    const { store, published, conduct } = room();
    await conduct(streamOf(await keep(store, [filed])));
    expect(published[0]).toEqual({
      specversion: '1.0',
      id: `${caseId}-1`,
      source: '/redress/cases',
      type: 'redress.case.complaint_filed.v1',
      subject: caseId,
      time: '2026-04-01T02:00:00.000Z',
      datacontenttype: 'application/json',
      data: { caseId, seq: 1, office: 'cn-440306', status: 'triage' },
    });
  });

  it('enqueues notices under ids of their own, with the day of a clock that started in the same append', async () => {
    const { store, notices, conduct } = room();
    const told = await keep(store, accepted);
    await conduct(streamOf(told));
    const seq = told.history.find(({ event }) => event.type === 'complaint_accepted')?.seq;
    const accepting = notices.find(({ once }) => once === `${caseId}-${seq}-0`);
    expect(accepting).toMatchObject({
      group: caseId,
      body: {
        caseId,
        seq,
        n: 0,
        notice: { audience: 'worker', worker: 'w1' },
        procedure: 'cn-mainland@2026-01',
      },
    });
    expect(JSON.stringify(accepting)).toMatch(/"day":"20\d\d-\d\d-\d\d"/);
  });

  it('puts what is urgent into a group of its own, so that it waits behind nothing', async () => {
    const { store, notices, conduct } = room();
    const told = await keep(store, [filed, does(worker(), 'report_danger')]);
    await conduct(streamOf(told));
    const groups = notices.map(({ group }) => group);
    expect(groups).toContain(`${caseId}!`);
  });
});

describe('conductor: accidents', () => {
  it('keeps a case in order: after a failure its later records wait, other cases don’t', async () => {
    const { store, conduct } = room({
      publish: async (all) =>
        all.filter(({ id }) => id === `${caseId}-2`).map(({ id }) => ({ id, error: 'Throttling' })),
    });
    const told = await keep(store, [filed]);
    const { batchItemFailures } = await conduct({
      Records: [...streamOf(told).Records, streamRecord(1, 'nobody')],
    });
    expect(batchItemFailures[0]).toEqual({ itemIdentifier: `${caseId}-2` });
    expect(batchItemFailures).toHaveLength(told.history.length - 1);
  });

  it('goes on telling when the machine cannot follow, and asks for the records again', async () => {
    const broken = { ...memoryWorkflow(), start: async () => Promise.reject(new Error('throttled')) };
    const { store, published, conduct } = room({ workflow: broken });
    const told = await keep(store, [filed]);
    const { batchItemFailures } = await conduct(streamOf(told));
    expect(batchItemFailures).toHaveLength(told.history.length);
    expect(published).toHaveLength(told.history.length);
  });

  it('puts aside what is no event and never can be, by its ids only, and goes on', async () => {
    const { store, parked, published, conduct } = room();
    const told = await keep(store, [filed]);
    const { NewImage: _, ...strange } = streamRecord(9, 'x').dynamodb;
    const secret = { ...strange, NewImage: { what: { S: 'a name' } } };
    const answer = await conduct({
      Records: [{ dynamodb: secret }, streamRecord(1, 'gone'), ...streamOf(told).Records],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(parked).toEqual([
      { pk: 'CASE#x', sk: 'EVENT#00000009' },
      { caseId: 'gone', seq: 1 },
    ]);
    expect(published).toHaveLength(told.history.length);
  });
});

describe('conductor: an event that no version knows', () => {
  const secondUnknown = (store: ReturnType<typeof memoryCaseStore>): ConductorDeps['store'] => ({
    ...store,
    history: async (id, after = 0, limit = 100) => {
      const page = await store.history(id, after, limit);
      return { ...page, items: page.items.map((each) => (each.seq === 2 ? recordedEventFrom({}) : each)) };
    },
  });

  it('is put aside by its ids, and no other event of its append with it', async () => {
    const { store, ...own } = room();
    const told = await keep(store, [filed]);
    const { conduct, parked, published } = room({ store: secondUnknown(store) });
    expect(await conduct(streamOf(told))).toEqual({ batchItemFailures: [] });
    expect(parked).toEqual([{ caseId, seq: 2 }]);
    expect(published.map(({ data }) => data.seq)).toEqual(
      told.history.map(({ seq }) => seq).filter((seq) => seq !== 2),
    );
    expect(own.parked).toEqual([]);
  });
});

describe('conductor: a case that moves faster than its stream is read', () => {
  it('is read once and folded once a batch, and tells what one reading after the other would', async () => {
    const one = room();
    const messages = Array.from({ length: 60 }, (_, n) =>
      does(worker(), 'write_message', { words: { message: `t-${String(n).padStart(16, '0')}` } }),
    );
    const told = await keep(one.store, [...accepted, ...messages]);
    const { counted, calls } = counting(one.store);
    let read = 0;
    const store: ConductorDeps['store'] = {
      ...counted,
      history: async (id, after, limit) => {
        const page = await counted.history(id, after, limit);
        read += page.items.length;
        return page;
      },
    };
    const batch = room({ store });
    await batch.conduct(streamOf(told));
    expect(read).toBeLessThanOrEqual(told.history.length);
    expect(calls.history).toBeLessThanOrEqual(Math.ceil(told.history.length / 100));
    for (const record of streamOf(told).Records) await one.conduct({ Records: [record] });
    expect(batch.published).toEqual(one.published);
    expect(batch.notices).toEqual(one.notices);
  });

  it('is read no further back than once where the batch begins late', async () => {
    const { store } = room();
    const messages = Array.from({ length: 130 }, (_, n) =>
      does(worker(), 'write_message', { words: { message: `t-${String(n).padStart(16, '0')}` } }),
    );
    const told = await keep(store, [filed, ...messages]);
    const { counted, calls } = counting(store);
    const { conduct, published } = room({ store: counted });
    const half = Math.floor(told.history.length / 2);
    await conduct(streamOf(told, half));
    expect(published).toHaveLength(told.history.length - half + 1);
    expect(calls.history).toBeLessThanOrEqual(Math.ceil(told.history.length / 100) + 1);
  });
});

it('what waits for the supervisors’ morning holds up no worker’s notice', async () => {
  const { store, notices, conduct } = room();
  await conduct(
    streamOf(await keep(store, [filed, does(clock, 'reach_deadline', {}, '2026-04-20T02:00:00.000Z')])),
  );
  const groups = notices.map(({ body, group }) => [Object(body).notice.audience, group]);
  expect(groups).toContainEqual(['worker', caseId]);
  expect(groups).toContainEqual(['supervisors', `${caseId}@`]);
});
