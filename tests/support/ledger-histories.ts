/** Random histories of money for three workers: what is promised, planned, paid, verified, denied; and who leaves. */
import fc from 'fast-check';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { once } from '#domain/terms/once.ts';
import { paymentKinds, type SumsAre, sumsAre } from '#domain/terms/vocabulary.ts';
import { inParts } from '#domain/wages/instalments.ts';
import * as s from './story.ts';

export const refs = ['w1', 'w2', 'w3'] as const;
const at = s.start;

/** What one step is made of, drawn at once; it becomes an event when the file is known. */
const drawn = fc.record({
  does: fc.constantFrom(
    'promise',
    'promise',
    'promise',
    'plan',
    'advance',
    'pay',
    'pay',
    'verify',
    'verify',
    'verify',
    'deny',
    'leave',
  ),
  sums: fc.tuple(...refs.map(() => fc.option(fc.integer({ min: 0, max: 1_000 }), { freq: 3 }))),
  compensation: fc.option(fc.integer({ min: 1, max: 500 }), { freq: 2 }),
  /** nobody is left out, so that what was before is replaced for all */
  everybody: fc.boolean(),
  parts: fc.integer({ min: 1, max: 4 }),
  range: fc.constantFrom(...sumsAre),
  kind: fc.constantFrom('principal' as const, 'principal' as const, ...paymentKinds),
  pick: fc.nat(30),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const linesOf = ({ sums, everybody }: Drawn) =>
  refs.flatMap((worker, n) => {
    const fen = sums[n] ?? (everybody ? 100 + n : undefined);
    return fen === undefined ? [] : [{ worker, fen }];
  });

const owedTo = (file: CaseFile, worker: string): number => ledgerOfWorker(file, worker).owed;

/** Each worker's sum in so many parts, on days one after the other. */
const instalmentsOf = (lines: readonly { worker: string; fen: number }[], parts: number) =>
  Array.from({ length: parts }, (_, n) => ({
    dueOn: `2026-0${5 + n}-10`,
    lines: lines.flatMap(({ worker, fen }) => {
      const part = inParts(fen, parts)[n] ?? 0;
      return part > 0 ? [{ worker, fen: part }] : [];
    }),
  })).filter(({ lines: each }) => each.length > 0);

const promiseEvent = (of: Drawn): CaseEvent | undefined => {
  const lines = linesOf(of);
  const compensation = lines
    .slice(0, 1)
    .flatMap(({ worker }) => (of.compensation === null ? [] : [{ worker, fen: of.compensation }]));
  const wages = of.pick % 7 === 0 && compensation.length > 0 ? [] : lines;
  const base = { lines: wages, dueOn: `2026-0${1 + (of.pick % 9)}-15`, sumsAre: of.range };
  if (lines.length === 0) return undefined;
  if (of.pick % 2 === 0) return { type: 'referral_outcome_recorded', outcome: 'award', ...base, lines };
  return {
    type: 'decision_issued',
    kind: 'handling',
    ...base,
    compensation,
    fineFen: 0,
    inspectors: ['i.li', 'i.wang'],
    signedBy: 's.zhou',
  };
};

const pendingLines = (file: CaseFile) =>
  file.payments.flatMap(({ id, lines }) =>
    lines.flatMap(({ worker, verified, says }) =>
      verified || says === 'no' ? [] : [{ payment: id, worker }],
    ),
  );

const eventFrom = (file: CaseFile, of: Drawn): CaseEvent | undefined => {
  const pending = pendingLines(file);
  const line = pending[of.pick % Math.max(1, pending.length)];
  const inCase = refs.filter((ref) => file.workers[ref]?.standing === 'in');
  switch (of.does) {
    case 'promise':
      return promiseEvent(of);
    case 'plan': {
      const owed = inCase.map((worker) => ({ worker, fen: owedTo(file, worker) }));
      const instalments = instalmentsOf(owed, of.parts);
      return instalments.length === 0
        ? undefined
        : { type: 'payment_plan_agreed', instalments, signedBy: 's.zhou' };
    }
    case 'advance': {
      const lines = linesOf(of)
        .map(({ worker, fen }) => ({ worker, fen: Math.min(fen, owedTo(file, worker)) }))
        .filter(({ fen }) => fen > 0);
      return lines.length === 0
        ? undefined
        : { type: 'advance_granted', lines, dueOn: '2026-05-01', signedBy: 's.zhou' };
    }
    case 'pay': {
      const lines = linesOf(of).filter(({ fen }) => fen > 0);
      const id = `m${file.counts.payments + 1}`;
      return lines.length === 0
        ? undefined
        : { type: 'payment_recorded', id, proof: 'bank_record', kind: of.kind, lines };
    }
    case 'verify':
      return line && { type: 'payment_verified', ...line, by: 'i.li', basis: 'worker_confirmed' };
    case 'deny':
      return line && { type: 'payment_denied', ...line };
    default:
      return inCase.length > 1 && of.pick % 5 === 0
        ? { type: 'worker_left', worker: inCase[of.pick % inCase.length] ?? 'w1' }
        : undefined;
  }
};

export interface MoneyStep {
  readonly before: CaseFile;
  readonly event: CaseEvent;
  readonly after: CaseFile;
}

const claim = { claimedFen: 1_000, from: '2026-01-01', until: '2026-03-31' };
const begun = once(() =>
  s.given(
    ...s.accepted,
    ...['w2', 'w3'].map((id) => s.does(s.worker(id), 'join_complaint', { claim, contactable: true })),
  ),
);

export const recordedAs = (event: CaseEvent) =>
  ({ caseId: s.caseId, seq: 1, v: 1, at, actor: s.clock, event }) as const;

/** The file before anything of money happened. */
export const beginning = (): CaseFile => {
  const { state } = begun();
  if (state === undefined) throw new Error('a story begins with a case');
  return state.file;
};

const stepsOf = (draws: readonly Drawn[]): readonly MoneyStep[] => {
  const steps: MoneyStep[] = [];
  let file = beginning();
  for (const each of draws) {
    const event = eventFrom(file, each);
    if (event === undefined) continue;
    const after = evolveFile(file, recordedAs(event));
    steps.push({ before: file, event, after });
    file = after;
  }
  return steps;
};

/** Histories of up to forty steps. */
export const moneyHistories: fc.Arbitrary<readonly MoneyStep[]> = fc
  .array(drawn, { minLength: 1, maxLength: 40 })
  .map(stepsOf);

/** What a bookkeeper would write on the back of an envelope for one worker, without any list of due sums. */
export interface Envelope {
  /** a page for each time that something new was to be paid; on each, what was due and what came */
  readonly pages: readonly { readonly due: number; readonly got: number }[];
  /** which page a payment (by id) was recorded on, and what it is worth */
  readonly under: Readonly<Record<string, { readonly page: number; readonly fen: number }>>;
  /** verified before there was a page */
  readonly loose: number;
}

export const emptyEnvelope: Envelope = { pages: [], under: {}, loose: 0 };

/** Everything on one page: what is due, and all that ever came. */
const onOnePage = ({ pages, under, loose }: Envelope, due: number): Envelope => ({
  pages: [{ due, got: pages.reduce((sum, { got }) => sum + got, loose) }],
  under: Object.fromEntries(Object.entries(under).map(([id, each]) => [id, { ...each, page: 0 }])),
  loose: 0,
});

const promisedTo = (
  envelope: Envelope,
  wages: number | undefined,
  extra: number,
  range: SumsAre,
): Envelope => {
  if (wages === undefined && extra === 0) return envelope;
  const due = (wages ?? 0) + extra;
  const last = envelope.pages.at(-1);
  if (wages === undefined || range === 'more')
    return last === undefined
      ? onOnePage(envelope, due)
      : { ...envelope, pages: [...envelope.pages.slice(0, -1), { ...last, due: last.due + due }] };
  return range === 'rest'
    ? { ...envelope, pages: [...envelope.pages, { due, got: 0 }] }
    : onOnePage(envelope, due);
};

const withVerified = (envelope: Envelope, payment: string): Envelope => {
  const line = envelope.under[payment];
  if (line === undefined) return envelope;
  return {
    ...envelope,
    loose: envelope.loose + (line.page < 0 ? line.fen : 0),
    pages: envelope.pages.map((page, n) => (n === line.page ? { ...page, got: page.got + line.fen } : page)),
  };
};

/** The envelope after one more event; what is not about this worker's money leaves it. */
export const envelopeAfter = (envelope: Envelope, event: CaseEvent, worker: string): Envelope => {
  const own = (lines: readonly { worker: string; fen: number }[]) =>
    lines.find((line) => line.worker === worker)?.fen;
  switch (event.type) {
    case 'referral_outcome_recorded':
      return promisedTo(envelope, own(event.lines), 0, event.sumsAre ?? 'rest');
    case 'decision_issued':
      return promisedTo(envelope, own(event.lines), own(event.compensation) ?? 0, event.sumsAre ?? 'rest');
    case 'payment_recorded': {
      const fen = event.kind === 'interest' ? undefined : own(event.lines);
      if (fen === undefined) return envelope;
      const line = { page: envelope.pages.length - 1, fen };
      return { ...envelope, under: { ...envelope.under, [event.id]: line } };
    }
    case 'payment_verified':
      return event.worker === worker ? withVerified(envelope, event.payment) : envelope;
    default:
      return envelope;
  }
};

/** What the envelope comes to: owed by its last page, and paid, page by page, no more than was due. */
export const totalOf = ({ pages }: Envelope) => {
  const last = pages.at(-1) ?? { due: 0, got: 0 };
  return {
    owed: Math.max(0, last.due - last.got),
    paid: pages.reduce((sum, { due, got }) => sum + Math.min(due, got), 0),
  };
};
