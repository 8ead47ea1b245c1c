/** The part of `evolve` that keeps the file: parties, workers and their sums, people, clocks, payments. */
import type { EventMap, EventOf, EventType, RecordedEvent } from './events.ts';
import type { Claim, Instalment, Line } from './fields.ts';
import {
  type CaseFile,
  type Clock,
  noSums,
  type Obligation,
  type Payment,
  type Sums,
  type Worker,
} from './state.ts';

const workerFrom = (claim: Claim, contactable: boolean): Worker => ({
  standing: 'in',
  contactable,
  ...(claim.from === undefined ? {} : { from: claim.from }),
  ...(claim.until === undefined ? {} : { until: claim.until }),
  sums: { ...noSums, claimed: claim.claimedFen ?? 0 },
});

export const opened = (event: EventOf<'complaint_filed'>, at: string): CaseFile => ({
  caseId: event.caseId,
  number: event.number,
  procedure: event.procedure,
  office: event.office,
  kind: event.kind,
  urgency: event.urgency,
  channel: event.channel,
  language: event.language,
  naming: event.naming,
  ...(event.area === undefined ? {} : { area: event.area }),
  routedBy: event.routedBy,
  headcount: event.headcount,
  harm: event.harm,
  openedAt: at,
  parties: event.parties,
  workers: { [event.worker]: workerFrom(event.claim, event.contactable) },
  representatives: [],
  conflicted: [],
  clocks: [],
  retaliation: [],
  requests: [],
  visits: [],
  heard: false,
  payments: [],
  extended: [],
  links: [],
  counts: { payments: 0, requests: 0, visits: 0, retaliation: 0, sessions: 0, reopenings: 0 },
});

const withWorker = (file: CaseFile, ref: string, change: (worker: Worker) => Worker): CaseFile => {
  const worker = file.workers[ref];
  return worker === undefined ? file : { ...file, workers: { ...file.workers, [ref]: change(worker) } };
};

const withSums = (
  file: CaseFile,
  lines: readonly Line[],
  change: (sums: Sums, fen: number) => Sums,
): CaseFile =>
  lines.reduce(
    (result, { worker, fen }) =>
      withWorker(result, worker, (each) => ({ ...each, sums: change(each.sums, fen) })),
    file,
  );

const withCount = (file: CaseFile, of: keyof CaseFile['counts']): CaseFile => ({
  ...file,
  counts: { ...file.counts, [of]: file.counts[of] + 1 },
});

const without = <T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> => {
  const rest = { ...from };
  for (const key of keys) delete rest[key];
  return rest;
};

/** Each worker's share of all instalments together. */
export const totals = (instalments: readonly Instalment[]): readonly Line[] => {
  const sums = new Map<string, number>();
  for (const { lines } of instalments)
    for (const { worker, fen } of lines) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return [...sums].map(([worker, fen]) => ({ worker, fen }));
};

/** A new promise or order replaces the one before; what is paid stays paid. */
const promised = (
  file: CaseFile,
  source: Obligation['source'],
  instalments: readonly Instalment[],
  deed = false,
): CaseFile => {
  const obligation: Obligation = {
    source,
    deed,
    instalments: instalments.map((each) => ({ ...each, settled: false })),
  };
  const cleared = withSums(
    file,
    Object.keys(file.workers).map((worker) => ({ worker, fen: 0 })),
    (sums) => ({ ...sums, agreed: sums.paid }),
  );
  return withSums({ ...cleared, obligation }, totals(instalments), (sums, fen) => ({ ...sums, agreed: fen }));
};

const settled = (file: CaseFile, instalment: number): CaseFile =>
  file.obligation === undefined
    ? file
    : {
        ...file,
        obligation: {
          ...file.obligation,
          instalments: file.obligation.instalments.map((each, n) =>
            n + 1 === instalment ? { ...each, settled: true } : each,
          ),
        },
      };

const withPaymentLine = (
  file: CaseFile,
  id: string,
  worker: string,
  change: (line: Payment['lines'][number]) => Payment['lines'][number],
): CaseFile => ({
  ...file,
  payments: file.payments.map((payment) =>
    payment.id !== id
      ? payment
      : { ...payment, lines: payment.lines.map((line) => (line.worker === worker ? change(line) : line)) },
  ),
});

