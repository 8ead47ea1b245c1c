/**
 * Which event tells whom what. A worker hears of every change; the officer on duty of danger only; supervisors of what has
 * climbed to them.
 */
import {
  type CaseEvent,
  type EventMap,
  type EventType,
  isCarried,
} from '#domain/complaint/events/registry.ts';
import { interimReliefDay } from '#domain/complaint/file/interim-relief.ts';
import { type CaseState, isSplitFrom, speaksForWorkers } from '#domain/complaint/file/state.ts';
import { ledgersOfThoseIn, newestObligation } from '#domain/complaint/ledger/case-ledger.ts';
import { lateBy } from '#domain/complaint/ledger/worker-ledger.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import type { Authority } from '#domain/terms/vocabulary.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { isKey, type Key, namesParameter } from './catalogue.ts';
import { nextDay } from './next-day.ts';
import { type Notice, type NoticeParam, tailOf } from './notice.ts';
import { legalTermsOf, termIn } from './terms.ts';
import { whyKey } from './why.ts';

export type { Notice } from './notice.ts';

type Notices = readonly Notice[];
type Instead = NonNullable<EventMap['complaint_refused']['instead']>;
type Filling = Readonly<Record<string, NoticeParam>>;
type NoticeRow<T extends EventType> = (event: EventMap[T], state: CaseState) => Notices;

const toWorker = (
  state: CaseState,
  worker: string,
  key: Key,
  params: Filling = {},
  urgent = false,
): Notices =>
  state.file.workers[worker]?.contactable
    ? [{ audience: 'worker', worker, key, params: { tail: tailOf(state.file.number), ...params }, urgent }]
    : [];

const workersStillIn = (state: CaseState): readonly string[] =>
  Object.entries(state.file.workers).flatMap(([ref, worker]) => (worker.standing === 'in' ? [ref] : []));

const toAll = (state: CaseState, key: Key, params: Filling = {}, urgent = false): Notices =>
  workersStillIn(state).flatMap((worker) => toWorker(state, worker, key, params, urgent));

const toDuty = ({ file }: CaseState, office: string, key: Key, kind: Key): Notices => [
  { audience: 'duty', office, key, params: { number: file.number, kind: { say: kind } }, urgent: true },
];

const kindKey = ({ file }: CaseState): Key => `kind.${file.kind}`;
const authorityOf = (authority: Authority): NoticeParam => ({ say: `authority.${authority}` });

const officeOf = ({ file }: CaseState): NoticeParam => ({ office: file.office });

const acceptedNotice = (state: CaseState): Notices => {
  const day = nextDay(state);
  return day === undefined
    ? toAll(state, 'notice.has_it', { office: officeOf(state) })
    : toAll(state, 'notice.has_it_by', { office: officeOf(state), day: { day } });
};

/** Notices to each worker of their own share and nobody else's; an obligation without money is told to all alike. */
const toEach = (state: CaseState, lines: readonly SumLine[], day: string, money: Key, deed: Key): Notices => {
  const due = lines.filter((line) => line.fen > 0);
  return due.length === 0
    ? toAll(state, deed, { day: { day } })
    : due.flatMap(({ worker, fen }) => toWorker(state, worker, money, { sum: { fen }, day: { day } }));
};

const sharesOf = (worker: string, instalments: readonly Instalment[]) =>
  instalments.flatMap(({ dueOn, lines }) =>
    lines.flatMap((line) => (line.worker === worker && line.fen > 0 ? [{ dueOn, fen: line.fen }] : [])),
  );

const moneyDue = (state: CaseState, instalments: readonly Instalment[]): Notices =>
  workersStillIn(state).flatMap((worker) => {
    const shares = sharesOf(worker, instalments);
    const first = shares[0];
    const sum = { fen: shares.reduce((total, share) => total + share.fen, 0) };
    if (first === undefined) return deedDue(state, worker, instalments);
    const day = { day: first.dueOn };
    return shares.length === 1
      ? toWorker(state, worker, 'notice.money_due', { sum, day })
      : toWorker(state, worker, 'notice.money_due_parts', { sum, parts: shares.length, day });
  });

const deedDue = (state: CaseState, worker: string, instalments: readonly Instalment[]): Notices => {
  const isDeed = instalments.every(({ lines }) => lines.length === 0);
  const day = instalments[0]?.dueOn;
  return isDeed && day !== undefined ? toWorker(state, worker, 'notice.agreed_deed', { day: { day } }) : [];
};

