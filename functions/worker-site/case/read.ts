/** Gathers the case page for one worker; of the others it holds no more than that they are there. */
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { shownToWorker } from '#domain/messages/shown.ts';
import type { Office } from '#domain/office/office.ts';
import type { LocalLaw } from '#domain/procedure/local-law.ts';
import type { SiteDeps } from '../deps.ts';
import type { WorkerSession } from './session.ts';

export interface WorkerCaseLine {
  readonly recorded: RecordedEvent;
  /** what was written with it, for this worker's eyes */
  readonly text: string | undefined;
}

export interface WorkerCase {
  readonly state: CaseState;
  readonly worker: string;
  /** the law of the case's place */
  readonly procedure: LocalLaw;
  /** the civil date on which it is read */
  readonly today: string;
  readonly office: Office | undefined;
  readonly offices: readonly Office[];
  readonly allowed: readonly CommandType[];
  readonly lines: readonly WorkerCaseLine[];
}

/** The worker whom an event is about; undefined when it is everybody's. */
const whose = ({ event, actor }: RecordedEvent): string | undefined => {
  if ('worker' in event && event.worker !== undefined) return event.worker;
  return actor.role === 'worker' && event.type !== 'worker_joined' ? actor.id : undefined;
};

/** Whether a worker may see an event: the office's and their own, but not the steps of other workers. */
const isMine = (recorded: RecordedEvent, worker: string): boolean => {
  if (!shownToWorker.includes(recorded.event.type)) return false;
  if (['complaint_filed', 'worker_joined', 'worker_left'].includes(recorded.event.type)) return true;
  const owner = whose(recorded);
  return owner === undefined || owner === worker;
};

/** The office's words for the worker, by event; the worker's own words are all shown. */
const wordsForWorker: Readonly<Record<string, string>> = {
  message_written: 'message',
  completion_requested: 'question',
  complaint_refused: 'letter',
  refusal_overturned: 'reasons',
  refusal_upheld: 'reasons',
  closure_upheld: 'reasons',
  retaliation_answered: 'answer',
  case_closed: 'summary',
};

const wordRef = ({ event, actor }: RecordedEvent, worker: string): string | undefined => {
  const words = event.words ?? {};
  if (actor.role === 'worker') return actor.id === worker ? Object.values(words)[0] : undefined;
  return words[wordsForWorker[event.type] ?? ''];
};

/** Does this worker leave the case with it? */
const leaves = ({ event }: RecordedEvent, worker: string): boolean =>
  event.type === 'worker_left' || event.type === 'complaint_withdrawn'
    ? event.worker === worker
    : event.type === 'workers_split_off' && event.seats.some((each) => each.worker === worker);

/** The history up to where this worker left the case. */
const untilGone = (
  history: readonly RecordedEvent[],
  { file }: CaseState,
  worker: string,
): readonly RecordedEvent[] => {
  if (file.workers[worker]?.standing === 'in') return history;
  const left = history.findLastIndex((recorded) => leaves(recorded, worker));
  return left < 0 ? history : history.slice(0, left + 1);
};

/** The case as this worker sees it; undefined when the case isn't there any more. */
export const readWorkerCase = async (
  deps: SiteDeps,
  { caseId, worker }: WorkerSession,
): Promise<WorkerCase | undefined> => {
  const [head, history, offices] = await Promise.all([
    deps.store.head(caseId),
    wholeHistory(deps.store, caseId),
    deps.directory.offices(),
  ]);
  if (head === undefined) return undefined;
  const { state } = head;
  const lines = await Promise.all(
    untilGone(history, state, worker)
      .flatMap(asHappened)
      .filter((each) => isMine(each, worker))
      .map(async (recorded) => {
        const ref = wordRef(recorded, worker);
        const text = ref === undefined ? undefined : await deps.vault.get(caseId, 'text', ref);
        return { recorded, text: text?.text };
      }),
  );
  const at = deps.now().toISOString();
  const procedure = lawOfCaseAt(deps.procedureOf(state.file.procedure), state.file, at);
  const context = { at, actor: { role: 'worker' as const, id: worker }, procedure, offices, staff: [] };
  return {
    state,
    worker,
    procedure,
    today: today(procedure, at),
    offices,
    office: offices.find(({ id }) => id === state.file.office),
    allowed: allowedCommands(state, context),
    lines,
  };
};
