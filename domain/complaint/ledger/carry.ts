/** Workers who go on in another case take along what was promised and paid to them, with its days and its order. */
import type { Seats, SumLine } from '#domain/terms/fields.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseFile } from '../file/state.ts';
import type { Ledger, Obligation, Payment } from './ledger.ts';
import { indexed } from './money.ts';

type Carried = EventOf<'ledger_carried'>;

/** Lines of some seventy bytes, so that an event stays under 400 KB. */
const mostLines = 4000;

const linesOf = ({ obligations, payments }: Ledger): readonly SumLine[] => [
  ...obligations.flatMap(({ instalments, compensation }) => [
    ...instalments.flatMap(({ lines }) => lines),
    ...compensation,
  ]),
  ...payments.flatMap(({ lines }) => lines),
];

/** To whom anything has been promised or paid here. */
export const workersWithLedger = (ledger: Ledger): ReadonlySet<string> =>
  new Set(linesOf(ledger).map(({ worker }) => worker));

/** How many sums this ledger holds. */
export const sumsIn = (ledger: Ledger): number => linesOf(ledger).length;

type AsThere = ReadonlyMap<string, string>;

const linesThere = <L extends SumLine>(lines: readonly L[], seats: AsThere): L[] =>
  lines.flatMap((line) => {
    const worker = seats.get(line.worker);
    return worker === undefined ? [] : [{ ...line, worker }];
  });

const isEmpty = ({ instalments, compensation, deed }: Obligation): boolean =>
  !deed && compensation.length === 0 && instalments.every(({ lines }) => lines.length === 0);

/** The same ledger with these workers' lines alone, under their names there. A deed is nobody's own and stays. */
const ownPart = ({ obligations, payments }: Ledger, seats: AsThere): Ledger => {
  const own = payments.map(({ lines, ...payment }) => ({ ...payment, lines: linesThere(lines, seats) }));
  const before = (index: number): number =>
    own.slice(0, index).filter(({ lines }) => lines.length > 0).length;
  return {
    payments: own.filter(({ lines }) => lines.length > 0),
    obligations: obligations
      .filter(({ deed }) => !deed)
      .map((obligation) => ({
        ...obligation,
        after: before(obligation.after),
        instalments: obligation.instalments.map(({ dueOn, lines }) => ({
          dueOn,
          lines: linesThere(lines, seats),
        })),
        compensation: linesThere(obligation.compensation, seats),
      }))
      .filter((obligation) => !isEmpty(obligation)),
  };
};

/** A party has another name in another case. */
const payerThere = (payer: string | undefined): { readonly payer?: 'fund' | 'court' } =>
  payer === 'fund' || payer === 'court' ? { payer } : {};

const carriedEvent = (
  own: Ledger,
  { counts }: Pick<CaseFile, 'counts'>,
  replaces: readonly string[],
): Carried => ({
  type: 'ledger_carried',
  ...(replaces.length > 0 && { replaces: [...replaces] }),
  obligations: own.obligations.map(
    ({ source, sumsAre, at, after, instalments, compensation, replaced }, n) => ({
      ...{ source, sumsAre, at, after },
      id: `o${counts.obligations + n + 1}`,
      instalments: instalments.map(({ dueOn, lines }) => ({ dueOn, lines: [...lines] })),
      compensation: [...compensation],
      ...(replaced && { replaced }),
    }),
  ),
  payments: own.payments.map(({ kind, paidOn, payer, lines }, n) => ({
    ...{ kind, paidOn },
    id: `m${counts.payments + n + 1}`,
    ...payerThere(payer),
    lines: lines.map((line) => ({ ...line })),
  })),
});