/** Each worker of their own sum that is late and not paid; who is paid or has left is not told. A deed is told to all. */
const moneyLate = (state: CaseState, dueOn: string): Notices => {
  if (newestObligation(state.file)?.deed) return toAll(state, 'notice.promise_late', { day: { day: dueOn } });
  return [...ledgersOfThoseIn(state.file)].flatMap(([worker, ledger]) => {
    const late = lateBy(ledger, plusDays(dueOn, 1));
    return late === 0
      ? []
      : toWorker(state, worker, 'notice.money_late', { sum: { fen: late }, day: { day: dueOn } });
  });
};

const retractedNotice = (state: CaseState, payment: string, worker: string): Notices => {
  const fen = state.file.payments
    .find(({ id }) => id === payment)
    ?.lines.find((line) => line.worker === worker)?.fen;
  return fen === undefined ? [] : toWorker(state, worker, 'notice.payment_retracted', { sum: { fen } });
};

const breachedNotice: NoticeRow<'obligation_breached'> = ({ instalment, dueOn: carried }, state) => {
  const dueOn = carried ?? newestObligation(state.file)?.instalments[instalment - 1]?.dueOn;
  return dueOn === undefined ? [] : moneyLate(state, dueOn);
};

/** The day that was named, without the days of grace. */
const namedDay = (state: CaseState, clock: string): string | undefined => {
  const running = state.file.clocks.find((each) => each.clock === clock);
  return running && (running.named ?? running.dueOn);
};

/**
 * Supervisors hear at once of a danger, of what the law limits, and of what a level below did not see to, once each time
 * it comes to them; of the rest in the morning. Their text holds the number of the case and what is due, and nothing of the
 * matter.
 */
const toSupervisors = (
  state: CaseState,
  { clock: name, office, step, again }: EventMap['deadline_escalated'],
): Notices => {
  const clock = state.file.clocks.find((each) => each.clock === name);
  const limit = `limit.${clock?.limit}`;
  const isDanger = name.startsWith('danger_');
  if (again || !isKey(limit) || !(isDanger || clock?.kind === 'legal' || step > 1)) return [];
  const params = { number: state.file.number, limit: { say: limit } };
  return [{ audience: 'supervisors', office, key: 'notice.staff_late', params, urgent: isDanger }];
};

const escalatedNotice: NoticeRow<'deadline_escalated'> = (event, state) => [
  ...lateToWorkers(event, state),
  ...toSupervisors(state, event),
];

/** Nobody answers a danger: the officer on duty above is told. Else the workers, once for each level; of late money always. */
const lateToWorkers: NoticeRow<'deadline_escalated'> = ({ clock, office, step, tells }, state) => {
  if (clock.startsWith('danger_')) return toDuty(state, office, 'notice.duty_danger_late', kindKey(state));
  if (['instalment', 'carried_instalment'].includes(clock.split(':')[0] ?? '')) {
    const day = step === 1 ? namedDay(state, clock) : undefined;
    return day === undefined ? [] : moneyLate(state, day);
  }
  return tells ? toAll(state, 'notice.escalated') : [];
};

/** A sum over several kinds of money (wages and compensation), by worker. */
const addedPerWorker = (...parts: readonly (readonly SumLine[])[]): readonly SumLine[] => {
  const sums = new Map<string, number>();
  for (const { worker, fen } of parts.flat()) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return [...sums].map(([worker, fen]) => ({ worker, fen }));
};

const closedNotice: NoticeRow<'case_closed'> = ({ reason, disputeUntil, lastSafeDay }, state) => {
  const params: Filling = {
    reason: { say: `closing_reason.${reason}` },
    disputeUntil: { day: disputeUntil },
  };
  return lastSafeDay === undefined
    ? toAll(state, 'notice.closed_no_date', params)
    : toAll(state, 'notice.closed', { ...params, lastSafeDay: { day: lastSafeDay } });
};

/**
 * The notice of a refusal names where the worker can go instead, so that nobody is sent away without an address
 * (CN-LI-07).
 */
const insteadNotice = (state: CaseState, { authority, office }: Instead): Notices => {
  if (office !== undefined) return toAll(state, 'notice.instead_office', { office: { office } });
  return authority === undefined
    ? []
    : toAll(state, 'notice.instead_authority', { authority: authorityOf(authority) });
};

const refusedNotice: NoticeRow<'complaint_refused'> = (
  { reason, reviewUntil, lastSafeDay, instead = {} },
  state,
) => {
  const params: Filling = { reason: { say: `refusal_reason.${reason}` }, reviewUntil: { day: reviewUntil } };
  const said =
    lastSafeDay === undefined
      ? toAll(state, 'notice.refused_no_date', params)
      : toAll(state, 'notice.refused', { ...params, lastSafeDay: { day: lastSafeDay } });
  return [...said, ...insteadNotice(state, instead)];
};

