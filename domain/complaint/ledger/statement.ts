/** One worker's ledger as a statement: what fell due when and what was paid of it, and each payment with its day. */
import type { ObligationSource, PaymentKind } from '#domain/terms/vocabulary.ts';
import type { Ledger } from './ledger.ts';
import { type DueKind, entriesOf, type PaidEntry } from './worker-entries.ts';
import { lateBy, workerLedger } from './worker-ledger.ts';

interface DueRow {
  readonly dueOn: string;
  /** what says so */
  readonly what: ObligationSource;
  readonly kind: DueKind;
  readonly fen: number;
  readonly paid: number;
  readonly owed: number;
  readonly late: boolean;
}

type PaymentStanding = 'waiting' | 'confirmed' | 'denied' | 'verified' | 'retracted';

interface PaymentRow {
  readonly payment: string;
  readonly paidOn: string;
  readonly kind: PaymentKind;
  readonly payer?: string;
  readonly fen: number;
  /** only what is verified counts */
  readonly standing: PaymentStanding;
}

export interface LedgerStatement {
  readonly inForce: number;
  readonly paid: number;
  readonly owed: number;
  /** of what is owed, what was due before today */
  readonly late: number;
  readonly beyond: number;
  readonly interest: number;
  readonly dues: readonly DueRow[];
  readonly payments: readonly PaymentRow[];
}

const standingOf = ({ verified, says, retracted }: PaidEntry): PaymentStanding => {
  if (retracted) return 'retracted';
  if (verified) return 'verified';
  if (says === undefined) return 'waiting';
  return says === 'yes' ? 'confirmed' : 'denied';
};

const paymentRow = (entry: PaidEntry): PaymentRow => {
  const { payment, paidOn, kind, payer, fen } = entry;
  return { payment, paidOn, kind, ...(payer && { payer }), fen, standing: standingOf(entry) };
};

const byDate = <T>(rows: readonly T[], of: (row: T) => string): readonly T[] =>
  rows.toSorted((a, b) => of(a).localeCompare(of(b)));

/** @param today the civil date on which it is read: what is late follows from it */
export const statementOf = (ledger: Ledger, worker: string, today: string): LedgerStatement => {
  const entries = entriesOf(ledger, worker);
  const own = workerLedger(entries);
  const { inForce, paid, owed, beyond, interest } = own;
  const dues = own.dues.map(({ dueOn, source, kind, fen, paid: of }) => ({
    dueOn,
    what: source,
    kind,
    fen,
    paid: of,
    owed: fen - of,
    late: dueOn < today && of < fen,
  }));
  return {
    ...{ inForce, paid, owed, beyond, interest },
    late: lateBy(own, today),
    dues: byDate(dues, ({ dueOn }) => dueOn),
    payments: byDate(entries.paid.map(paymentRow), ({ paidOn }) => paidOn),
  };
};