/** What one payment brought one worker. */
export const paidLine = (file: CaseFile, id: string, worker: string): Payment['lines'][number] | undefined =>
  file.payments.find((payment) => payment.id === id)?.lines.find((line) => line.worker === worker);

const withClock = (file: CaseFile, id: string, change: (clock: Clock) => Clock): CaseFile => ({
  ...file,
  clocks: file.clocks.map((clock) => (clock.clock === id ? change(clock) : clock)),
});

const keepClock = (file: CaseFile, event: EventOf<'clock_started'>): CaseFile => {
  const { type: _, words: __, named, ...clock } = event;
  const kept: CaseFile = {
    ...file,
    clocks: [
      ...file.clocks,
      { ...clock, ...(named === undefined ? {} : { named }), reminded: false, escalation: 0 },
    ],
  };
  return event.kind === 'limitation' ? { ...kept, lastSafeDay: event.dueOn } : kept;
};

const resumeClock = (clock: Clock, event: EventOf<'clock_resumed'>): Clock => ({
  ...without(clock, 'pausedOn'),
  ...(clock.pausedOn !== undefined && event.until !== undefined
    ? { pauses: [...(clock.pauses ?? []), { from: clock.pausedOn, until: event.until }] }
    : {}),
  dueOn: event.dueOn,
  due: event.due,
  nextAlarm: event.nextAlarm,
  provisional: event.provisional,
});

/** A deadline that moves away is reminded of again; the level that was told stays told. */
const moveClock = (
  file: CaseFile,
  { clock, dueOn, due, nextAlarm, provisional }: EventOf<'deadline_moved'>,
): CaseFile => {
  const kept = withClock(file, clock, (each) => ({
    ...each,
    dueOn,
    due,
    nextAlarm,
    provisional,
    reminded: each.reminded && nextAlarm >= due,
  }));
  const isLimitation = file.clocks.some((each) => each.clock === clock && each.kind === 'limitation');
  return isLimitation ? { ...kept, lastSafeDay: dueOn } : kept;
};

const claimed = (worker: Worker, claim: Claim): Worker => {
  const { standing, contactable, sums, cameFrom } = worker;
  const fresh = workerFrom(claim, contactable);
  return {
    ...fresh,
    ...(cameFrom && { cameFrom }),
    standing,
    sums: { ...sums, claimed: claim.claimedFen ?? sums.claimed },
  };
};

/** Transfer takes the case off the people who had it. */
const handedOver = (file: CaseFile, office: string): CaseFile => ({
  ...without(file, 'lead', 'co', 'mediator'),
  office,
});

const confirm = (file: CaseFile, event: EventOf<'payment_confirmed'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined || line.says === 'yes') return file;
  const said = withPaymentLine(file, event.payment, event.worker, (each) => ({ ...each, says: 'yes' }));
  return withSums(said, [line], (sums, fen) => ({ ...sums, confirmed: sums.confirmed + fen }));
};

const deny = (file: CaseFile, event: EventOf<'payment_denied'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined) return file;
  const said = withPaymentLine(file, event.payment, event.worker, (each) => ({ ...each, says: 'no' }));
  return line.says === 'yes'
    ? withSums(said, [line], (sums, fen) => ({ ...sums, confirmed: sums.confirmed - fen }))
    : said;
};

const verify = (file: CaseFile, event: EventOf<'payment_verified'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined) return file;
  const verified = withPaymentLine(file, event.payment, event.worker, (each) => ({
    ...each,
    verified: true,
  }));
  return withSums(verified, [line], (sums, fen) => ({ ...sums, paid: sums.paid + fen }));
};

const ordered = (file: CaseFile, event: EventOf<'rectification_ordered'>): CaseFile => {
  const { lines, liable, dueOn } = event;
  return promised({ ...file, ordered: { lines, liable, dueOn } }, 'order', [{ dueOn, lines }]);
};