/** The seats in parts, each of no more lines than one event holds. */
const inParts = (ledger: Ledger, seats: Seats): readonly Seats[] => {
  const counts = new Map<string, number>();
  for (const { worker } of linesOf(ledger)) counts.set(worker, (counts.get(worker) ?? 0) + 1);
  const parts: Seats[] = [];
  let room = 0;
  for (const seat of seats) {
    const lines = counts.get(seat.worker) ?? 0;
    if (parts.length === 0 || lines > room) {
      parts.push([]);
      room = mostLines;
    }
    parts.at(-1)?.push(seat);
    room -= lines;
  }
  return parts;
};

/**
 * What these workers were promised and paid in the case that they leave, as the events with which the other case takes it
 * over: one for as many as it holds. Who has been there before comes back with all of it: it stands in the place of what
 * was known of them there.
 */
export const ledgerCarried = (from: Ledger, seats: Seats, to: CaseFile): readonly Carried[] => {
  let { counts } = to;
  const known = workersWithLedger(to);
  return inParts(from, seats).flatMap((part) => {
    const replaces = part.filter(({ as, same }) => !same && known.has(as)).map(({ as }) => as);
    const own = ownPart(from, new Map(part.map(({ worker, as }) => [worker, as])));
    if (replaces.length + own.obligations.length + own.payments.length === 0) return [];
    const event = carriedEvent(own, { counts }, replaces);
    counts = {
      ...counts,
      obligations: counts.obligations + own.obligations.length,
      payments: counts.payments + own.payments.length,
    };
    return [event];
  });
};

/** The ledger of those who stay: nothing of the others, and nothing that is nobody's. */
const withoutLedgerOf = (ledger: Ledger, gone: ReadonlySet<string>): Ledger => {
  if (gone.size === 0) return ledger;
  const stays = new Map(
    linesOf(ledger).flatMap(({ worker }) => (gone.has(worker) ? [] : [[worker, worker] as const])),
  );
  const { payments, obligations } = ownPart(ledger, stays);
  const deeds = ledger.obligations.filter(({ deed }) => deed);
  const place = ({ id }: Obligation): number => ledger.obligations.findIndex((each) => each.id === id);
  return { payments, obligations: [...obligations, ...deeds].toSorted((a, b) => place(a) - place(b)) };
};

const refsIn = ({ obligations, payments, replaces = [] }: Carried): readonly string[] => [
  ...new Set([
    ...replaces,
    ...obligations.flatMap(({ instalments, compensation }) =>
      [...instalments.flatMap(({ lines }) => lines), ...compensation].map(({ worker }) => worker),
    ),
    ...payments.flatMap(({ lines }) => lines.map(({ worker }) => worker)),
  ]),
];

const confirmedBy = (payments: readonly Payment[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { worker, fen, says, retracted } of payments.flatMap(({ lines }) => lines))
    if (says === 'yes' && !retracted) sums.set(worker, (sums.get(worker) ?? 0) + fen);
  return sums;
};

export const withCarriedLedger = (file: CaseFile, event: Carried): CaseFile => {
  const { obligations, payments, replaces = [] } = event;
  const kept = withoutLedgerOf(file, new Set(replaces));
  const taken: CaseFile = {
    ...file,
    obligations: [
      ...kept.obligations,
      ...obligations.map(
        ({ replaced, ...each }): Obligation => ({
          ...each,
          ...(replaced && { replaced }),
          after: kept.payments.length + each.after,
          deed: false,
          done: [],
          carried: true,
        }),
      ),
    ],
    payments: [
      ...kept.payments,
      ...payments.map(({ payer, ...each }): Payment => ({ ...each, ...(payer && { payer }) })),
    ],
    counts: {
      ...file.counts,
      obligations: file.counts.obligations + obligations.length,
      payments: file.counts.payments + payments.length,
    },
  };
  const refs = refsIn(event);
  const confirmed = confirmedBy(taken.payments);
  const workers = { ...taken.workers };
  for (const ref of refs) {
    const worker = workers[ref];
    if (worker !== undefined)
      workers[ref] = { ...worker, sums: { ...worker.sums, confirmed: confirmed.get(ref) ?? 0 } };
  }
  return indexed({ ...taken, workers }, refs);
};