/**
 * Where the time stood still until the certificate, nobody else brings the claim: the workers are told the number that
 * it needs and the day by which it must be brought.
 */
const claimYourselfNotice = (state: CaseState): Notices => {
  const { certificate, certifiedAt, lastSafeDay } = state.file;
  const { limitation, timeZone } = procedureOf(state.file.procedure);
  if (limitation.effect !== 'suspend' || certifiedAt === undefined || certificate === undefined) return [];
  // a claim that was lost before is not said to be in time
  return lastSafeDay === undefined || lastSafeDay < dateIn(timeZone, certifiedAt)
    ? []
    : toAll(state, 'notice.claim_yourself', { certificate, day: { day: lastSafeDay } });
};

/** An application for interim relief has seven days from the last day of work, and no extension (ERA 1996 s. 128). */
const interimReliefNotice = (state: CaseState): Notices => {
  const procedure = procedureOf(state.file.procedure);
  return Object.entries(state.file.workers).flatMap(([ref, worker]) => {
    const day = interimReliefDay(procedure, worker);
    if (day === undefined) return [];
    return day === 'unknown'
      ? toWorker(state, ref, 'notice.interim_relief_soon', {}, true)
      : toWorker(state, ref, 'notice.interim_relief', { day: { day } }, true);
  });
};

const withdrawnNotice: NoticeRow<'complaint_withdrawn'> = ({ worker, lastSafeDay }, state) =>
  lastSafeDay === undefined
    ? toWorker(state, worker, 'notice.withdrawn_no_date')
    : toWorker(state, worker, 'notice.withdrawn', { lastSafeDay: { day: lastSafeDay } });

const paymentVerifiedNotice: NoticeRow<'payment_verified'> = ({ payment, worker }, state) => {
  const paid = state.file.payments.find((each) => each.id === payment);
  const fen = paid?.lines.find((line) => line.worker === worker)?.fen;
  return fen === undefined ? [] : toWorker(state, worker, 'notice.paid_checked', { sum: { fen } });
};

const missingFactsNotice = (state: CaseState): Notices =>
  state.stage.status === 'awaiting_completion'
    ? toAll(state, 'notice.needs', {
        missing: { list: state.stage.missing.map((fact): Key => `missing.${fact}`) },
      })
    : toAll(state, 'notice.reminder');

/** An offer of talks asks the workers who speak for the case, and tells the others that somebody speaks for them. */
const talksNotice = (state: CaseState): Notices =>
  workersStillIn(state).flatMap((worker) =>
    toWorker(
      state,
      worker,
      speaksForWorkers(state.file, worker) ? 'notice.mediation_invited' : 'notice.mediation_represented',
    ),
  );

const remindedNotice: NoticeRow<'deadline_reminded'> = ({ clock, to }, state) => {
  if (to !== 'worker') return [];
  const running = state.file.clocks.find((each) => each.clock === clock);
  if (running?.kind === 'limitation')
    return toAll(state, 'notice.limitation', { day: { day: running.dueOn } });
  return state.stage.status === 'mediation_offered' ? talksNotice(state) : missingFactsNotice(state);
};

/** The rule by which a matter is this authority's; the authority itself where no rule says so. */
const whyTheirs = ({ file }: CaseState, authority: Authority): string => {
  const rules = procedureOf(file.procedure).competence.filter((each) => each.authority === authority);
  return (rules.find(({ kinds }) => kinds.includes(file.kind)) ?? rules[0])?.rule ?? authority;
};

const dangerHandedOverNotice: NoticeRow<'danger_handed_over'> = ({ authority }, state) =>
  toAll(
    state,
    'notice.danger_handed_over',
    { authority: authorityOf(authority), why: { say: whyKey(whyTheirs(state, authority)) } },
    true,
  );

const retaliationNotice: NoticeRow<'retaliation_reported'> = ({ worker, kind }, state) => [
  ...toWorker(state, worker, 'notice.retaliation', {}, true),
  ...(kind === 'violence' || kind === 'threat'
    ? toDuty(state, state.file.office, 'notice.duty_retaliation', `retaliation.${kind}`)
    : []),
];

/**
 * A moved deadline is told where it is the law's or the worker's own; a promise inside the office is nobody else's
 * concern.
 */
const deadlineMovedNotice: NoticeRow<'deadline_moved'> = ({ clock, from, dueOn }, state) => {
  const running = state.file.clocks.find((each) => each.clock === clock);
  const limit = `limit.${running?.limit}`;
  return from === dueOn || running === undefined || running.kind === 'service' || !isKey(limit)
    ? []
    : toAll(state, 'notice.moved', { limit: { say: limit }, day: { day: dueOn } });
};

