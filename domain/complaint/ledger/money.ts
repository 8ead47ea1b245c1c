/** The part of the file that is about money: five sums per worker, what is promised, what has been paid. */

import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseFile, Obligation, Payment, Sums, Worker } from '../file/state.ts';

export const withWorker = (file: CaseFile, ref: string, change: (worker: Worker) => Worker): CaseFile => {
  const worker = file.workers[ref];
  return worker === undefined ? file : { ...file, workers: { ...file.workers, [ref]: change(worker) } };
};

export const withSums = (
  file: CaseFile,
  lines: readonly SumLine[],
  change: (sums: Sums, fen: number) => Sums,
): CaseFile => {
  // copied once, not once a line: a joint case has a thousand workers
  const workers = { ...file.workers };
  for (const { worker, fen } of lines) {
    const each = workers[worker];
    if (each !== undefined) workers[worker] = { ...each, sums: change(each.sums, fen) };
  }
  return { ...file, workers };
};

/** The sum of these lines for each worker. */
export const perWorker = (lines: readonly SumLine[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { worker, fen } of lines) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return sums;
};

/** Each worker's share of all instalments together. */
const totals = (instalments: readonly Instalment[]): readonly SumLine[] =>
  [...perWorker(instalments.flatMap(({ lines }) => lines))].map(([worker, fen]) => ({ worker, fen }));

/** The file with a new promise or order, which replaces the one before; what is paid stays paid. */
export const withPromise = (
  file: CaseFile,
  source: Obligation['source'],
  instalments: readonly Instalment[],
  deed = false,
): CaseFile => {
  const obligation: Obligation = {
    source,
    deed,
    instalments: instalments.map((each) => ({ ...each, settled: false })),
  };
  const cleared = withSums(
    file,
    Object.keys(file.workers).map((worker) => ({ worker, fen: 0 })),
    (sums) => ({ ...sums, agreed: sums.paid }),
  );
  return withSums({ ...cleared, obligation }, totals(instalments), (sums, fen) => ({ ...sums, agreed: fen }));
};

export const withInstalmentSettled = (file: CaseFile, instalment: number): CaseFile =>
  file.obligation === undefined
    ? file
    : {
        ...file,
        obligation: {
          ...file.obligation,
          instalments: file.obligation.instalments.map((each, n) =>
            n + 1 === instalment ? { ...each, settled: true } : each,
          ),
        },
      };

export const withPaymentLine = (
  file: CaseFile,
  id: string,
  worker: string,
  change: (line: Payment['lines'][number]) => Payment['lines'][number],
): CaseFile => ({
  ...file,
  payments: file.payments.map((payment) =>
    payment.id !== id
      ? payment
      : { ...payment, lines: payment.lines.map((line) => (line.worker === worker ? change(line) : line)) },
  ),
});

/** The line of one payment for one worker. */
export const paidLine = (file: CaseFile, id: string, worker: string): Payment['lines'][number] | undefined =>
  file.payments.find((payment) => payment.id === id)?.lines.find((line) => line.worker === worker);

export const withPaymentConfirmed = (file: CaseFile, event: EventOf<'payment_confirmed'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined || line.says === 'yes') return file;
  const said = withPaymentLine(file, event.payment, event.worker, (each) => ({ ...each, says: 'yes' }));
  return withSums(said, [line], (sums, fen) => ({ ...sums, confirmed: sums.confirmed + fen }));
};

export const withPaymentDenied = (file: CaseFile, event: EventOf<'payment_denied'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined) return file;
  const said = withPaymentLine(file, event.payment, event.worker, (each) => ({ ...each, says: 'no' }));
  return line.says === 'yes'
    ? withSums(said, [line], (sums, fen) => ({ ...sums, confirmed: sums.confirmed - fen }))
    : said;
};

export const withPaymentVerified = (file: CaseFile, event: EventOf<'payment_verified'>): CaseFile => {
  const line = paidLine(file, event.payment, event.worker);
  if (line === undefined) return file;
  const verified = withPaymentLine(file, event.payment, event.worker, (each) => ({
    ...each,
    verified: true,
  }));
  return withSums(verified, [line], (sums, fen) => ({ ...sums, paid: sums.paid + fen }));
};

export const withOrder = (file: CaseFile, event: EventOf<'rectification_ordered'>): CaseFile => {
  const { lines, liable, dueOn } = event;
  return withPromise({ ...file, ordered: { lines, liable, dueOn } }, 'order', [{ dueOn, lines }]);
};

export const withDecision = (file: CaseFile, event: EventOf<'decision_issued'>): CaseFile => {
  const { kind, compensation, fineFen, lines, dueOn } = event;
  const due = totals([
    { dueOn, lines },
    { dueOn, lines: compensation },
  ]);
  const kept: CaseFile = { ...file, decided: { kind, compensation, fineFen } };
  return due.length === 0 ? kept : withPromise(kept, 'decision', [{ dueOn, lines: [...due] }]);
};
