/** What is owed, settled and performed in a case, over those workers who are still in it. */
import type { Worker } from '../file/state.ts';
import { type Ledger, type Obligation, perWorker } from './ledger.ts';
import { entriesOf } from './worker-entries.ts';
import { outstandingOn, type WorkerLedger, workerLedger } from './worker-ledger.ts';

interface CaseMoney extends Ledger {
  readonly workers: Readonly<Record<string, Worker>>;
}

/** One worker's ledger; an empty one for whom nothing was promised or paid. */
export const ledgerOfWorker = (ledger: Ledger, worker: string): WorkerLedger =>
  workerLedger(entriesOf(ledger, worker));

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

/** The newest promise or order: its instalments have the clocks `instalment:n`. */
export const newestObligation = ({ obligations }: Ledger): Obligation | undefined => obligations.at(-1);

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
  const ledgers = ledgersOfThoseIn(file);
  return Object.entries(file.workers)
    .filter(([, { standing }]) => standing === 'in')
    .every(([ref]) => (planned.get(ref) ?? 0) === (ledgers.get(ref)?.owed ?? 0));
};
