/** What is owed, settled and performed in a case, over those workers who are still in it. */
import type { Worker } from '../file/state.ts';
import { type Ledger, type Obligation, perWorker } from './ledger.ts';
import { entriesOf, paidLinesOf } from './worker-entries.ts';
import { outstandingOn, type WorkerLedger, workerLedger } from './worker-ledger.ts';

interface CaseMoney extends Ledger {
  readonly workers: Readonly<Record<string, Worker>>;
}

interface Derived {
  readonly from: readonly unknown[];
  readonly ledger: WorkerLedger;
}

/** By what was promised: a joint case is asked after each event, and each event is about a few of its workers. */
const derived = new WeakMap<Ledger['obligations'], Map<string, Derived>>();

const derivedUnder = (obligations: Ledger['obligations']): Map<string, Derived> => {
  const known = derived.get(obligations) ?? new Map<string, Derived>();
  derived.set(obligations, known);
  return known;
};

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((each, n) => each === now[n]);

/**
 * One worker's ledger; an empty one for whom nothing was promised or paid. It is derived anew when something is promised
 * or a payment of theirs changes.
 */
export const ledgerOfWorker = (ledger: Ledger, worker: string): WorkerLedger => {
  const known = derivedUnder(ledger.obligations);
  const from = paidLinesOf(ledger, worker);
  const before = known.get(worker);
  if (before !== undefined && isSame(before.from, from)) return before.ledger;
  const now = workerLedger(entriesOf(ledger, worker));
  known.set(worker, { from, ledger: now });
  return now;
};

export const ledgersOf = (ledger: Ledger, workers: readonly string[]): ReadonlyMap<string, WorkerLedger> =>
  new Map(workers.map((worker) => [worker, ledgerOfWorker(ledger, worker)]));

/** The ledgers of those who are still in the case. */
export const ledgersOfThoseIn = (file: CaseMoney): ReadonlyMap<string, WorkerLedger> =>
  ledgersOf(
    file,
    Object.entries(file.workers).flatMap(([ref, { standing }]) => (standing === 'in' ? [ref] : [])),
  );

/** What was promised last that is no matter of money. */
export const promisedDeed = ({ obligations }: Ledger): Obligation | undefined =>
  obligations.findLast(({ deed }) => deed);

/** Deeds that were promised and not verified yet, by number. */
export const openDeeds = ({ deed, instalments, done }: Obligation): readonly number[] =>
  deed ? instalments.map((_, n) => n + 1).filter((n) => !done.includes(n)) : [];

/** Is nothing owed to anybody who is still in, and every promised deed done? True too when nothing was promised. */
export const nothingOwed = (file: CaseMoney): boolean =>
  file.obligations.every((each) => openDeeds(each).length === 0) &&
  [...ledgersOfThoseIn(file).values()].every(({ owed }) => owed === 0);

/** Was anything ever promised or ordered that can be performed: a sum for somebody who is still in, or a deed? */
export const hasObligation = (file: CaseMoney): boolean =>
  file.obligations.some(({ deed }) => deed) ||
  [...ledgersOfThoseIn(file).values()].some(({ inForce }) => inForce > 0);

/** What came along from another case, and what a fund advances, is watched beside whatever was promised here. */
const isBeside = ({ carried, source }: Obligation): boolean => carried === true || source === 'advance';

/** The newest promise or order of this case: its instalments have the clocks `instalment:n`. */
export const newestObligation = ({ obligations }: Ledger): Obligation | undefined =>
  obligations.findLast((each) => !isBeside(each));

/** A day on which a sum is due that came along from another case or that a fund advances, and is still owed. */
interface DayBeside {
  readonly obligation: string;
  readonly instalment: number;
  readonly dueOn: string;
  /** to whom it is owed */
  readonly workers: readonly string[];
}

/** The days of what came along or is advanced, as long as something is owed on them to somebody who is still in. */
export const daysBeside = (file: CaseMoney): readonly DayBeside[] => {
  const beside = new Set(file.obligations.filter(isBeside).map(({ id }) => id));
  if (beside.size === 0) return [];
  const days = new Map<string, DayBeside>();
  for (const [worker, { dues }] of ledgersOfThoseIn(file))
    for (const { datedBy, instalment, dueOn, fen, paid } of dues) {
      if (!beside.has(datedBy) || paid >= fen) continue;
      const key = `${datedBy}-${instalment}`;
      const before = days.get(key)?.workers ?? [];
      days.set(key, { obligation: datedBy, instalment, dueOn, workers: [...new Set([...before, worker])] });
    }
  return [...days.values()];
};

/** Was all that is ordered paid to those who are still in? An order that asks for no money is obeyed otherwise. */
export const isOrderPaid = (file: CaseMoney): boolean => {
  const newest = newestObligation(file);
  const asksForMoney = newest?.instalments.some(({ lines }) => lines.length > 0) ?? false;
  return newest?.source === 'order' && asksForMoney && hasObligation(file) && nothingOwed(file);
};

/** The numbers of its instalments that are settled: nothing of them is owed to anybody who is still in. */
export const settledInstalments = (file: CaseMoney): readonly number[] => {
  const newest = newestObligation(file);
  if (newest === undefined) return [];
  if (newest.deed) return newest.done;
  const ledgers = [...ledgersOfThoseIn(file).values()];
  return newest.instalments
    .map((_, n) => n + 1)
    .filter((n) => ledgers.every((each) => outstandingOn(each, newest.id, n) === 0));
};

/** Do these instalments add up, for each worker who is in, to just what is owed? A plan stretches that and changes nothing. */
export const addsUpToOwed = (file: CaseMoney, instalments: Obligation['instalments']): boolean => {
  const planned = perWorker(instalments.flatMap(({ lines }) => lines));
  return [...ledgersOfThoseIn(file)].every(([ref, { owed }]) => (planned.get(ref) ?? 0) === owed);
};
