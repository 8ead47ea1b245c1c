/**
 * What goes along with workers who go from one case to another: one list, of which each entry gives the steps that are
 * written there. Each such step carries `since`, when it happened here, so that limits run from then and nobody is told
 * twice. What stands in no entry bars the move (see `openMattersBar`) or stays readable where it is.
 */
import type { Seats } from '#domain/terms/fields.ts';
import type { CaseAtHand } from '../command.ts';
import type { TakenOverEntry } from '../events/ending.ts';
import {
  type CaseEvent,
  type EventOf,
  type EventType,
  happenedAt,
  type RecordedEvent,
} from '../events/registry.ts';
import { ledgerCarried } from '../ledger/carry.ts';
import { workersIn } from './seats.ts';

export interface Move {
  readonly from: CaseAtHand;
  /** who each of them is there */
  readonly seats: Seats;
  /** all of the case goes, not some of its workers */
  readonly whole: boolean;
  /** the case that they go to, as it is once it has its seats */
  readonly to: Pick<CaseAtHand, 'state' | 'history'>;
}

interface GoesAlong {
  readonly what: string;
  readonly steps: (move: Move) => readonly CaseEvent[];
}

const newest = <T extends EventType>(
  history: readonly RecordedEvent[],
  type: T,
  isIt: (event: EventOf<T>) => boolean = () => true,
): { readonly event: EventOf<T>; readonly since: string } | undefined => {
  const is = (event: CaseEvent): event is EventOf<T> => event.type === type;
  const found = history.findLast(({ event }) => is(event) && isIt(event));
  return found && is(found.event) ? { event: found.event, since: happenedAt(found) } : undefined;
};

const asIn = ({ seats }: Move, worker: string): string | undefined =>
  seats.find((each) => each.worker === worker)?.as;

const laneSteps = ({ from, to }: Move): readonly CaseEvent[] =>
  from.state.file.lanes
    .filter((lane) => !to.state.file.lanes.includes(lane))
    .flatMap((lane) => {
      const entered = newest(from.history, 'lane_entered', (event) => event.lane === lane);
      return entered === undefined ? [] : [{ ...entered.event, since: entered.since }];
    });

/** What was agreed with other departments about the group holds for the whole of it. */
const groupPlanSteps = ({ from, to }: Move): readonly CaseEvent[] => {
  const made = newest(from.history, 'group_plan_made');
  return made === undefined || to.state.file.groupPlanMade ? [] : [{ ...made.event, since: made.since }];
};

/** A danger that nobody has taken up there; one that is taken up in both is taken up. */
const dangerSteps = ({ from, to }: Move): readonly CaseEvent[] => {
  const here = from.state.file.danger?.state;
  const there = to.state.file.danger?.state;
  if (here !== 'reported' && here !== 'acknowledged') return [];
  if (there === 'reported' || (there === 'acknowledged' && here === 'acknowledged')) return [];
  const report = newest(from.history, 'danger_reported');
  const taken = here === 'acknowledged' ? newest(from.history, 'danger_acknowledged') : undefined;
  return [report, taken].flatMap((step) =>
    step === undefined ? [] : [{ ...step.event, since: step.since }],
  );
};

const retaliationSteps = (move: Move): readonly CaseEvent[] => {
  const { file } = move.from.state;
  const open = file.retaliation.filter(
    ({ worker, answered }) => !answered && asIn(move, worker) !== undefined,
  );
  return open.flatMap(({ id, worker, kind, at }, n) => {
    const told = newest(move.from.history, 'retaliation_reported', (event) => event.id === id)?.event.words;
    const as = asIn(move, worker);
    if (as === undefined) return [];
    return [
      {
        type: 'retaliation_reported',
        id: `r${move.to.state.file.counts.retaliation + n + 1}`,
        worker: as,
        kind,
        since: at,
        ...(told && { words: told }),
      },
    ];
  });
};

const withdrawalSteps = (move: Move): readonly CaseEvent[] =>
  move.seats.flatMap(({ worker, as }) => {
    if (!move.from.state.file.workers[worker]?.withdrawalAsked) return [];
    if (move.to.state.file.workers[as]?.withdrawalAsked) return [];
    const asked = newest(move.from.history, 'withdrawal_requested', (event) => event.worker === worker);
    return asked === undefined ? [] : [{ ...asked.event, worker: as, since: asked.since }];
  });

