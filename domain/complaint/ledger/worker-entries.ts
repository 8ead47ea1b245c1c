/** What of the ledger of a case concerns one worker, and nothing of another's. */
import type { SumLine } from '#domain/terms/fields.ts';
import type { PaymentKind } from '#domain/terms/vocabulary.ts';
import type { Ledger, Obligation, Payment } from './ledger.ts';

/** wages, or what is paid on top of them; interest is never a due sum of its own */
export type DueKind = Exclude<PaymentKind, 'interest'>;

/** One worker's share of one instalment. */
interface PromisedPart {
  readonly instalment: number;
  readonly kind: DueKind;
  readonly dueOn: string;
  readonly fen: number;
}

export interface PromisedEntry {
  readonly obligation: Obligation;
  readonly parts: readonly PromisedPart[];
}

export interface PaidEntry {
  readonly payment: string;
  /** its place among the payments of the case, from 0 */
  readonly index: number;
  readonly kind: PaymentKind;
  readonly paidOn: string;
  readonly payer?: string;
  readonly fen: number;
  readonly says?: 'yes' | 'no';
  readonly failedCalls: number;
  readonly verified: boolean;
  readonly retracted?: true;
}

export interface WorkerEntries {
  readonly promised: readonly PromisedEntry[];
  readonly paid: readonly PaidEntry[];
}

/** A worker's line in a list that has one at most for each; most lists have all workers in their order. */
const ownLineIn = <L extends SumLine>(lines: readonly L[], worker: string): L | undefined => {
  const guess = lines[Number(worker.slice(1)) - 1];
  return guess?.worker === worker ? guess : lines.find((line) => line.worker === worker);
};

const promisedPart = (
  lines: readonly SumLine[],
  worker: string,
  part: Omit<PromisedPart, 'fen'>,
): readonly PromisedPart[] => {
  const line = ownLineIn(lines, worker);
  return line === undefined ? [] : [{ ...part, fen: line.fen }];
};

const partsOf = ({ instalments, compensation }: Obligation, worker: string): readonly PromisedPart[] => [
  ...instalments.flatMap(({ dueOn, lines }, n) =>
    promisedPart(lines, worker, { instalment: n + 1, kind: 'principal', dueOn }),
  ),
  ...promisedPart(compensation, worker, {
    instalment: 1,
    kind: 'compensation',
    dueOn: instalments[0]?.dueOn ?? '',
  }),
];

/** The worker's line in each payment of the case; none where it is about others. */
export const paidLinesOf = (
  { payments }: Ledger,
  worker: string,
): readonly (Payment['lines'][number] | undefined)[] => payments.map(({ lines }) => ownLineIn(lines, worker));

/** The entries that concern this worker, in their order. */
export const entriesOf = ({ obligations, payments }: Ledger, worker: string): WorkerEntries => ({
  promised: obligations.flatMap((obligation) => {
    const parts = partsOf(obligation, worker);
    return parts.length === 0 ? [] : [{ obligation, parts }];
  }),
  paid: payments.flatMap(({ id, lines, ...facts }, index) => {
    const line = ownLineIn(lines, worker);
    if (line === undefined) return [];
    const { worker: _, ...paid } = line;
    return [{ payment: id, index, ...facts, ...paid }];
  }),
});
