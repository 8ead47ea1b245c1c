/** A worker who goes on in another case takes along what was promised and paid to them, with its days and its order. */
import type { CaseEvent, EventOf } from '../events/registry.ts';
import type { CarriedObligation, CarriedPayment } from '../events/settlement.ts';
import type { CaseFile } from '../file/state.ts';
import type { Ledger, Obligation, Payment } from './ledger.ts';
import { indexed, withSums } from './money.ts';
import { entriesOf, type PaidEntry, type PromisedEntry } from './worker-entries.ts';

const carriedObligation = (
  { obligation, parts }: PromisedEntry,
  paid: readonly PaidEntry[],
): CarriedObligation => {
  const [first] = parts;
  const compensation = parts.find(({ kind }) => kind === 'compensation');
  return {
    source: obligation.source,
    sumsAre: obligation.sumsAre,
    at: obligation.at,
    after: paid.filter(({ index }) => index < obligation.after).length,
    dueOn: obligation.instalments[0]?.dueOn ?? first?.dueOn ?? obligation.at.slice(0, 10),
    instalments: parts
      .filter(({ kind }) => kind === 'principal')
      .map(({ instalment, dueOn, fen }) => ({ number: instalment, dueOn, fen })),
    ...(compensation && { compensationFen: compensation.fen }),
    ...(obligation.replaced && { replaced: true }),
  };
};

const carriedPayment = ({ payment: _, index: __, ...paid }: PaidEntry): CarriedPayment => paid;

/**
 * What this worker was promised and paid in the case that they leave, as the event with which the other case takes it
 * over; undefined when there is nothing. A deed is nobody's own and stays.
 */
export const ledgerCarried = (ledger: Ledger, ref: string, as: string): CaseEvent | undefined => {
  const { promised, paid } = entriesOf(ledger, ref);
  return promised.length + paid.length === 0
    ? undefined
    : {
        type: 'ledger_carried',
        worker: as,
        obligations: promised.map((each) => carriedObligation(each, paid)),
        payments: paid.map(carriedPayment),
      };
};

const obligationHere = (
  { counts, payments }: CaseFile,
  { source, sumsAre, at, dueOn, instalments, compensationFen, after, replaced }: CarriedObligation,
  worker: string,
  n: number,
): Obligation => ({
  ...{ source, sumsAre, at },
  ...(replaced && { replaced }),
  id: `o${counts.obligations + n + 1}`,
  after: payments.length + after,
  instalments: Array.from({ length: Math.max(1, ...instalments.map(({ number }) => number)) }, (_, i) => {
    const own = instalments.find(({ number }) => number === i + 1);
    return { dueOn: own?.dueOn ?? dueOn, lines: own === undefined ? [] : [{ worker, fen: own.fen }] };
  }),
  compensation: compensationFen === undefined ? [] : [{ worker, fen: compensationFen }],
  deed: false,
  done: [],
});

const paymentHere = (
  { counts }: CaseFile,
  { kind, paidOn, payer, fen, says, failedCalls, verified }: CarriedPayment,
  worker: string,
  n: number,
): Payment => ({
  ...{ kind, paidOn },
  ...(payer && { payer }),
  id: `m${counts.payments + n + 1}`,
  lines: [{ worker, fen, failedCalls, verified, ...(says && { says }) }],
});

/** Stands before what was promised here, so that this case's own newest promise stays the newest. */
export const withCarriedLedger = (
  file: CaseFile,
  { worker, obligations, payments }: EventOf<'ledger_carried'>,
): CaseFile => {
  const taken: CaseFile = {
    ...file,
    obligations: [
      ...obligations.map((each, n) => obligationHere(file, each, worker, n)),
      ...file.obligations,
    ],
    payments: [...file.payments, ...payments.map((each, n) => paymentHere(file, each, worker, n))],
    counts: {
      ...file.counts,
      obligations: file.counts.obligations + obligations.length,
      payments: file.counts.payments + payments.length,
    },
  };
  const confirmed = payments.filter(({ says }) => says === 'yes').map(({ fen }) => ({ worker, fen }));
  const heard = withSums(taken, confirmed, (sums, fen) => ({ ...sums, confirmed: sums.confirmed + fen }));
  return indexed(heard, [worker]);
};
