/** Gathers the case page for one worker; of the others it holds no more than that they are there. */
import type { Head } from '#adapters/case-store/port.ts';
import { officesAroundCase } from '#casework/offices-around.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import { type ClaimDay, claimDays, limitationDay } from '#domain/complaint/clocks/limitation.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { isShownToWorker } from '#domain/messages/shown.ts';
import type { Office } from '#domain/office/office.ts';
import type { LocalLaw } from '#domain/procedure/local-law.ts';
import { present } from '#domain/terms/present.ts';
import { isOpen } from '#domain/terms/statuses.ts';
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
  /** the last day that is safe for a claim elsewhere, where the law makes the time stand still or run on now */
  readonly safeDay: string | undefined;
  /** each claim of this worker with its own such day, the most urgent first; none where the case is over for them */
  readonly claims: readonly ClaimDay[];
  readonly office: Office | undefined;
  readonly offices: readonly Office[];
  readonly allowed: readonly CommandType[];
  readonly lines: readonly WorkerCaseLine[];
  /** there is more before the event of this number; absent: all is here */
  readonly earlier?: number;
  /** whether the lines are the newest */
  readonly isNewest: boolean;
}

/** The worker whom an event is about; undefined when it is everybody's. */
const whose = ({ event, actor }: RecordedEvent): string | undefined => {
  if ('worker' in event && event.worker !== undefined) return event.worker;
  return actor.role === 'worker' && event.type !== 'worker_joined' ? actor.id : undefined;
};

/** Whose report of retaliation an answer is about. */
const reporterOf = ({ event }: RecordedEvent, { file }: CaseState): string | undefined =>
  event.type === 'retaliation_answered'
    ? (file.retaliation.find(({ id }) => id === event.id)?.worker ?? '')
    : undefined;

/** Whether an event is about several workers by name, and not about this one. */
const isOfOthers = ({ event }: RecordedEvent, worker: string): boolean =>
  (event.type === 'message_written' || event.type === 'identity_revealed') &&
  event.workers !== undefined &&
  !event.workers.includes(worker);

/** Whether a worker may see an event: the office's and their own, but not the steps of other workers. */
const isMine = (recorded: RecordedEvent, state: CaseState, worker: string): boolean => {
  if (!isShownToWorker(recorded.event) || isOfOthers(recorded, worker)) return false;
  // a level is told once, however many limits reach it
  if (recorded.event.type === 'deadline_escalated' && !recorded.event.tells) return false;
  if (['complaint_filed', 'worker_joined', 'worker_left'].includes(recorded.event.type)) return true;
  const owner = reporterOf(recorded, state) ?? whose(recorded);
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
  if (event.type === 'message_written' && event.wish !== undefined) return undefined;
  const words = event.words ?? {};
  if (actor.role === 'worker') return actor.id === worker ? Object.values(words)[0] : undefined;
  return words[wordsForWorker[event.type] ?? ''];
};

/** Does this worker leave the case with it? */
const leaves = ({ event }: RecordedEvent, worker: string): boolean =>
  event.type === 'worker_left' || event.type === 'complaint_withdrawn'
    ? event.worker === worker
    : event.type === 'workers_split_off' && event.seats.some((each) => each.worker === worker);

/** Is it a report of retaliation of this worker, or the answer to it? */
const isOwnReport = (recorded: RecordedEvent, state: CaseState, worker: string): boolean =>
  reporterOf(recorded, state) === worker ||
  (recorded.event.type === 'retaliation_reported' && recorded.event.worker === worker);

/** The history up to where this worker left the case; after that only what concerns their own reports. */
const untilGone = (
  history: readonly RecordedEvent[],
  state: CaseState,
  worker: string,
): readonly RecordedEvent[] => {
  if (state.file.workers[worker]?.standing === 'in') return history;
  const left = history.findLastIndex((recorded) => leaves(recorded, worker));
  return left < 0
    ? history
    : history.filter((recorded, n) => n <= left || isOwnReport(recorded, state, worker));
};

