/**
 * The machine enters a stage that waits for people: keeps its token, then looks whether the stage is over already. The
 * conductor looks at the token after each move of the case, so one of the two always sees the other.
 */
import * as z from 'zod/mini';
import type { CaseStore, Head, Wait } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { answerStage, endMark, endStage } from '#casework/answer-stage.ts';
import { presentStage } from '#casework/start-execution.ts';
import { machineForm, type Stage } from '#domain/terms/statuses.ts';
import type { log } from '#functions/runtime/log.ts';

export interface StageDeps {
  readonly store: Pick<CaseStore, 'head' | 'putWait' | 'removeWait'>;
  readonly workflow: Pick<Workflow, 'complete'>;
  readonly log: typeof log;
}

/** A call of the machine: with a token a stage begins, without one it asks where the case stands. */
const machineCall = z.object({
  caseId: z.string(),
  generation: z.int(),
  form: z.exactOptional(z.int()),
  stage: z.exactOptional(z.string()),
  token: z.exactOptional(z.string()),
});
type MachineCall = z.infer<typeof machineCall>;

/** What the case's end is called in every form of the machine: the first one asked for the machine too. */
const endForAll = { machine: 'none', stage: endStage } as const;

const headOf = async ({ store }: StageDeps, caseId: string): Promise<Head> => {
  const head = await store.head(caseId);
  if (head === undefined) throw new Error('An execution runs for a case that is not there');
  return head;
};

/** The stage of the case for an execution; one that a later one has replaced has nothing more to do. */
const stageFor = (head: Head, { generation }: MachineCall): Stage =>
  head.generation > generation ? endStage : presentStage(head);

const beginStage = async (deps: StageDeps, call: MachineCall, wait: Wait): Promise<Stage> => {
  const { caseId } = call;
  await deps.store.putWait(caseId, wait);
  const now = stageFor(await headOf(deps, caseId), call);
  if (now !== wait.stage) await answerStage(deps, caseId, wait, now);
  return now;
};

/**
 * Where the case stands. The end is marked and only then checked, so that a case that is reopened meanwhile is not left
 * behind.
 */
const whereCaseStands = async (deps: StageDeps, call: MachineCall): Promise<Stage> => {
  const { caseId, generation } = call;
  const stage = stageFor(await headOf(deps, caseId), call);
  if (stage !== endStage) return stage;
  await deps.store.putWait(caseId, { ...endMark, generation });
  const now = stageFor(await headOf(deps, caseId), call);
  if (now !== endStage) await deps.store.removeWait(caseId, endMark.stage, endMark.token);
  return now;
};

/** An execution in an older form of the machine is led to its end: the reconciler hears of it, and starts a new one. */
const endOlder = async ({ workflow }: StageDeps, { token }: MachineCall): Promise<typeof endForAll> => {
  if (token !== undefined) await workflow.complete(token, endForAll);
  return endForAll;
};

const answerTo = async (deps: StageDeps, call: MachineCall): Promise<{ readonly stage: Stage }> => {
  const { form, stage, token, generation } = call;
  if (form !== machineForm) return endOlder(deps, call);
  if (stage === undefined || token === undefined) return { stage: await whereCaseStands(deps, call) };
  return { stage: await beginStage(deps, call, { stage, token, generation, form }) };
};

export const newHandler =
  (deps: StageDeps) =>
  async (event: unknown): Promise<{ readonly stage: Stage }> => {
    const call = machineCall.parse(event);
    const answer = await answerTo(deps, call);
    deps.log({
      function: 'stage',
      caseId: call.caseId,
      generation: call.generation,
      stage: call.stage ?? 'look',
      outcome: answer.stage,
    });
    return answer;
  };
