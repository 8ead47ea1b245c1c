/**
 * A machine enters a stage that waits for people: keeps its token, then looks whether the stage is over already. The
 * conductor looks at the token after each move of the case, so one of the two always sees the other.
 */
import * as z from 'zod/mini';
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { endMark, presentPosition } from '#casework/start-execution.ts';
import { type Position, positions } from '#domain/terms/statuses.ts';
import type { log } from '#functions/runtime/log.ts';

export interface StageDeps {
  readonly store: Pick<CaseStore, 'head' | 'putWait' | 'removeWait'>;
  readonly workflow: Pick<Workflow, 'complete'>;
  readonly log: typeof log;
}

const execution = { caseId: z.string(), generation: z.int() };
/** A call of a machine: with a token a stage begins, without one the machine asks where the case stands. */
const machineCall = z.union([
  z.object({ ...execution, stage: z.string(), token: z.string() }),
  z.object(execution),
]);
type MachineCall = z.infer<typeof machineCall>;

const ended: Position = positions.closed;

const headOf = async ({ store }: StageDeps, caseId: string): Promise<Head> => {
  const head = await store.head(caseId);
  if (head === undefined) throw new Error('A machine runs for a case that is not there');
  return head;
};

/** The position of the case for an execution; one that a later one has replaced has nothing more to do. */
const placeFor = (head: Head, { generation }: MachineCall): Position =>
  head.generation > generation ? ended : presentPosition(head);

const beginStage = async (
  deps: StageDeps,
  wait: Extract<MachineCall, { token: string }>,
): Promise<Position> => {
  const { caseId, stage, token, generation } = wait;
  await deps.store.putWait(caseId, { stage, token, generation });
  const place = placeFor(await headOf(deps, caseId), wait);
  if (place.stage === stage) return place;
  await deps.workflow.complete(token, place);
  await deps.store.removeWait(caseId, stage, token);
  return place;
};

/** The position of the case. The end is marked and only then checked, so that a case that is reopened meanwhile is not left behind. */
const whereCaseStands = async (deps: StageDeps, at: MachineCall): Promise<Position> => {
  const { caseId, generation } = at;
  const place = placeFor(await headOf(deps, caseId), at);
  if (place.stage !== 'ended') return place;
  await deps.store.putWait(caseId, { ...endMark, generation });
  const now = placeFor(await headOf(deps, caseId), at);
  if (now.stage !== 'ended') await deps.store.removeWait(caseId, endMark.stage, endMark.token);
  return now;
};

export const newHandler =
  (deps: StageDeps) =>
  async (event: unknown): Promise<Position> => {
    const at = machineCall.parse(event);
    const place = 'token' in at ? await beginStage(deps, at) : await whereCaseStands(deps, at);
    deps.log({
      function: 'stage',
      caseId: at.caseId,
      generation: at.generation,
      stage: 'stage' in at ? at.stage : 'look',
      outcome: place.stage,
    });
    return place;
  };