/**
 * Whose talks have failed keeps the certificate, and the day from which their time runs. Who came after it has none; a merge
 * brings none to those who are in the other case.
 */
const certificateSteps = ({ from, to, seats, whole }: Move): readonly CaseEvent[] => {
  const { certificate, certifiedAt, workers } = from.state.file;
  if (certificate === undefined || certifiedAt === undefined) return [];
  if (whole || to.state.file.certificate !== undefined) return [];
  const isTheirs = seats.some(({ worker }) => (workers[worker]?.complainedAt ?? certifiedAt) < certifiedAt);
  return isTheirs ? [{ type: 'certificate_carried', certificate, since: certifiedAt }] : [];
};

/** The newest of each, unless a newer one is there. */
const statementSteps = (move: Move): readonly CaseEvent[] =>
  move.seats.flatMap(({ worker, as }) => {
    const made = newest(move.from.history, 'wage_statement_recorded', (event) => event.worker === worker);
    const there = newest(move.to.history, 'wage_statement_recorded', (event) => event.worker === as);
    return made === undefined || (there !== undefined && there.since >= made.since)
      ? []
      : [{ ...made.event, worker: as, since: made.since }];
  });

const ledgerSteps = ({ from, to, seats }: Move): readonly CaseEvent[] =>
  ledgerCarried(from.state.file, seats, to.state.file);

/** Something is found about some workers of a case only: what is found is decided in its time, and the rest is looked into. */
const findingsTogether = ({ from, to, seats }: Move): Omit<EventOf<'findings_carried'>, 'type' | 'lines'> => {
  const [here, there] = [from.state.file.findings, to.state.file.findings];
  const coming = seats.map(({ as }) => as);
  const isOfOthersToo = workersIn(to.state).some(([ref]) => !coming.includes(ref));
  const all = isOfOthersToo ? [here, there] : [here];
  const undecidedSince = all.flatMap((each) => each?.undecidedSince ?? []).sort()[0];
  const isOutdated = all.some((each) => each === undefined || each.outdated);
  return {
    violations: [...new Set(all.flatMap((each) => each?.violations ?? []))],
    ...(undecidedSince !== undefined && { undecidedSince }),
    ...(isOutdated && { outdated: true }),
  };
};

/** The sums found of the workers, and what holds in the case that they go to: only where something was found. */
const findingsSteps = (move: Move): readonly CaseEvent[] => {
  const { from, to, seats } = move;
  const [here, there] = [from.state.file.findings, to.state.file.findings];
  const isOfOthersToo = workersIn(to.state).some(([ref]) => !seats.some(({ as }) => as === ref));
  if (here === undefined && (there === undefined || !isOfOthersToo)) return [];
  const lines = seats.flatMap(({ worker, as }) => {
    const fen = from.state.file.workers[worker]?.sums.assessed ?? 0;
    return fen === 0 || to.state.file.workers[as]?.sums.assessed === fen ? [] : [{ worker: as, fen }];
  });
  const since = newest(from.history, 'findings_recorded')?.since;
  return [{ type: 'findings_carried', lines, ...findingsTogether(move), ...(since && { since }) }];
};

type Account = Omit<TakenOverEntry, 'since' | 'origin'>;

/** What was written to several is each one's own. */
const messagesTo = (
  move: Move,
  { from, workers = [], words }: EventOf<'message_written'>,
): readonly Account[] =>
  workers.flatMap((each) => {
    const worker = asIn(move, each);
    return worker === undefined ? [] : [{ what: 'message', by: from, worker, ...(words && { words }) }];
  });

