/** A ledger written down as it stands, without the story that led to it. */
import type { CaseFile } from '#domain/complaint/file/state.ts';
import type { Obligation, Payment } from '#domain/complaint/ledger/ledger.ts';
import { beginning } from './ledger-histories.ts';

type Sums = Readonly<Record<string, number>>;
export const linesOf = (sums: Sums) => Object.entries(sums).map(([worker, fen]) => ({ worker, fen }));

/** Ordered for one day; `rest` says what is otherwise. */
export const promised = (sums: Sums, rest: Partial<Obligation> = {}): Obligation => ({
  id: 'o1',
  source: 'order',
  sumsAre: 'rest',
  at: '2026-04-01T02:00:00.000Z',
  after: 0,
  instalments: [{ dueOn: '2026-04-20', lines: linesOf(sums) }],
  compensation: [],
  deed: false,
  done: [],
  ...rest,
});

/** Paid and verified; `line` says what is otherwise. */
export const paid = (
  sums: Sums,
  rest: Partial<Payment> = {},
  line: Partial<Payment['lines'][number]> = {},
): Payment => ({
  id: 'm1',
  kind: 'principal',
  paidOn: '2026-04-10',
  lines: linesOf(sums).map((each) => ({ ...each, says: 'yes', failedCalls: 0, verified: true, ...line })),
  ...rest,
});

/** A case of three workers with this ledger. */
export const fileWith = (
  obligations: readonly Obligation[],
  payments: readonly Payment[] = [],
  rest: Partial<CaseFile> = {},
): CaseFile => {
  const file = beginning();
  const counts = { ...file.counts, obligations: obligations.length, payments: payments.length };
  return { ...file, counts, obligations, payments, ...rest };
};

/** The same case after a worker has left it. */
export const left = (file: CaseFile, ref: string): CaseFile => {
  const worker = file.workers[ref];
  return worker === undefined
    ? file
    : { ...file, workers: { ...file.workers, [ref]: { ...worker, standing: 'left' } } };
};
