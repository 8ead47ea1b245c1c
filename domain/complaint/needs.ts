/**
 * What waits for somebody in a case, read from its state alone, so that a row of a list can carry it. What a day moves (a
 * limit that is near or has passed) is worked out when the row is read (`needs-now.ts`).
 */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { AwaitedMatter } from '#domain/procedure/time-limit.ts';
import { present } from '#domain/terms/present.ts';
import { type NeedCode, taskNeeds } from '#domain/terms/vocabulary.ts';
import { sortable } from '#domain/time/sortable.ts';
import type { CaseState, Clock } from './file/state.ts';
import { verifiableLines } from './ledger/verifiable.ts';

type StandingNeed = Exclude<
  NeedCode,
  'legal_overdue' | 'legal_soon' | 'limitation_soon' | 'promise_overdue' | 'promise_soon'
>;

/** A limit as a row carries it: which, its last day, and the instant at which that has passed. */
export interface RowLimit {
  readonly clock: string;
  readonly limit: string;
  readonly on: string;
  readonly at: string;
}

export interface WaitingMatter {
  readonly need: NeedCode;
  /** since when; an instant */
  readonly since?: string;
  /** how many, where there are several */
  readonly count?: number;
  /** who had the first word, and so has not the second */
  readonly by?: string;
  /** the office that is asked, where it is not the case's own */
  readonly office?: string;
  /** the limit that runs for it */
  readonly due?: RowLimit;
}

type WaitingFound = Omit<WaitingMatter, 'need' | 'due'>;
type WaitingIn = (state: CaseState) => readonly WaitingFound[];

const rowLimit = ({ clock, limit, dueOn, due }: Clock): RowLimit => ({
  clock,
  limit,
  on: dueOn,
  at: sortable(due),
});

const dueSooner = (a: Clock, b: Clock): number => (sortable(a.due) < sortable(b.due) ? -1 : 1);

/** The running limit of a kind that is due first. */
export const soonestOf = ({ file }: CaseState, isMeant: (clock: Clock) => boolean): RowLimit | undefined => {
  const [first] = file.clocks
    .filter((clock) => clock.paused === undefined && isMeant(clock))
    .toSorted(dueSooner);
  return first && rowLimit(first);
};

const oneWaiting = (is: boolean, found: WaitingFound = {}): readonly WaitingFound[] => (is ? [found] : []);

/** Several of a kind as oneWaiting: since the oldest. Who had the first word stands there when it was the same for all. */
const oldestOf = (all: readonly { readonly since?: string; readonly by?: string | undefined }[]) => {
  const [first] = all.flatMap(({ since }) => since ?? []).sort();
  const by = new Set(all.map((each) => each.by));
  return oneWaiting(
    all.length > 0,
    present({ since: first, count: all.length, by: by.size === 1 ? all[0]?.by : undefined }),
  );
};

/** More than twenty limits late at once say no more; the row is written into several indexes with every event. */
export const mostEscalations = 20;

const escalations: WaitingIn = ({ file }) =>
  file.clocks
    .flatMap(({ task }) =>
      task === undefined || task.acknowledgedBy !== undefined
        ? []
        : [{ office: task.office, since: sortable(task.since) }],
    )
    .slice(0, mostEscalations);

/** What waits for a second person, and since when. */
const proposed = (proposal: { readonly by: string; readonly since: string } | undefined) =>
  proposal === undefined ? [] : [{ by: proposal.by, since: proposal.since }];

const finders: { readonly [N in StandingNeed]: WaitingIn } = {
  danger_to_acknowledge: ({ file: { danger } }) =>
    danger === undefined ? [] : oneWaiting(danger.state === 'reported', { since: danger.since }),
  danger_to_hand_over: ({ file: { danger } }) =>
    danger === undefined ? [] : oneWaiting(danger.state === 'acknowledged', { since: danger.since }),
  retaliation: ({ file }) =>
    oldestOf(file.retaliation.filter(({ answered }) => !answered).map(({ at }) => ({ since: at }))),
  withdrawal: ({ file }) =>
    oldestOf(
      Object.values(file.workers).flatMap(({ withdrawalAsked: since, withdrawalEnteredBy: by }) =>
        since === undefined ? [] : [{ since, by }],
      ),
    ),
  escalation: escalations,
  sign_refusal: ({ stage }) => (stage.status === 'triage' ? proposed(stage.proposal) : []),
  sign_order: ({ stage }) => (stage.status === 'investigating' ? proposed(stage.proposal) : []),
  sign_closing: ({ file }) => proposed(file.closingProposal),
  sign_extension: ({ file }) => proposed(file.extensionProposal),
  sign_retraction: ({ file }) => oldestOf(file.retractions ?? []),
  review_refusal: ({ stage }) => oneWaiting(stage.status === 'under_review'),
  objection: ({ stage }) => (stage.status === 'closure_disputed' ? [{ by: stage.closure.by }] : []),
  designate: ({ file }) => (file.dispute === undefined ? [] : [{ office: file.dispute.before }]),
  assign: ({ stage }) => oneWaiting(stage.status === 'accepted'),
  assign_mediator: ({ file, stage }) =>
    oneWaiting(
      (stage.status === 'mediation_offered' || stage.status === 'mediation') && file.mediator === undefined,
    ),
  close: ({ stage }) => oneWaiting(stage.status === 'performed'),
  verify_payment: ({ file }) => {
    const { length: count } = verifiableLines(file);
    return oneWaiting(count > 0, { count });
  },
  unread: ({ file }) => oneWaiting(file.unread.length > 0, { count: file.unread.length }),
  call_back: ({ file }) => oldestOf(file.callsAsked.map(({ since }) => ({ since }))),
  triage: ({ stage }) => oneWaiting(stage.status === 'triage' && stage.proposal === undefined),
};

/** What the limits call it for which they wait. */
const matterOfNeed: { readonly [N in StandingNeed]?: AwaitedMatter } = {
  danger_to_acknowledge: 'danger_report',
  danger_to_hand_over: 'danger',
  retaliation: 'retaliation_report',
  withdrawal: 'withdrawal_request',
  designate: 'designation',
  triage: 'acceptance',
};

const signatures: readonly NeedCode[] = taskNeeds.signatures;

export const isSignature = (need: NeedCode): boolean => signatures.some((each) => each === need);

const isLegal = ({ kind }: Clock): boolean => kind === 'legal';

/** The limit that runs for it; a signature holds whatever legal limit runs. */
const limitFor = (state: CaseState, procedure: Procedure, need: StandingNeed): RowLimit | undefined => {
  if (isSignature(need)) return soonestOf(state, isLegal);
  const matter = matterOfNeed[need];
  const ids = procedure.timeLimits.filter(({ waitsFor }) => waitsFor === matter).map(({ id }) => id);
  return matter && soonestOf(state, ({ limit }) => ids.includes(limit));
};

/** Whether a promise runs for what waits anyway (a danger, a report): that is said once. */
export const isSaidByNeed = ({ limit }: Clock, { timeLimits }: Procedure): boolean => {
  const matter = timeLimits.find(({ id }) => id === limit)?.waitsFor;
  return matter !== undefined && Object.values(matterOfNeed).includes(matter);
};

const standingNeeds = Object.keys(finders).filter((need): need is StandingNeed => need in finders);

/** Everything in the case that waits for somebody, whatever the day is. */
export const waitingIn = (state: CaseState, procedure: Procedure): readonly WaitingMatter[] =>
  standingNeeds.flatMap((need) =>
    finders[need](state).map((found) => ({
      need,
      ...found,
      ...present({ due: limitFor(state, procedure, need) }),
    })),
  );
