/** The ledger of a case, taken apart by worker in one pass: what concerns one worker, and nothing of another's. */
import type { PaymentKind } from '#domain/terms/vocabulary.ts';
import type { Ledger, Obligation } from './ledger.ts';

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
}

export interface WorkerEntries {
  readonly promised: readonly PromisedEntry[];
  readonly paid: readonly PaidEntry[];
}

const partsByWorker = (
  { instalments, compensation }: Obligation,
  isAsked: (worker: string) => boolean,
): ReadonlyMap<string, PromisedPart[]> => {
  const parts = new Map<string, PromisedPart[]>();
  const put = (worker: string, part: PromisedPart): void => {
    if (!isAsked(worker)) return;
    const known = parts.get(worker);
    if (known === undefined) parts.set(worker, [part]);
    else known.push(part);
  };
  instalments.forEach(({ dueOn, lines }, n) => {
    for (const { worker, fen } of lines) put(worker, { instalment: n + 1, kind: 'principal', dueOn, fen });
  });
  const dueOn = instalments[0]?.dueOn ?? '';
  for (const { worker, fen } of compensation)
    put(worker, { instalment: 1, kind: 'compensation', dueOn, fen });
  return parts;
};

/** The entries of each worker whom the ledger names; with `only`, of these workers. */
export const entriesByWorker = (
  { obligations, payments }: Ledger,
  only?: ReadonlySet<string>,
): ReadonlyMap<string, WorkerEntries> => {
  const entries = new Map<string, { promised: PromisedEntry[]; paid: PaidEntry[] }>();
  const isAsked = (worker: string): boolean => only?.has(worker) ?? true;
  const of = (worker: string) => {
    const known = entries.get(worker) ?? { promised: [], paid: [] };
    entries.set(worker, known);
    return known;
  };
  for (const obligation of obligations)
    for (const [worker, parts] of partsByWorker(obligation, isAsked))
      of(worker).promised.push({ obligation, parts });
  payments.forEach(({ id, lines, ...facts }, index) => {
    for (const { worker, ...line } of lines)
      if (isAsked(worker)) of(worker).paid.push({ payment: id, index, ...facts, ...line });
  });
  return entries;
};
