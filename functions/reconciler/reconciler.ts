/**
 * The reconciler: goes through the HEADs of all open cases, a page a message, and sets going again what no execution
 * holds any more (stopped by hand, failed, aged out, never started, deaf since its token was lost); a stage that was left without an answer gets it.
 * Sweeps HEADs, never executions.
 */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { CaseStore, Head, Wait } from '#adapters/case-store/port.ts';
import type { Enqueue } from '#adapters/queue/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { type AdvanceDeps, advanceExecution } from '#casework/advance-execution.ts';
import { presentPosition, setGoing } from '#casework/start-execution.ts';
import { takeInOrder } from '#functions/runtime/batch.ts';
import { accident, type log } from '#functions/runtime/log.ts';

export interface ReconcilerDeps {
  readonly store: Pick<CaseStore, 'openHeads'> & AdvanceDeps['store'];
  readonly workflow: Pick<Workflow, 'isRunning'> & AdvanceDeps['workflow'];
  readonly enqueueSweep: Enqueue;
  readonly now: () => Date;
  readonly log: typeof log;
}

/** An execution between two stages has no wait; its retries and back-off take no longer than this. */
const betweenStagesMs = 15 * 60_000;

const name = 'reconciler';
const sweep = z.object({ page: z.optional(z.string()) });

const isHeld = async ({ workflow }: ReconcilerDeps, { executionArn }: Head): Promise<boolean> =>
  executionArn !== undefined && (await workflow.isRunning(executionArn));

/** An execution that runs and waits for nothing lost its token: nobody will ever wake it. */
const isDeaf = ({ now }: ReconcilerDeps, head: Head, waits: readonly Wait[]): boolean =>
  now().getTime() - Date.parse(head.at) > betweenStagesMs &&
  !waits.some(
    ({ stage, generation }) => stage === presentPosition(head).stage && generation === head.generation,
  );

const revive = async (deps: ReconcilerDeps, head: Head): Promise<boolean> => {
  if ((await isHeld(deps, head)) && !isDeaf(deps, head, await advanceExecution(deps, head))) return false;
  await setGoing(deps, head);
  deps.log({ function: name, outcome: 'revived', caseId: head.caseId, generation: head.generation + 1 });
  return true;
};

/** Sets one case going. One that can't be must not hold up the others; the next sweep finds it again. */
const tryRevive = async (deps: ReconcilerDeps, head: Head): Promise<boolean> => {
  try {
    return await revive(deps, head);
  } catch (error) {
    deps.log({ function: name, outcome: 'failed', caseId: head.caseId, ...accident(error) });
    return false;
  }
};

/** Sweeps a page, one case after the other, as Step Functions answers a few questions a second only. */
const sweepPage = async (deps: ReconcilerDeps, { body }: SQSRecord): Promise<void> => {
  const { page } = sweep.parse(JSON.parse(body));
  const { items, next } = await deps.store.openHeads(page);
  let revived = 0;
  for (const head of items) revived += Number(await tryRevive(deps, head));
  if (next !== undefined) await deps.enqueueSweep([{ body: { page: next } }]);
  deps.log({ function: name, outcome: 'page', heads: items.length, revived });
};

export const newHandler = (deps: ReconcilerDeps) =>
  takeInOrder(name, deps, async (record) => {
    await sweepPage(deps, record);
    return true;
  });
