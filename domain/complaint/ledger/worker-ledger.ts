/**
 * What one worker is owed and has got, derived from what was promised and paid. A promise that names what is still to be
 * paid closes what was before it: there stays in force just what was paid on it, and later payments go to the new one.
 * So owed = in force − paid, whatever came in whatever order.
 */
import type { ObligationSource } from '#domain/terms/vocabulary.ts';
import type { DueKind, PaidEntry, PromisedEntry, WorkerEntries } from './worker-entries.ts';

/** A sum that is to be paid on a day, and what has been paid of it. */
export interface DueSum {
  /** what it is owed by; a plan gives it another day and leaves this as it is */
  readonly owedBy: string;
  /** what says when: the obligation and its instalment, from 1 */
  readonly datedBy: string;
  readonly instalment: number;
  readonly source: ObligationSource;
  readonly kind: DueKind;
  readonly dueOn: string;
  readonly fen: number;
  readonly paid: number;
  /** was paid when the plan was agreed, so that no older payment counts for the plan's own days */
  readonly settledBefore?: true;
}

/** Where a verified payment went: to due sums; beyond all that is owed; or it was interest, which is nobody's wages. */
interface Allotment {
  readonly payment: string;
  readonly to: 'due' | 'beyond' | 'interest';
  readonly fen: number;
}

export interface WorkerLedger {
  readonly dues: readonly DueSum[];
  readonly allotments: readonly Allotment[];
  readonly inForce: number;
  /** verified, and no more than what was owed */
  readonly paid: number;
  readonly owed: number;
  /** verified beyond what was owed */
  readonly beyond: number;
  readonly interest: number;
}

/** The time in which the same sums are in force: from a promise that replaces, to the next. */
interface Era {
  /** the first payment (by index) that goes to it */
  readonly from: number;
  readonly dues: readonly DueSum[];
}

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const outstandingOf = ({ fen, paid }: DueSum): number => fen - paid;

const duesFrom = ({ obligation, parts }: PromisedEntry): readonly DueSum[] =>
  parts
    .filter(({ fen }) => fen > 0)
    .map((part) => ({
      owedBy: obligation.id,
      datedBy: obligation.id,
      source: obligation.source,
      ...part,
      paid: 0,
    }));

const byDay = (dues: readonly DueSum[]): readonly DueSum[] => {
  const day = ({ settledBefore, dueOn }: DueSum): string => (settledBefore ? '' : dueOn);
  return dues.toSorted((a, b) => day(a).localeCompare(day(b)));
};

/** The dues cutAfter after their first `fen`. */
const cutAfter = (
  dues: readonly DueSum[],
  fen: number,
): { readonly first: readonly DueSum[]; readonly rest: readonly DueSum[] } => {
  const first: DueSum[] = [];
  const rest: DueSum[] = [];
  let left = fen;
  for (const due of dues) {
    const kept = Math.min(left, due.fen);
    left -= kept;
    if (kept > 0) first.push({ ...due, fen: kept });
    if (kept < due.fen) rest.push({ ...due, fen: due.fen - kept });
  }
  return { first, rest };
};

/** Gives the last of what is owed other days: as much as the plan or the advance says. What is owed stays the same. */
const redated = (dues: readonly DueSum[], plan: PromisedEntry): readonly DueSum[] => {
  const days = duesFrom(plan);
  const total = sumOf(dues, ({ fen }) => fen);
  const { first, rest } = cutAfter(dues, Math.max(0, total - sumOf(days, ({ fen }) => fen)));
  const dated = days.reduce<{ readonly done: readonly DueSum[]; readonly left: readonly DueSum[] }>(
    ({ done, left }, { datedBy, source, instalment, dueOn, fen }) => {
      const cut = cutAfter(left, fen);
      const now = cut.first.map((due) => ({ ...due, datedBy, source, instalment, dueOn }));
      return { done: [...done, ...now], left: cut.rest };
    },
    { done: [], left: rest },
  );
  const isPlan = plan.obligation.source === 'plan';
  return byDay([
    ...first.map((due) => (isPlan ? { ...due, settledBefore: true as const } : due)),
    ...dated.done,
  ]);
};

const whatItsSumsAre = ({ obligation, parts }: PromisedEntry): PromisedEntry['obligation']['sumsAre'] => {
  const replaces = obligation.sumsAre === 'rest' || obligation.sumsAre === 'whole';
  // compensation alone comes on top of the wages that are owed
  return replaces && parts.every(({ kind }) => kind === 'compensation') ? 'more' : obligation.sumsAre;
};

const withPromised = (eras: readonly Era[], entry: PromisedEntry): readonly Era[] => {
  const last = eras.at(-1);
  switch (whatItsSumsAre(entry)) {
    case 'whole':
      return [{ from: 0, dues: byDay(duesFrom(entry)) }];
    case 'rest':
      return [...eras, { from: entry.obligation.after, dues: byDay(duesFrom(entry)) }];
    case 'more':
      return last === undefined
        ? [{ from: 0, dues: byDay(duesFrom(entry)) }]
        : [...eras.slice(0, -1), { ...last, dues: byDay([...last.dues, ...duesFrom(entry)]) }];
    default:
      return last === undefined ? eras : [...eras.slice(0, -1), { ...last, dues: redated(last.dues, entry) }];
  }
};

