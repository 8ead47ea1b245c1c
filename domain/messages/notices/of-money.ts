/** What is told of money: what is due and by when, what is late, what arrived, was checked, or was taken back. */
import type { CaseState } from '#domain/complaint/file/state.ts';
import { ledgersOfThoseIn, newestObligation } from '#domain/complaint/ledger/case-ledger.ts';
import { lateBy } from '#domain/complaint/ledger/worker-ledger.ts';
import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import { plusDays } from '#domain/time/calendar.ts';
import type { Key } from '../catalogue.ts';
import { type NoticeRow, type Notices, toAll, toWorker, workersStillIn } from './addressed.ts';

/** Notices to each worker of their own share and nobody else's; an obligation without money is told to all alike. */
export const toEach = (
  state: CaseState,
  lines: readonly SumLine[],
  day: string,
  money: Key,
  deed: Key,
): Notices => {
  const due = lines.filter((line) => line.fen > 0);
  return due.length === 0
    ? toAll(state, deed, { day: { day } })
    : due.flatMap(({ worker, fen }) => toWorker(state, worker, money, { sum: { fen }, day: { day } }));
};

const sharesOf = (worker: string, instalments: readonly Instalment[]) =>
  instalments.flatMap(({ dueOn, lines }) =>
    lines.flatMap((line) => (line.worker === worker && line.fen > 0 ? [{ dueOn, fen: line.fen }] : [])),
  );

export const moneyDue = (state: CaseState, instalments: readonly Instalment[]): Notices =>
  workersStillIn(state).flatMap((worker) => {
    const shares = sharesOf(worker, instalments);
    const first = shares[0];
    const sum = { fen: shares.reduce((total, share) => total + share.fen, 0) };
    if (first === undefined) return deedDue(state, worker, instalments);
    const day = { day: first.dueOn };
    return shares.length === 1
      ? toWorker(state, worker, 'notice.money_due', { sum, day })
      : toWorker(state, worker, 'notice.money_due_parts', { sum, parts: shares.length, day });
  });

const deedDue = (state: CaseState, worker: string, instalments: readonly Instalment[]): Notices => {
  const isDeed = instalments.every(({ lines }) => lines.length === 0);
  const day = instalments[0]?.dueOn;
  return isDeed && day !== undefined ? toWorker(state, worker, 'notice.agreed_deed', { day: { day } }) : [];
};

/** Each worker of their own sum that is late and not paid; who is paid or has left is not told. A deed is told to all. */
export const moneyLate = (state: CaseState, dueOn: string): Notices => {
  if (newestObligation(state.file)?.deed) return toAll(state, 'notice.promise_late', { day: { day: dueOn } });
  return [...ledgersOfThoseIn(state.file)].flatMap(([worker, ledger]) => {
    const late = lateBy(ledger, plusDays(dueOn, 1));
    return late === 0
      ? []
      : toWorker(state, worker, 'notice.money_late', { sum: { fen: late }, day: { day: dueOn } });
  });
};

export const retractedNotice = (state: CaseState, payment: string, worker: string): Notices => {
  const fen = state.file.payments
    .find(({ id }) => id === payment)
    ?.lines.find((line) => line.worker === worker)?.fen;
  return fen === undefined ? [] : toWorker(state, worker, 'notice.payment_retracted', { sum: { fen } });
};

export const breachedNotice: NoticeRow<'obligation_breached'> = ({ instalment, dueOn: carried }, state) => {
  const dueOn = carried ?? newestObligation(state.file)?.instalments[instalment - 1]?.dueOn;
  return dueOn === undefined ? [] : moneyLate(state, dueOn);
};

/** A sum over several kinds of money (wages and compensation), by worker. */
export const addedPerWorker = (...parts: readonly (readonly SumLine[])[]): readonly SumLine[] => {
  const sums = new Map<string, number>();
  for (const { worker, fen } of parts.flat()) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return [...sums].map(([worker, fen]) => ({ worker, fen }));
};

export const paymentVerifiedNotice: NoticeRow<'payment_verified'> = ({ payment, worker }, state) => {
  const paid = state.file.payments.find((each) => each.id === payment);
  const fen = paid?.lines.find((line) => line.worker === worker)?.fen;
  return fen === undefined ? [] : toWorker(state, worker, 'notice.paid_checked', { sum: { fen } });
};