const decided = (file: CaseFile, event: EventOf<'decision_issued'>): CaseFile => {
  const { kind, compensation, fineFen, lines, dueOn } = event;
  const due = totals([
    { dueOn, lines },
    { dueOn, lines: compensation },
  ]);
  const kept: CaseFile = { ...file, decided: { kind, compensation, fineFen } };
  return due.length === 0 ? kept : promised(kept, 'decision', [{ dueOn, lines: [...due] }]);
};

type Change<T extends EventType> = (file: CaseFile, event: EventMap[T], at: string) => CaseFile;

const changes: { readonly [T in EventType]?: Change<T> } = {
  worker_joined: (file, { worker, claim, contactable, cameFrom }) => ({
    ...file,
    headcount: Math.max(file.headcount, Object.keys(file.workers).length + 1),
    workers: {
      ...file.workers,
      [worker]: { ...workerFrom(claim, contactable), ...(cameFrom && { cameFrom }) },
    },
  }),
  worker_left: (file, { worker }) => withWorker(file, worker, (each) => ({ ...each, standing: 'left' })),
  worker_split_off: (file, { worker, other }) =>
    withWorker({ ...file, links: [...file.links, { other, relation: 'split' }] }, worker, (each) => ({
      ...each,
      standing: 'split_off',
    })),
  claim_stated: (file, { worker, claim }) => withWorker(file, worker, (each) => claimed(each, claim)),
  wage_statement_recorded: (file, { worker, totalFen, statement }) =>
    withWorker(file, worker, (each) => ({
      ...each,
      statement: { totalFen, upToFen: statement.worker.maxFen },
    })),
  representatives_chosen: (file, { representatives }) => ({ ...file, representatives }),
  party_named: (file, { party }) => ({ ...file, parties: [...file.parties, party] }),
  kind_reclassified: (file, { kind, urgency }) => ({ ...file, kind, urgency }),
  complaint_accepted: (file, { filedOn, lastSafeDay }) => ({
    ...file,
    filedOn,
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
  complaint_refused: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  coordination_settled: (file, { instalments }) => promised(file, 'coordination', instalments),
  payment_plan_agreed: (file, { instalments }) => promised(file, 'plan', instalments),
  agreement_reached: (file, { instalments, deed }) => promised(file, 'agreement', instalments, deed),
  conflict_declared: (file, { staff }) => ({ ...file, conflicted: [...file.conflicted, staff] }),
  case_assigned: (file, { lead, co }) => ({ ...file, lead, co }),
  case_reassigned: (file, { lead, co }) => ({ ...file, lead, co }),
  mediator_assigned: (file, { mediator }) => ({ ...file, mediator }),
  case_transferred: (file, { toOffice }) => handedOver(file, toOffice),
  danger_reported: (file, _, at) => ({ ...file, urgency: 'U0', danger: { since: at, state: 'reported' } }),
  retaliation_reported: (file, { id, worker, kind }, at) =>
    withCount(
      { ...file, retaliation: [...file.retaliation, { id, worker, kind, at, answered: false }] },
      'retaliation',
    ),
  danger_acknowledged: (file) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'acknowledged' } } : file,
  danger_handed_over: (file, { authority }) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'handed_over', authority } } : file,
  danger_dismissed: (file) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'dismissed' } } : file,
  retaliation_answered: (file, { id }) => ({
    ...file,
    retaliation: file.retaliation.map((each) => (each.id === id ? { ...each, answered: true } : each)),
  }),
  information_requested: (file, { id, dueOn }) =>
    withCount({ ...file, requests: [...file.requests, { id, dueOn, answered: false }] }, 'requests'),
  employer_answered: (file, { id }) => ({
    ...file,
    requests: file.requests.map((each) => (each.id === id ? { ...each, answered: true } : each)),
  }),
  site_visit_scheduled: (file, { id, on }) =>
    withCount({ ...file, visits: [...file.visits, { id, on, made: false }] }, 'visits'),
  site_visited: (file, { id }) => ({
    ...file,
    visits: file.visits.map((each) => (each.id === id ? { ...each, made: true } : each)),
  }),
  findings_recorded: (file, { lines, violations }) =>
    withSums({ ...file, findings: { violations } }, lines, (sums, fen) => ({ ...sums, assessed: fen })),
  rectification_ordered: ordered,
  order_served: (file, { on }) =>
    file.ordered ? { ...file, ordered: { ...file.ordered, servedOn: on } } : file,
  employer_heard: (file) => ({ ...file, heard: true }),
  decision_issued: decided,
  decision_served: (file, { on }) =>
    file.decided ? { ...file, decided: { ...file.decided, servedOn: on } } : file,
  time_limit_extended: (file, { limit, due, dueOn, nextAlarm = due, provisional }) => ({
    ...file,
    extended: [...file.extended, limit],
    clocks: file.clocks.map((clock) =>
      clock.limit === limit
        ? {
            ...clock,
            due,
            dueOn,
            nextAlarm,
            provisional: provisional ?? clock.provisional,
            reminded: false,
            escalation: 0,
          }
        : clock,
    ),
  }),
  mediation_session_held: (file) => withCount(file, 'sessions'),
  mediation_failed: (file, { certificate }) => ({ ...file, certificate }),
  obligation_breached: (file, { certificate }) =>
    certificate === undefined ? file : { ...file, certificate },
  payment_recorded: (file, { id, instalment, lines }) =>
    withCount(
      {
        ...file,
        payments: [
          ...file.payments,
          { id, instalment, lines: lines.map((each) => ({ ...each, failedCalls: 0, verified: false })) },
        ],
      },
      'payments',
    ),
  payment_confirmed: confirm,
  payment_denied: deny,
  call_back_failed: (file, { payment, worker }) =>
    withPaymentLine(file, payment, worker, (line) => ({ ...line, failedCalls: line.failedCalls + 1 })),
  payment_verified: verify,
  instalment_settled: (file, { instalment }) => settled(file, instalment),
  deed_verified: (file, { instalment }) => settled(file, instalment),
  referral_outcome_recorded: (file, { lines }) =>
    lines.length === 0
      ? file
      : promised(file, 'outcome', [{ dueOn: file.lastSafeDay ?? file.openedAt.slice(0, 10), lines }]),
  case_closed: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  case_reopened: (file) => withCount(file, 'reopenings'),
  withdrawal_requested: (file, { worker }) =>
    withWorker(file, worker, (each) => ({ ...each, withdrawalAsked: true })),
  withdrawal_kept_open: (file, { worker }) =>
    withWorker(file, worker, (each) => without(each, 'withdrawalAsked')),
  complaint_withdrawn: (file, { worker }) =>
    withWorker(file, worker, (each) => ({ ...without(each, 'withdrawalAsked'), standing: 'withdrawn' })),
  case_merged: (file, { into }) => ({ ...file, links: [...file.links, { other: into, relation: 'lead' }] }),
  case_linked: (file, { other, relation }) => ({ ...file, links: [...file.links, { other, relation }] }),
  clock_started: keepClock,
  clock_stopped: (file, { clock }) => ({
    ...file,
    clocks: file.clocks.filter((each) => each.clock !== clock),
  }),
  clock_paused: (file, { clock, on }) => withClock(file, clock, (each) => ({ ...each, pausedOn: on })),
  clock_resumed: (file, event) => withClock(file, event.clock, (clock) => resumeClock(clock, event)),
  deadline_moved: moveClock,
  deadline_reminded: (file, { clock, nextAlarm }) =>
    withClock(file, clock, (each) => ({ ...each, reminded: true, nextAlarm })),
  deadline_escalated: (file, { clock, step, nextAlarm }) =>
    withClock(file, clock, (each) => ({ ...each, reminded: true, escalation: step, nextAlarm })),
};

const apply = <T extends EventType>(type: T, event: EventMap[T], file: CaseFile, at: string): CaseFile => {
  const change = changes[type];
  return change === undefined ? file : change(file, event, at);
};

/** The file after one more event. */
export const evolveFile = (file: CaseFile, { event, at }: RecordedEvent): CaseFile =>
  apply(event.type, event, file, at);