/** The part of a history that is looked at. */
export interface HistoryAsked {
  /** what happened before the event of this number; absent: the newest */
  readonly before?: number;
  /** all of it, however long */
  readonly whole?: true;
}

/** Events in one request, and requests for one page: six hundred events are almost every case’s whole history. */
const eventsInRequest = 200;
const mostRequests = 3;
/** Entries that fill a page. */
const fullPage = 60;

interface HistoryRead {
  readonly events: readonly RecordedEvent[];
  /** number of the first that was read; absent: the case’s first */
  readonly earlier?: number;
}

const eventsBetween = async (
  { store }: Pick<SiteDeps, 'store'>,
  caseId: string,
  after: number,
  last: number,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let from: number | undefined = after; from !== undefined && from < last; ) {
    const page: Awaited<ReturnType<typeof store.history>> = await store.history(caseId, from, last - from);
    events.push(...page.items);
    from = page.next === undefined ? undefined : Number(page.next);
  }
  return events;
};

/** Backwards until a page is full; whoever left a case reads up to there, wherever that was. */
const readBackwards = async (
  deps: Pick<SiteDeps, 'store'>,
  { caseId, version, state }: Head,
  worker: string,
  { before = version + 1, whole }: HistoryAsked,
): Promise<HistoryRead> => {
  const isWhole = whole ?? state.file.workers[worker]?.standing !== 'in';
  let first = Math.min(before, version + 1);
  let events: readonly RecordedEvent[] = [];
  let entries = 0;
  for (let n = 0; first > 1 && (isWhole || (n < mostRequests && entries < fullPage)); n += 1) {
    const after = Math.max(0, first - 1 - eventsInRequest);
    const some = await eventsBetween(deps, caseId, after, first - 1);
    entries += some.flatMap(asHappened).filter((each) => isMine(each, state, worker)).length;
    events = [...some, ...events];
    first = after + 1;
  }
  return first > 1 ? { events, earlier: first } : { events };
};

/** The case as this worker sees it; undefined when the case isn't there any more. */
export const readWorkerCase = async (
  deps: Pick<SiteDeps, 'store' | 'vault' | 'directory' | 'procedureOf' | 'now'>,
  { caseId, worker }: WorkerSession,
  asked: HistoryAsked = {},
): Promise<WorkerCase | undefined> => {
  const head = await deps.store.head(caseId);
  if (head === undefined) return undefined;
  const { state } = head;
  const { events: history, earlier } = await readBackwards(deps, head, worker, asked);
  const insteadOf = history.flatMap(({ event }) =>
    event.type === 'complaint_refused' ? (event.instead?.office ?? []) : [],
  );
  const offices = await officesAroundCase(deps.directory, state, insteadOf);
  const lines = await Promise.all(
    untilGone(history, state, worker)
      .flatMap(asHappened)
      .filter((each) => isMine(each, state, worker))
      .map(async (recorded) => {
        const ref = wordRef(recorded, worker);
        const text = ref === undefined ? undefined : await deps.vault.get(caseId, 'text', ref);
        return { recorded, text: text?.text };
      }),
  );
  const at = deps.now().toISOString();
  const procedure = lawOfCaseAt(deps.procedureOf(state.file.procedure), state.file, at);
  const isTheirs = isOpen(state.stage.status) && state.file.workers[worker]?.standing === 'in';
  const context = { at, actor: { role: 'worker' as const, id: worker }, procedure, offices, staff: [] };
  return {
    state,
    worker,
    procedure,
    today: today(procedure, at),
    safeDay: isTheirs ? limitationDay(procedure, state.file, at) : undefined,
    claims: isTheirs ? claimDays(procedure, state.file, at, worker) : [],
    offices,
    office: offices.find(({ id }) => id === state.file.office),
    allowed: allowedCommands(state, context),
    lines,
    ...present({ earlier }),
    isNewest: asked.before === undefined,
  };
};