const splitOffNotice = (state: CaseState, worker: string): Notices =>
  toWorker(state, worker, 'notice.own_case', { number: state.file.number });

/**
 * The notices of each event; an event without a row is told to nobody. A complaint filed by text has its answer in the
 * dialogue.
 */
const noticeTable: { readonly [T in EventType]?: NoticeRow<T> } = {
  complaint_filed: ({ channel, cameFrom, worker }, state) => {
    if (cameFrom !== undefined) return splitOffNotice(state, worker);
    return channel === 'sms' ? [] : toAll(state, 'notice.received', { number: state.file.number });
  },
  worker_joined: ({ cameFrom, worker }, state) =>
    isSplitFrom(state.file, cameFrom?.caseId) ? splitOffNotice(state, worker) : [],
  // a merge is told in the case that was merged, once
  workers_taken_in: ({ from, workers, links }, state) =>
    links.length > 0 || !isSplitFrom(state.file, from)
      ? []
      : workers.flatMap(({ worker }) => splitOffNotice(state, worker)),
  completion_requested: (_, state) => missingFactsNotice(state),
  complaint_accepted: (_, state) => acceptedNotice(state),
  complaint_refused: refusedNotice,
  review_requested: ({ by }, state) => toWorker(state, by, 'notice.review_begun'),
  refusal_overturned: (_, state) => toAll(state, 'notice.refusal_overturned'),
  refusal_upheld: ({ suitUntil }, state) =>
    toAll(state, 'notice.refusal_upheld', { suitUntil: { day: suitUntil } }),
  coordination_begun: (_, state) => toAll(state, 'notice.coordination'),
  coordination_settled: ({ instalments }, state) => moneyDue(state, instalments),
  message_written: ({ from, worker, workers }, state) => {
    if (from === 'worker') return [];
    if (workers !== undefined) return workers.flatMap((each) => toWorker(state, each, 'notice.message'));
    return worker === undefined ? toAll(state, 'notice.message') : toWorker(state, worker, 'notice.message');
  },
  lane_entered: ({ lane }, state) => (lane === 'interim_relief' ? interimReliefNotice(state) : []),
  danger_reported: (_, state) => toDuty(state, state.file.office, 'notice.duty_danger', kindKey(state)),
  danger_acknowledged: (_, state) => toAll(state, 'notice.danger_taken', {}, true),
  danger_handed_over: dangerHandedOverNotice,
  danger_dismissed: (_, state) => toAll(state, 'notice.danger_dismissed'),
  retaliation_reported: retaliationNotice,
  retaliation_answered: ({ id }, state) => {
    const report = state.file.retaliation.find((each) => each.id === id);
    return report === undefined ? [] : toWorker(state, report.worker, 'notice.retaliation_answered');
  },
  case_assigned: (_, state) => toAll(state, 'notice.assigned', { office: officeOf(state) }),
  case_transferred: ({ toOffice, reason }, state) =>
    toAll(state, 'notice.transferred_office', { office: { office: toOffice }, why: { say: whyKey(reason) } }),
  competence_disputed: ({ before }, state) =>
    toAll(state, 'notice.competence_disputed', { office: { office: before } }),
  site_visit_scheduled: ({ on }, state) => toAll(state, 'notice.visit', { day: { day: on } }),
  rectification_ordered: ({ lines, dueOn }, state) =>
    toEach(state, lines, dueOn, 'notice.ordered', 'notice.ordered_deed'),
  decision_issued: ({ lines, compensation, dueOn }, state) =>
    toEach(state, addedPerWorker(lines, compensation), dueOn, 'notice.decided', 'notice.decided_deed'),
  enforcement_requested: (_, state) => toAll(state, 'notice.enforcement'),
  time_limit_extended: ({ dueOn }, state) => toAll(state, 'notice.extended', { day: { day: dueOn } }),
  case_paused: ({ reason, reviewOn }, state) =>
    toAll(state, 'notice.paused', { reason: { say: `pause_reason.${reason}` }, day: { day: reviewOn } }),
  case_resumed: (_, state) => toAll(state, 'notice.resumed'),
  mediation_offered: (_, state) => talksNotice(state),
  mediation_session_held: ({ number }, state) =>
    toAll(state, 'notice.mediation_session', { session: number }),
  agreement_reached: ({ instalments }, state) => moneyDue(state, instalments),
  mediation_failed: ({ reason, certificate }, state) => [
    ...toAll(state, 'notice.mediation_failed', {
      reason: { say: `mediation_ending.${reason}` },
      certificate,
    }),
    ...claimYourselfNotice(state),
  ],
  payment_plan_agreed: ({ instalments }, state) => moneyDue(state, instalments),
  advance_granted: ({ lines, dueOn }, state) => moneyDue(state, [{ dueOn, lines }]),
  payment_recorded: ({ lines }, state) =>
    lines.flatMap(({ worker, fen }) => toWorker(state, worker, 'notice.payment_arrived', { sum: { fen } })),
  call_back_failed: ({ worker }, state) => toWorker(state, worker, 'notice.call_missed'),
  payment_verified: paymentVerifiedNotice,
  payment_retracted: ({ payment, lines }, state) =>
    lines.flatMap(({ worker }) => retractedNotice(state, payment, worker)),
  obligation_breached: breachedNotice,
  case_referred: ({ authority, why }, state) => [
    ...toAll(state, 'notice.referred', {
      authority: authorityOf(authority),
      why: { say: whyKey(why) },
    }),
    ...(authority === 'arbitration' ? claimYourselfNotice(state) : []),
  ],
  referral_acknowledged: ({ authority }, state) =>
    toAll(state, 'notice.referral_acknowledged', { authority: authorityOf(authority) }),
  referral_returned: (_, state) => toAll(state, 'notice.referral_returned'),
  referral_outcome_recorded: (_, state) => toAll(state, 'notice.referral_outcome'),
  case_closed: closedNotice,
  closure_disputed: ({ worker }, state) => toWorker(state, worker, 'notice.disputed'),
  closure_upheld: ({ reason }, state) =>
    toAll(state, 'notice.closure_upheld', { reason: { say: `closing_reason.${reason}` } }),
  case_reopened: (_, state) => toAll(state, 'notice.reopened'),
  withdrawal_requested: ({ worker }, state) => toWorker(state, worker, 'notice.withdrawal_check'),
  withdrawal_kept_open: ({ worker }, state) => toWorker(state, worker, 'notice.withdrawal_kept'),
  complaint_withdrawn: withdrawnNotice,
  case_merged: (_, state) => toAll(state, 'notice.merged'),
  deadline_moved: deadlineMovedNotice,
  deadline_reminded: remindedNotice,
  deadline_escalated: escalatedNotice,
};