const accountOf = (move: Move, { event, actor }: RecordedEvent): Account | undefined => {
  switch (event.type) {
    case 'complaint_filed':
    case 'worker_joined': {
      const worker = asIn(move, event.worker);
      if (worker === undefined || event.words === undefined) return undefined;
      return {
        what: 'account',
        by: actor.role === 'worker' ? 'worker' : 'office',
        worker,
        words: event.words,
      };
    }
    case 'message_written':
    case 'evidence_added': {
      const { worker: ref, words } = event;
      const worker = ref === undefined ? undefined : asIn(move, ref);
      if (ref === undefined ? !move.whole && event.type === 'evidence_added' : worker === undefined)
        return undefined;
      const said = { ...(worker && { worker }), ...(words && { words }) };
      if (event.type === 'message_written') return { what: 'message', by: event.from, ...said };
      const { kind, file, by } = event;
      return { what: 'evidence', by: by === 'staff' ? 'office' : by, kind, ...(file && { file }), ...said };
    }
    default:
      return undefined;
  }
};

const accountsOf = (move: Move, recorded: RecordedEvent): readonly Account[] => {
  const { event } = recorded;
  if (event.type === 'message_written' && event.workers !== undefined) return messagesTo(move, event);
  const account = accountOf(move, recorded);
  return account === undefined ? [] : [account];
};

/** Of some 300 bytes each: an event has 400 KB. */
const mostEntries = 1000;

/** What the office has not done there: read what this event holds, or made the call that it asks for. */
const leftUndone = ({ from: { state } }: Move, { seq, event }: RecordedEvent) => {
  const { unread, callsAsked } = state.file;
  const isAsked =
    event.type === 'complaint_filed' && callsAsked.some(({ worker }) => worker === event.worker);
  return {
    ...(unread.some((each) => each.seq === seq) && { unread: true as const }),
    ...(isAsked && { callBack: true as const }),
  };
};

const entriesOf = (move: Move, recorded: RecordedEvent): readonly TakenOverEntry[] => {
  const { event, caseId, seq } = recorded;
  if (event.type !== 'record_taken_over') {
    return accountsOf(move, recorded).map((each) => ({
      ...each,
      ...leftUndone(move, recorded),
      since: happenedAt(recorded),
      origin: { caseId, seq },
    }));
  }
  return event.entries.flatMap(({ worker: ref, unread: _unread, callBack: _callBack, ...entry }) => {
    const worker = ref === undefined ? undefined : asIn(move, ref);
    return ref !== undefined && worker === undefined ? [] : [{ ...entry, ...(worker && { worker }) }];
  });
};

/** One event may be several workers’. */
const originText = ({ origin: { caseId, seq }, worker = '' }: TakenOverEntry): string =>
  `${caseId} ${seq} ${worker}`;

/** What began there, or went there once before, is not brought again. */
const takenOverEntries = (move: Move): readonly TakenOverEntry[] => {
  const { to } = move;
  const known = new Set(
    to.history.flatMap(({ event }) =>
      event.type === 'record_taken_over' ? event.entries.map(originText) : [],
    ),
  );
  return move.from.history
    .flatMap((recorded) => entriesOf(move, recorded))
    .filter((each) => each.origin.caseId !== to.state.file.caseId && !known.has(originText(each)));
};

const recordSteps = (move: Move): readonly CaseEvent[] => {
  const all = takenOverEntries(move);
  const from = move.from.state.file.caseId;
  return Array.from({ length: Math.ceil(all.length / mostEntries) }, (_, n) => ({
    type: 'record_taken_over' as const,
    from,
    entries: all.slice(n * mostEntries, (n + 1) * mostEntries),
  }));
};

/** Of the case as a whole: only a merge brings it. */
export const ofTheCase: readonly GoesAlong[] = [
  { what: 'plan for a group incident', steps: groupPlanSteps },
  { what: 'lanes', steps: laneSteps },
  { what: 'open danger', steps: dangerSteps },
];

/** Of each worker: a merge, a split and a split-off bring it. */
export const ofTheWorkers: readonly GoesAlong[] = [
  { what: 'reports of retaliation that are not answered', steps: retaliationSteps },
  { what: 'wishes to withdraw that wait for the call', steps: withdrawalSteps },
  { what: 'the certificate that talks have failed', steps: certificateSteps },
  { what: 'wage statements', steps: statementSteps },
  { what: 'what was found', steps: findingsSteps },
  { what: 'what was promised and paid', steps: ledgerSteps },
  { what: 'accounts, messages, evidence', steps: recordSteps },
];
