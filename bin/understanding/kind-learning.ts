/** Learns the net of kinds. The same lessons give the same net. */
import type { KindNet, KindOrNone } from '#domain/understanding/kind-net.ts';
import { inTenths, least, mixed, rate, timesMet } from './descent.ts';
import { type KindExample, type KindLesson, kindExampleOf } from './kind-lessons.ts';

const rounds = 15;
const shrunkBy = 2e-5;
const metAtLeast = 3;
/** Of a kind that fewer tell of the books know more. */
const toldAtLeast = 40;
/** An error as small as this teaches nothing. */
const noError = 1e-3;

interface LessonRow {
  /** places of its pieces among all weights of one kind */
  readonly at: readonly number[];
  /** so many of them, the first, are pieces of words; the rest are signs */
  readonly words: number;
  readonly kind: number;
}

interface Lessons {
  readonly pieces: readonly string[];
  readonly kinds: readonly KindOrNone[];
  readonly rows: readonly LessonRow[];
}

const lessonsOf = (examples: readonly KindExample[]): Lessons => {
  const known = [...timesMet(examples.map(({ pieces, signs }) => [...pieces, ...signs]))].filter(
    ([, times]) => times >= metAtLeast,
  );
  const index = new Map(known.map(([piece], at) => [piece, at]));
  const kinds = [...new Set(examples.map(({ kind }) => kind))].sort();
  const placed = (pieces: readonly string[]): readonly number[] =>
    pieces.flatMap((piece) => index.get(piece) ?? []);
  return {
    pieces: known.map(([piece]) => piece),
    kinds,
    rows: examples.map(({ pieces, signs, kind }) => {
      const words = placed(pieces);
      return { at: [...words, ...placed(signs)], words: words.length, kind: kinds.indexOf(kind) };
    }),
  };
};

/** Sums as shares of one whole, in place. */
const toShares = (sums: Float64Array): void => {
  const most = sums.reduce((so, sum) => Math.max(so, sum), Number.NEGATIVE_INFINITY);
  let whole = 0;
  for (let kind = 0; kind < sums.length; kind += 1) {
    sums[kind] = Math.exp((sums[kind] ?? 0) - most);
    whole += sums[kind] ?? 0;
  }
  for (let kind = 0; kind < sums.length; kind += 1) sums[kind] = (sums[kind] ?? 0) / whole;
};

/** Softmax regression by gradient descent, each weight at its own pace (Adagrad). Of each piece for each kind: `piece * kinds + kind`. */
const weightsLearnt = ({ pieces, kinds, rows }: Lessons): Float64Array => {
  const many = kinds.length;
  const weights = new Float64Array(pieces.length * many);
  const paces = new Float64Array(weights.length).fill(least);
  const sums = new Float64Array(many);
  for (let turn = 0; turn < rounds; turn += 1)
    for (const each of mixed(rows.length, turn)) {
      const { at, words, kind: right } = rows[each] as LessonRow;
      const part = 1 / Math.sqrt(Math.max(1, words));
      sums.fill(0);
      at.forEach((piece, n) => {
        const by = n < words ? part : 1;
        for (let kind = 0; kind < many; kind += 1)
          sums[kind] = (sums[kind] ?? 0) + by * (weights[piece * many + kind] ?? 0);
      });
      toShares(sums);
      for (let kind = 0; kind < many; kind += 1) {
        const error = (sums[kind] ?? 0) - (kind === right ? 1 : 0);
        if (Math.abs(error) < noError) continue;
        at.forEach((piece, n) => {
          const place = piece * many + kind;
          const slope = error * (n < words ? part : 1) + shrunkBy * (weights[place] ?? 0);
          paces[place] = (paces[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(paces[place] ?? least);
        });
      }
    }
  return weights;
};

const packedKinds = ({ pieces, kinds }: Lessons, weights: Float64Array): KindNet => ({
  kinds: kinds.join('|'),
  pieces: pieces.join('|'),
  weights: Buffer.from(Int8Array.from(weights, inTenths).buffer).toString('base64'),
});

const oftenTold = (examples: readonly KindExample[]): readonly KindExample[] =>
  [...Map.groupBy(examples, ({ kind }) => kind).values()]
    .filter(({ length }) => length >= toldAtLeast)
    .flat();

export const kindNetFrom = (from: readonly KindLesson[]): KindNet => {
  const lessons = lessonsOf(oftenTold(from.map(kindExampleOf)));
  return packedKinds(lessons, weightsLearnt(lessons));
};
