/** The largest joint case that is allowed stands in DynamoDB: each of its events, each append, and its HEAD. */
import { describe, expect, it } from 'vitest';
import { checkedWrites } from '#adapters/case-store/check-append.ts';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { CaseState, Sums, Worker } from '#domain/complaint/file/state.ts';
import type { Obligation, Payment } from '#domain/complaint/ledger/ledger.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { itemLimit } from '#tests/support/crowd.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
/** the largest sum that a line may have, in fen */
const largestFen = 10_000_000_000;

interface Shape {
  readonly workers: number;
  readonly instalments: number;
}

const refs = (workers: number) => Array.from({ length: workers }, (_, n) => `w${n + 1}`);
const words = { terms: 't-0123456789abcdef0123456789abcdef' };

/** Instalments of one and the same day, each with a line for every worker. */
const promise = ({ workers, instalments }: Shape, fen = largestFen) =>
  Array.from({ length: instalments }, () => ({
    dueOn: '2026-04-20',
    lines: refs(workers).map((worker) => ({ worker, fen })),
  }));

/** The case of this story with so many workers, all as the first but for what is agreed. */
const crowded = (told: s.Given, workers: number, agreed: number): CaseState => {
  const { state } = told;
  const first = state?.file.workers.w1;
  if (state === undefined || first === undefined) throw new Error('A case without a worker');
  const each: Worker = { ...first, sums: { ...first.sums, agreed } };
  const lines = refs(workers).map((worker) => ({ worker, fen: agreed }));
  return {
    ...state,
    file: {
      ...state.file,
      workers: Object.fromEntries(refs(workers).map((ref) => [ref, each])),
      obligations: [ordered('o1', lines)],
    },
  };
};

const ordered = (id: string, lines: Obligation['instalments'][number]['lines']): Obligation => ({
  id,
  source: 'order',
  sumsAre: 'rest',
  at: s.start,
  after: 0,
  instalments: [{ dueOn: '2026-04-15', lines }],
  compensation: [],
  deed: false,
  done: [],
});

const coordinating = given(s.filed, does(s.officer, 'begin_coordination'));
const promising = {
  agree_plan: (shape: Shape) => ({
    told: given(...s.ordered),
    line: does(s.supervisor, 'agree_plan', { instalments: promise(shape), words: { consent: words.terms } }),
  }),
  settle_by_coordination: (shape: Shape) => ({
    told: coordinating,
    line: does(s.officer, 'settle_by_coordination', {
      instalments: promise(shape),
      words: { promise: words.terms },
    }),
  }),
  record_agreement: (shape: Shape) => ({
    told: given(...s.mediating),
    line: does(s.mediator, 'record_agreement', {
      instalments: promise(shape),
      deed: false,
      signedBy: refs(shape.workers),
      words,
    }),
  }),
} as const;
type Promising = keyof typeof promising;
const commands: readonly Promising[] = ['agree_plan', 'settle_by_coordination', 'record_agreement'];

/** The answer to a promise of this shape. */
const answerTo = (type: Promising, shape: Shape) => {
  const { told, line } = promising[type](shape);
  const state = crowded(told, shape.workers, shape.instalments * largestFen);
  return { told, context: s.contextFor(line.by, s.start), order: line.input, state };
};

describe.each(commands)('%s', (type) => {
  it.each([
    { workers: 1, instalments: 36 },
    { workers: 277, instalments: 36 },
    { workers: 500, instalments: 20 },
    { workers: 1000, instalments: 10 },
  ])('takes $instalments instalments of $workers workers, and an append holds them', (shape) => {
    const { told, context, order, state } = answerTo(type, shape);
    const decided = decide(order, state, context);
    if (isRefusal(decided)) throw new Error(decided.sentence);
    const expected = told.history.length;
    const events = recordedEvents(s.caseId, expected, decided, context);
    expect(Math.max(...events.map((each) => itemSizeOf({ ...each })))).toBeLessThan(itemLimit);
    expect(() => checkedWrites({ caseId: s.caseId, expected, events, state })).not.toThrow();
  });

  it.each([
    { workers: 278, instalments: 36, sums: 10_008, fit: 35 },
    { workers: 500, instalments: 21, sums: 10_500, fit: 20 },
    { workers: 1000, instalments: 11, sums: 11_000, fit: 10 },
  ])('refuses $instalments instalments of $workers workers', ({ sums, fit, ...shape }) => {
    const { context, order, state } = answerTo(type, shape);
    expect(decide(order, state, context)).toEqual({
      refused: 'limit-reached',
      sentence: `These are ${sums} sums; a promise holds 10000. Agree on fewer instalments: of ${shape.workers} workers each, ${fit} fit.`,
    });
  });
});