type Paying = Pick<PaidEntry, 'kind' | 'payer' | 'fen'>;

/** What a fund pays is its advance; what anybody else pays is what the fund has not advanced. */
const isPayersOwn = ({ source }: DueSum, { payer }: Paying): boolean =>
  (source === 'advance') === (payer === 'fund');

const turnOf = (due: DueSum, paying: Paying): number => {
  if (due.settledBefore) return 0;
  return 1 + (isPayersOwn(due, paying) ? 0 : 2) + (due.kind === paying.kind ? 0 : 1);
};

/**
 * Fills due sums, those that are the payer's own and of the payment's kind first, each time the oldest; what is left goes
 * on to the next.
 */
const filled = (
  dues: readonly DueSum[],
  paying: Paying,
): { readonly dues: readonly DueSum[]; readonly used: number } => {
  const paid = dues.map((due) => due.paid);
  let left = paying.fen;
  for (const turn of [0, 1, 2, 3, 4])
    dues.forEach((due, n) => {
      if (turnOf(due, paying) !== turn) return;
      const part = Math.min(left, due.fen - (paid[n] ?? 0));
      paid[n] = (paid[n] ?? 0) + part;
      left -= part;
    });
  return { dues: dues.map((due, n) => ({ ...due, paid: paid[n] ?? due.paid })), used: paying.fen - left };
};

const allotment = (payment: string, to: Allotment['to'], fen: number): readonly Allotment[] =>
  fen > 0 ? [{ payment, to, fen }] : [];

interface Filled {
  readonly dues: readonly DueSum[];
  readonly allotments: readonly Allotment[];
}

const filledEra = (dues: readonly DueSum[], paid: readonly PaidEntry[]): Filled => {
  let now = dues;
  const allotments: Allotment[] = [];
  for (const paying of paid) {
    const { payment, kind, fen } = paying;
    if (kind === 'interest') {
      allotments.push(...allotment(payment, 'interest', fen));
      continue;
    }
    const after = filled(now, paying);
    now = after.dues;
    allotments.push(
      ...allotment(payment, 'due', after.used),
      ...allotment(payment, 'beyond', fen - after.used),
    );
  }
  return { dues: now, allotments };
};

/** Of what was replaced, what was paid on it stays in force. */
const onlyPaid = (dues: readonly DueSum[]): readonly DueSum[] =>
  dues.filter(({ paid }) => paid > 0).map((due) => ({ ...due, fen: due.paid }));

const allotted = (allotments: readonly Allotment[], to: Allotment['to']): number =>
  sumOf(
    allotments.filter((each) => each.to === to),
    ({ fen }) => fen,
  );

/** The ledger of one worker, from the entries that concern them. */
export const workerLedger = ({ promised, paid }: WorkerEntries): WorkerLedger => {
  const eras = promised.reduce(withPromised, []);
  const verified = paid.filter((each) => each.verified && !each.retracted);
  const eraOf = ({ index }: PaidEntry): number => eras.findLastIndex(({ from }) => from <= index);
  const before = filledEra(
    [],
    verified.filter((each) => eraOf(each) < 0),
  );
  const all = eras.map(({ dues }, n) =>
    filledEra(
      dues,
      verified.filter((each) => eraOf(each) === n),
    ),
  );
  const dues = all.flatMap((era, n) => (n < all.length - 1 ? onlyPaid(era.dues) : era.dues));
  const allotments = [before, ...all].flatMap((era) => era.allotments);
  const inForce = sumOf(dues, ({ fen }) => fen);
  const paidFen = sumOf(dues, (due) => due.paid);
  return {
    dues,
    allotments,
    inForce,
    paid: paidFen,
    owed: inForce - paidFen,
    beyond: allotted(allotments, 'beyond'),
    interest: allotted(allotments, 'interest'),
  };
};

/** What was due before this day and is not paid. */
export const lateBy = ({ dues }: WorkerLedger, day: string): number =>
  sumOf(
    dues.filter(({ dueOn }) => dueOn < day),
    outstandingOf,
  );

/** What is not paid of one instalment. */
export const outstandingOn = ({ dues }: WorkerLedger, obligation: string, instalment?: number): number =>
  sumOf(
    dues.filter(
      (due) => due.datedBy === obligation && (instalment === undefined || due.instalment === instalment),
    ),
    outstandingOf,
  );

/**
 * The wages that were due and are unpaid, for compensation: what a broken plan had put off counts as due, as the law's
 * own day has passed.
 */
export const wagesDueAndUnpaid = ({ dues }: WorkerLedger, today: string): number =>
  sumOf(
    dues.filter(({ kind, source, dueOn }) => kind === 'principal' && (source === 'plan' || dueOn < today)),
    outstandingOf,
  );
