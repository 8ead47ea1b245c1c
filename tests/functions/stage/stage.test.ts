import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import { machineForm as form } from '#domain/terms/statuses.ts';
import { newHandler } from '#functions/stage/open.ts';
import { keep } from '#tests/support/stack-cases.ts';
import {
  accepted,
  caseId,
  does,
  filed,
  type GivenCommand,
  officer,
  supervisor,
} from '#tests/support/story.ts';

const refused = [
  filed,
  does(officer, 'propose_refusal', { reason: 'out_of_time' }),
  does(supervisor, 'approve_refusal'),
];

const room = async (lines: readonly GivenCommand[]) => {
  const store = memoryCaseStore();
  await keep(store, lines);
  const workflow = memoryWorkflow();
  return { store, workflow, handler: newHandler({ store, workflow, log: () => {} }) };
};

describe('stage', () => {
  it('keeps the token of a stage in which the case stands', async () => {
    const { store, workflow, handler } = await room([filed]);
    workflow.await('t');
    await handler({ caseId, generation: 1, form, stage: 'triage', token: 't' });
    expect(await store.wait(caseId, 'triage')).toEqual({ stage: 'triage', token: 't', generation: 1, form });
    expect(workflow.completed.size).toBe(0);
  });

  it('answers at once when the stage is over already', async () => {
    const { store, workflow, handler } = await room(accepted);
    workflow.await('t');
    await handler({ caseId, generation: 1, form, stage: 'triage', token: 't' });
    expect(workflow.completed.get('t')).toEqual({ stage: 'assignment' });
    expect(await store.wait(caseId, 'triage')).toBeUndefined();
  });

  it('sends an outdated execution to its end', async () => {
    const { store, workflow, handler } = await room([filed]);
    await store.claimGeneration(caseId, 1);
    await store.claimGeneration(caseId, 2);
    workflow.await('t');
    await handler({ caseId, generation: 1, form, stage: 'triage', token: 't' });
    expect(workflow.completed.get('t')).toEqual({ stage: 'ended' });
  });

  it('says where the case stands', async () => {
    const { handler } = await room(accepted);
    expect(await handler({ caseId, generation: 1, form })).toEqual({ stage: 'assignment' });
  });

  it('fails for a case that is not there, so that the machine tries again', async () => {
    const { handler } = await room([]);
    await expect(handler({ caseId, generation: 1, form })).rejects.toThrow('not there');
  });

  it('marks the end before it tells of it, where the case ended before its stage began', async () => {
    const { store, workflow, handler } = await room(refused);
    const marked: unknown[] = [];
    const { complete } = workflow;
    Object.assign(workflow, {
      complete: async (...given: Parameters<typeof complete>) => {
        marked.push(await store.wait(caseId, 'ended'));
        return complete(...given);
      },
    });
    workflow.await('t');
    await handler({ caseId, generation: 1, form, stage: 'triage', token: 't' });
    expect(workflow.completed.get('t')).toEqual({ stage: 'ended' });
    expect(marked).toMatchObject([{ generation: 1 }]);
  });

  it('leads an execution in an older form of the machine to its end, and keeps nothing of it', async () => {
    const { store, workflow, handler } = await room([filed]);
    workflow.await('t');
    const end = { machine: 'none', stage: 'ended' };
    expect(await handler({ caseId, generation: 1, stage: 'triage', token: 't' })).toEqual(end);
    expect(await handler({ caseId, generation: 1 })).toEqual(end);
    expect(workflow.completed.get('t')).toEqual(end);
    expect(await store.waits(caseId)).toEqual([]);
  });

  it('marks the end of an ended case for its generation', async () => {
    const { store, handler } = await room(refused);
    expect(await handler({ caseId, generation: 1, form })).toEqual({ stage: 'ended' });
    expect(await store.wait(caseId, 'ended')).toMatchObject({ generation: 1 });
  });
});
