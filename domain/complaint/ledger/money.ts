/** The part of the file that is about money: what is promised, what has been paid, and each worker's five sums. */

import type { SumLine } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseFile, Sums, Worker } from '../file/state.ts';
import { ledgerOfWorker, promisedDeed } from './case-ledger.ts';
import { addedUpLines, type Obligation, type Payment } from './ledger.ts';
import { withNextObligation } from './replaced.ts';

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

/** What stands in `sums` of what is promised and paid is an index of the ledger, never counted on by itself. */
export const indexed = (file: CaseFile, refs: readonly string[]): CaseFile => {
  const workers = { ...file.workers };
  for (const ref of refs) {
    const worker = workers[ref];
    if (worker === undefined) continue;
    const { inForce, paid } = ledgerOfWorker(file, ref);
    workers[ref] = { ...worker, sums: { ...worker.sums, agreed: inForce, paid } };
  }
  return { ...file, workers };
};

type Promised = Pick<Obligation, 'source' | 'sumsAre' | 'at' | 'instalments'> &
  Partial<Pick<Obligation, 'compensation' | 'deed'>>;

const linesOf = ({ instalments, compensation = [] }: Promised): readonly SumLine[] => [
  ...instalments.flatMap(({ lines }) => lines),
  ...compensation,
];

/** What is promised or ordered, entered after all that was before; what is paid stays paid. */
export const withObligation = (file: CaseFile, promised: Promised): CaseFile => {
  const obligation: Obligation = {
    compensation: [],
    deed: false,
    ...promised,
    id: `o${file.counts.obligations + 1}`,
    after: file.payments.length,
    done: [],
  };
  const refs = addedUpLines(linesOf(promised)).map(({ worker }) => worker);
  const entered: CaseFile = {
    ...file,
    counts: { ...file.counts, obligations: file.counts.obligations + 1 },
    obligations: withNextObligation(file, obligation),
  };
  return indexed(entered, refs);
};

export const withDeedVerified = (file: CaseFile, { instalment }: EventOf<'deed_verified'>): CaseFile => {
  const promised = promisedDeed(file);
  return {
    ...file,
    obligations: file.obligations.map((each) =>
      each === promised ? { ...each, done: [...each.done, instalment] } : each,
    ),
  };
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

export const withPaymentRecorded = (
  file: CaseFile,
  { id, kind = 'principal', paidOn, payer, instalment, lines }: EventOf<'payment_recorded'>,
  at: string,
): CaseFile => ({
  ...file,
  counts: { ...file.counts, payments: file.counts.payments + 1 },
  payments: [
    ...file.payments,
    {
      id,
      kind,
      paidOn: paidOn ?? at.slice(0, 10),
      ...present({ payer, instalment }),
      lines: lines.map((each) => ({ ...each, failedCalls: 0, verified: false })),
    },
  ],
});

/** What one payment brought one worker; nothing where it was recorded by mistake. */
export const paidLine = (file: CaseFile, id: string, worker: string): Payment['lines'][number] | undefined =>
  file.payments
    .find((payment) => payment.id === id)
    ?.lines.find((line) => line.worker === worker && !line.retracted);

/** It stays in the list, struck through, and counts for nothing. */
export const withPaymentRetracted = (
  file: CaseFile,
  { payment, lines }: EventOf<'payment_retracted'>,
): CaseFile => {
  const refs = lines.map(({ worker }) => worker);
  const unsaid = lines.flatMap(({ worker, confirmed }) => {
    const fen = confirmed ? paidLine(file, payment, worker)?.fen : undefined;
    return fen === undefined ? [] : [{ worker, fen }];
  });
  const struck: CaseFile = {
    ...file,
    retractions: (file.retractions ?? []).filter((each) => each.payment !== payment),
    payments: file.payments.map((each) =>
      each.id === payment
        ? {
            ...each,
            lines: each.lines.map((line) =>
              refs.includes(line.worker) ? { ...line, retracted: true } : line,
            ),
          }
        : each,
    ),
  };
  const heard = withSums(struck, unsaid, (sums, fen) => ({ ...sums, confirmed: sums.confirmed - fen }));
  return indexed(heard, refs);
};

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

export const withPaymentVerified = (file: CaseFile, { payment, worker }: EventOf<'payment_verified'>) =>
  indexed(
    withPaymentLine(file, payment, worker, (each) => ({ ...each, verified: true })),
    [worker],
  );

export const withOrder = (
  file: CaseFile,
  { lines, liable, dueOn, sumsAre = 'rest' }: EventOf<'rectification_ordered'>,
  at: string,
): CaseFile =>
  withObligation(
    { ...file, ordered: { lines, liable, dueOn } },
    { source: 'order', sumsAre, at, instalments: [{ dueOn, lines }] },
  );

/** A decision of a fine alone owes the workers nothing and leaves what is owed to them. */
export const withDecision = (
  file: CaseFile,
  { kind, compensation, fineFen, lines, dueOn, sumsAre = 'rest' }: EventOf<'decision_issued'>,
  at: string,
): CaseFile => {
  const kept: CaseFile = { ...file, decided: { kind, compensation, fineFen, dueOn, at } };
  return lines.length + compensation.length === 0
    ? kept
    : withObligation(kept, {
        source: 'decision',
        sumsAre,
        at,
        instalments: [{ dueOn, lines }],
        compensation,
      });
};

export const withOutcome = (
  file: CaseFile,
  { outcome, lines, dueOn, sumsAre = 'rest' }: EventOf<'referral_outcome_recorded'>,
  at: string,
): CaseFile =>
  lines.length === 0
    ? file
    : withObligation(file, {
        source: outcome === 'award' || outcome === 'judgment' ? outcome : 'outcome',
        sumsAre,
        at,
        instalments: [{ dueOn: dueOn ?? at.slice(0, 10), lines }],
      });