/** The currency of a sum that names none. */
const defaultCurrency = 'CNY';

const inCurrency = (params: Notice['params'], currency: string): Notice['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      typeof param === 'object' && 'fen' in param ? { ...param, currency } : param,
    ]),
  );

const saidIn = ({ key, params }: Notice): readonly Key[] => [
  key,
  ...Object.values(params).flatMap((param) => {
    if (typeof param !== 'object') return [];
    if ('say' in param) return [param.say];
    return 'list' in param ? param.list : [];
  }),
];

const paramInWordsOf = (procedure: Procedure, param: NoticeParam): NoticeParam => {
  if (typeof param !== 'object') return param;
  if ('say' in param) return { say: termIn(procedure, param.say) };
  return 'list' in param ? { list: param.list.map((key) => termIn(procedure, key)) } : param;
};

/** The notice, and each message said in it, by the key under which the law has words of its own. */
const inWordsOf = (procedure: Procedure, { key, params, ...rest }: Notice): Notice => ({
  ...rest,
  key: termIn(procedure, key),
  params: Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, paramInWordsOf(procedure, param)]),
  ),
});

/** With the words and numbers of the law that the notice, or what is said in it, asks for. */
const inTermsOf = (procedure: Procedure, plain: Notice): Notice => {
  const notice = inWordsOf(procedure, plain);
  const said = saidIn(notice);
  const asked = Object.entries(legalTermsOf(procedure)).filter(([name]) =>
    said.some((key) => namesParameter(key, name)),
  );
  return { ...notice, params: { ...notice.params, ...Object.fromEntries(asked) } };
};

const noticesOf = <T extends EventType>(type: T, event: EventMap[T], state: CaseState): Notices =>
  noticeTable[type]?.(event, state) ?? [];

/**
 * The notices of one event. `state` is the case after the whole append that the event came in; the same input gives the
 * same notices in the same order.
 */
export const noticesFor = (event: CaseEvent, state: CaseState): readonly Notice[] => {
  if (isCarried(event) && event.type !== 'complaint_filed') return [];
  const procedure = procedureOf(state.file.procedure);
  const { currency } = procedure;
  return noticesOf(event.type, event, state).map((plain) => {
    const notice = inTermsOf(procedure, plain);
    return currency === defaultCurrency ? notice : { ...notice, params: inCurrency(notice.params, currency) };
  });
};