describe('instalments', () => {
  it('each pay somebody something, or many would be settled at once', () => {
    const [first, ...others] = promise({ workers: 1, instalments: 36 });
    const instalments = [first, ...others.map((each) => ({ ...each, lines: [{ worker: 'w1', fen: 0 }] }))];
    const settles = does(s.officer, 'settle_by_coordination', { instalments });
    coordinating.when(settles).thenRefused('sum-mismatch');
  });

  it('are all broken off in one append', () => {
    const { line } = promising.settle_by_coordination({ workers: 1, instalments: 36 });
    const told = coordinating.and(line);
    const ends = told.when(
      does(s.worker(), 'declare_breach', { instalment: 1 }, '2026-05-20T02:00:00.000Z'),
    ).result;
    const stopped = typeof ends === 'string' ? [] : ends.filter(({ type }) => type === 'clock_stopped');
    expect(stopped.length).toBeGreaterThanOrEqual(36);
    expect(ends.length).toBeLessThanOrEqual(90);
  });
});

/** A sum like no other one, of as many digits as a sum may have. */
const sumAt = (n: number): number => 1_000_000_000 + ((n * 2_654_435_761) % 8_999_999_929);

describe('the payments of a case', () => {
  const workers = 1000;
  const payment = (m: number): Payment => ({
    id: `m${m + 1}`,
    kind: 'principal',
    paidOn: '2026-04-10',
    payer: 'p2',
    lines: refs(workers).map((worker, n) => ({
      worker,
      fen: sumAt(m * workers + n),
      says: n % 3 === 0 ? 'no' : 'yes',
      failedCalls: n % 7,
      verified: n % 5 === 0,
    })),
  });

  const sumsOf = (by: number) => refs(workers).map((worker, n) => ({ worker, fen: sumAt(by * 100_003 + n) }));

  /** Ordered and planned for a thousand workers, with so many payments to all of them, no two sums alike. */
  const paid = (payments: number): CaseState => {
    const state = crowded(given(...s.ordered), workers, largestFen);
    const instalments = Array.from({ length: 10 }, (_, i) => ({
      dueOn: `2026-05-${10 + i}`,
      lines: refs(workers).map((worker, n) => ({ worker, fen: sumAt(-i * workers - n - 1) })),
    }));
    const sums = (n: number): Sums => ({
      claimed: sumAt(7 * n),
      assessed: sumAt(11 * n),
      agreed: 100 * largestFen + sumAt(13 * n),
      confirmed: sumAt(17 * n),
      paid: sumAt(19 * n),
    });
    const file = {
      ...state.file,
      workers: Object.fromEntries(
        Object.entries(state.file.workers).map(([ref, each], n) => [ref, { ...each, sums: sums(n) }]),
      ),
      obligations: [
        // as many as are kept: four that were replaced, the decision with compensation, and its plan
        ...[1, 2, 3, 4].map((o) => ({ ...ordered(`o${o}`, sumsOf(23 * o)), replaced: true as const })),
        { ...ordered('o5', sumsOf(29)), source: 'decision' as const, compensation: sumsOf(31) },
        { ...ordered('o6', []), source: 'plan' as const, sumsAre: 'dates' as const, instalments },
      ],
      payments: Array.from({ length: payments }, (_, m) => payment(m)),
    };
    return { ...state, file };
  };

  it.each([
    { before: 19, more: 1000, answer: ['payment_recorded'] },
    { before: 20, more: 1, answer: ['limit-reached'] },
  ])('have twenty thousand sums together: after $before thousand, $more more', ({ before, more, answer }) => {
    const lines = refs(more).map((worker) => ({ worker, fen: 1 }));
    const records = does(s.inspector, 'record_payment', { instalment: 1, proof: 'bank_record', lines });
    expect(s.givenCase({ history: [], state: paid(before) }).when(records).types).toEqual(answer);
  });

  it('stand on HEAD under DynamoDB’s limit, whatever the sums', () => {
    const bytes = itemSizeOf(headFields({ caseId: s.caseId, expected: 1, events: [], state: paid(20) }));
    console.log(`the largest HEAD that is allowed: ${(bytes / 1024).toFixed(1)} KB`);
    expect(bytes).toBeLessThan(itemLimit);
  });
});
