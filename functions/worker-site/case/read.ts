/** All that the status page shows, gathered for one worker; of other workers nothing but that they are there. */
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { shownToWorker } from '#domain/messages/shown.ts';
import type { Office } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
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
  readonly procedure: Procedure;
  readonly office: Office | undefined;
  readonly offices: readonly Office[];
  readonly allowed: readonly CommandType[];
  readonly lines: readonly WorkerCaseLine[];
}

/** Whose an event is: a worker's reference; undefined when it is everybody's. */
const whose = ({ event, actor }: RecordedEvent): string | undefined => {
  if ('worker' in event && event.worker !== undefined) return event.worker;
  return actor.role === 'worker' && event.type !== 'worker_joined' ? actor.id : undefined;
};

/** Before this worker joined, the others' own steps are none of theirs; the office's are. */
const isMine = (recorded: RecordedEvent, worker: string): boolean => {
  if (!shownToWorker.includes(recorded.event.type)) return false;
  // a level is told once, however many limits reach it
  if (recorded.event.type === 'deadline_escalated' && !recorded.event.tells) return false;
  if (['complaint_filed', 'worker_joined', 'worker_left'].includes(recorded.event.type)) return true;
  const owner = whose(recorded);
  return owner === undefined || owner === worker;
};

/** The office's words that are meant for the worker, by event; of the worker's own words all are shown. */
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

const leaving = ['worker_left', 'complaint_withdrawn', 'worker_split_off'];

/** Whoever has left the case sees its history up to that point. */
const untilGone = (
  history: readonly RecordedEvent[],
  { file }: CaseState,
  worker: string,
): readonly RecordedEvent[] => {
  if (file.workers[worker]?.standing === 'in') return history;
  const left = history.findLastIndex(
    ({ event }) => leaving.includes(event.type) && 'worker' in event && event.worker === worker,
  );
  return left < 0 ? history : history.slice(0, left + 1);
};

/** undefined: the case isn't there any more. */
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
  const procedure = deps.procedureOf(state.file.procedure);
  const lines = await Promise.all(
    untilGone(history, state, worker)
      .filter((each) => isMine(each, worker))
      .map(async (recorded) => {
        const ref = wordRef(recorded, worker);
        const text = ref === undefined ? undefined : await deps.vault.get(caseId, 'text', ref);
        return { recorded, text: text?.text };
      }),
  );
  const at = deps.now().toISOString();
  const around = { at, actor: { role: 'worker' as const, id: worker }, procedure, offices, staff: [] };
  return {
    state,
    worker,
    procedure,
    offices,
    office: offices.find(({ id }) => id === state.file.office),
    allowed: allowedCommands(state, around),
    lines,
  };
};
