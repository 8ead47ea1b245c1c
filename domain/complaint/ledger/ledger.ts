/**
 * What the ledger of a case keeps: what was promised or ordered, and what was paid. Everything else about money (owed,
 * late, performed, broken) is derived from these two lists. Sums in integer fen.
 */
import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import type { ObligationSource, PaymentKind, SumsAre } from '#domain/terms/vocabulary.ts';

export interface Obligation {
  /** unique in the case: o1, o2… */
  readonly id: string;
  readonly source: ObligationSource;
  /**
   * What its sums do to what was owed before, per worker that it names. `dates`: nothing, it only says when it is paid
   * (a plan, an advance from a fund).
   */
  readonly sumsAre: SumsAre | 'dates';
  readonly at: string;
  /** so many payments had been recorded when it came */
  readonly after: number;
  readonly instalments: readonly Instalment[];
  /** on top of the wages, due with the first instalment */
  readonly compensation: readonly SumLine[];
  /** nothing to pay but something to do (a school place, a registration) */
  readonly deed: boolean;
  /** the deeds (by number, from 1) that were verified */
  readonly done: readonly number[];
  /** it came along from another case; its days are watched one by one, whatever was promised here */
  readonly carried?: true;
  /** for all whom it names something new has come; of it stands in force what was paid on it */
  readonly replaced?: true;
}

/** Who paid: a party of the case, a wage arrears fund, or the court after enforcement. Absent: not known. */
type Payer = string;

export interface Payment {
  readonly id: string;
  readonly kind: PaymentKind;
  /** the day on which the money was paid, as far as is known: else the day of recording */
  readonly paidOn: string;
  readonly payer?: Payer;
  /** the number of the instalment that the payer named */
  readonly instalment?: number;
  readonly lines: readonly (SumLine & {
    readonly says?: 'yes' | 'no';
    readonly failedCalls: number;
    readonly verified: boolean;
    /** recorded by mistake: it counts for nothing */
    readonly retracted?: true;
  })[];
}

export interface Ledger {
  readonly obligations: readonly Obligation[];
  readonly payments: readonly Payment[];
}

/** What these lines bring each worker together. */
export const perWorker = (lines: readonly SumLine[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { worker, fen } of lines) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return sums;
};

/** Each worker's share of all these lines together. */
export const addedUpLines = (lines: readonly SumLine[]): readonly SumLine[] =>
  [...perWorker(lines)].map(([worker, fen]) => ({ worker, fen }));
