/**
 * The reconciler sets going again what no execution holds any more (stopped by hand, failed, aged out, never started, deaf
 * since its token was lost), and answers a stage that was left without an answer. It looks at a case a quarter of an hour
 * after each act, when an execution of it has ended, and once in a slow round through the HEADs of all open cases, a page a
 * message. A share of that round begins with what commands left in the vault that were lost.
 */
import * as z from 'zod/mini';
import type { CaseStore, Head, Wait } from '#adapters/case-store/port.ts';
import type { Enqueue } from '#adapters/queue/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { type AdvanceDeps, advanceExecution } from '#casework/advance-execution.ts';
import { executionName, presentStage, setGoing } from '#casework/start-execution.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { takeTogether } from '#functions/runtime/batch.ts';
import { accident, type log } from '#functions/runtime/log.ts';

export interface ReconcilerDeps {
  readonly store: Pick<CaseStore, 'openHeads' | 'head'> & AdvanceDeps['store'];
  readonly workflow: Pick<Workflow, 'isRunning'> & AdvanceDeps['workflow'];
  readonly enqueueSweep: Enqueue;
  /** removes what no event names, and says how much */
  readonly sweepVault: () => Promise<number>;
  readonly now: () => Date;
  readonly log: typeof log;
}

/**
 * An execution between two stages has no wait; its retries take no longer than this. Less than the quarter of an hour after
 * which a case is looked at.
 */
const betweenStagesMs = 10 * 60_000;

const name = 'reconciler';
const sweep = z.strictObject({
  page: z.optional(z.string()),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});
const lookOrder = z.object({ look: z.string() });
/** As EventBridge tells it; an execution is named after its case and generation. */
const endingTold = z.object({ detail: z.object({ name: z.string().check(z.regex(/^[0-9a-z]+-g\d+$/)) }) });

const isHeld = async ({ workflow }: ReconcilerDeps, { caseId, generation }: Head): Promise<boolean> =>
  generation > 0 && (await workflow.isRunning(executionName(caseId, generation)));

/** An execution that runs and waits for nothing lost its token: nobody will ever wake it. */
const isDeaf = ({ now }: ReconcilerDeps, head: Head, waits: readonly Wait[]): boolean =>
  now().getTime() - Date.parse(head.at) > betweenStagesMs &&
  !waits.some(({ stage, generation }) => stage === presentStage(head) && generation === head.generation);

const setGoingAgain = async (deps: ReconcilerDeps, head: Head): Promise<true> => {
  await setGoing(deps, head);
  deps.log({ function: name, outcome: 'revived', caseId: head.caseId, generation: head.generation + 1 });
  return true;
};

const revive = async (deps: ReconcilerDeps, head: Head): Promise<boolean> =>
  (await isHeld(deps, head)) && !isDeaf(deps, head, await advanceExecution(deps, head))
    ? false
    : setGoingAgain(deps, head);

/**
 * After an act: whether the case waits where it stands is known from its own items, without asking Step Functions, which
 * answers a few questions a second only. An execution that has ended is told by its ending.
 */
const followUp = async (deps: ReconcilerDeps, head: Head): Promise<boolean> => {
  const waits = await advanceExecution(deps, head);
  return head.generation > 0 && isDeaf(deps, head, waits) ? setGoingAgain(deps, head) : false;
};

/** Sets one case going. One that can't be must not hold up the others; the next round finds it again. */
const tryRevive = async (deps: ReconcilerDeps, head: Head): Promise<boolean> => {
  try {
    return await revive(deps, head);
  } catch (error) {
    deps.log({ function: name, outcome: 'failed', caseId: head.caseId, ...accident(error) });
    return false;
  }
};

/** What fails must not hold up the cases; the next share finds it again. */
const trySweepVault = async ({ sweepVault, log }: ReconcilerDeps): Promise<void> => {
  try {
    const gone = await sweepVault();
    if (gone > 0) log({ function: name, outcome: 'unnamed-removed', records: gone });
  } catch (error) {
    log({ function: name, outcome: 'failed', ...accident(error) });
  }
};

/** Goes through a page, one case after the other, as Step Functions answers a few questions a second only. */
const sweepPage = async (
  deps: ReconcilerDeps,
  { page, from, until }: z.infer<typeof sweep>,
): Promise<void> => {
  if (page === undefined) await trySweepVault(deps);
  const stretch = from === undefined || until === undefined ? undefined : { from, until };
  const { items, next } = await deps.store.openHeads(page, stretch);
  let revived = 0;
  for (const head of items) revived += Number(await tryRevive(deps, head));
  if (next !== undefined) await deps.enqueueSweep([{ body: { ...stretch, page: next } }]);
  deps.log({ function: name, outcome: 'page', heads: items.length, revived });
};

const openHead = async ({ store }: ReconcilerDeps, caseId: string): Promise<Head | undefined> => {
  const head = await store.head(caseId);
  return head !== undefined && isOpen(head.state.stage.status) ? head : undefined;
};

const lookAt = async (deps: ReconcilerDeps, { look: caseId }: z.infer<typeof lookOrder>): Promise<void> => {
  const head = await openHead(deps, caseId);
  if (head !== undefined) await followUp(deps, head);
};

const takeEnding = async (deps: ReconcilerDeps, { detail }: z.infer<typeof endingTold>): Promise<void> => {
  const head = await openHead(deps, detail.name.replace(/-g\d+$/, ''));
  if (head !== undefined && detail.name.endsWith(`-g${head.generation}`)) await revive(deps, head);
};

const reconcilerMessage = z.union([lookOrder, endingTold, sweep]);

export const newHandler = (deps: ReconcilerDeps) =>
  takeTogether(name, deps, async ({ body }) => {
    const message = reconcilerMessage.parse(JSON.parse(body));
    if ('look' in message) await lookAt(deps, message);
    else if ('detail' in message) await takeEnding(deps, message);
    else await sweepPage(deps, message);
    return true;
  });
