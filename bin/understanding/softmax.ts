/**
 * Learns how much each piece of a text weighs for each meaning: softmax regression by gradient descent, each weight at its
 * own pace (Adagrad). The same examples give the same net.
 */
import { createHash } from 'node:crypto';
import type { Pieces, WeighedNet } from '#domain/understanding/nets/weighed-net.ts';

/** A text in pieces, and what it means. */
export interface Example extends Pieces {
  readonly meaning: string;
}

const how = {
  turns: 15,
  shrunkBy: 2e-5,
  /** what a weight's pace begins with, so that nothing is divided by nought */
  least: 1e-8,
  metAtLeast: 4,
  /** an error as small as this teaches nothing */
  noError: 1e-3,
};

/** How often each piece is met. */
const timesMet = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { words, signs } of examples)
    for (const piece of [...words, ...signs]) times.set(piece, (times.get(piece) ?? 0) + 1);
  return times;
};

/** The order in which examples are gone through: mixed, and the same each time. */
const mixed = (length: number, turn: number): readonly number[] => {
  const order = Array.from({ length }, (_, at) => at);
  let state = turn + 1;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

interface WeighedRow {
  /** places of its pieces among all weights of one meaning */
  readonly at: readonly number[];
  /** so many of them, the first, are pieces of words; the rest are signs */
  readonly words: number;
  readonly meaning: number;
}

interface LessonTable {
  readonly pieces: readonly string[];
  readonly meanings: readonly string[];
  readonly rows: readonly WeighedRow[];
}

const tableOf = (examples: readonly Example[]): LessonTable => {
  const pieces = [...timesMet(examples)].flatMap(([piece, times]) =>
    times >= how.metAtLeast ? [piece] : [],
  );
  const index = new Map(pieces.map((piece, at) => [piece, at]));
  const meanings = [...new Set(examples.map(({ meaning }) => meaning))].sort();
  const placed = (some: Iterable<string>): readonly number[] =>
    [...some].flatMap((piece) => index.get(piece) ?? []);
  const rows = examples.map(({ words, signs, meaning }) => {
    const ofWords = placed(words);
    return {
      at: [...ofWords, ...placed(signs)],
      words: ofWords.length,
      meaning: meanings.indexOf(meaning),
    };
  });
  return { pieces, meanings, rows };
};

/** Sums as shares of one whole, in place. */
const toShares = (sums: Float64Array): void => {
  const most = sums.reduce((so, sum) => Math.max(so, sum), Number.NEGATIVE_INFINITY);
  let whole = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    whole += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / whole;
};

/** The weights so far: of each piece for each meaning, at `piece * meanings + meaning`. */
class Weights {
  readonly #many: number;
  readonly #sums: Float64Array;
  readonly #paces: Float64Array;
  readonly #rate: number;
  readonly values: Float64Array;

  constructor({ pieces, meanings }: LessonTable, rate: number) {
    this.#many = meanings.length;
    this.#rate = rate;
    this.#sums = new Float64Array(this.#many);
    this.values = new Float64Array(pieces.length * this.#many);
    this.#paces = new Float64Array(this.values.length).fill(how.least);
  }

  /** How likely each meaning is by the weights so far. */
  #sharesOf(row: WeighedRow, partOf: (n: number) => number): Float64Array {
    this.#sums.fill(0);
    row.at.forEach((piece, n) => {
      for (let at = 0; at < this.#many; at += 1)
        this.#sums[at] = (this.#sums[at] ?? 0) + partOf(n) * (this.values[piece * this.#many + at] ?? 0);
    });
    toShares(this.#sums);
    return this.#sums;
  }

  #move(place: number, by: number): void {
    const slope = by + how.shrunkBy * (this.values[place] ?? 0);
    const pace = (this.#paces[place] ?? 0) + slope * slope;
    this.#paces[place] = pace;
    this.values[place] = (this.values[place] ?? 0) - (this.#rate * slope) / Math.sqrt(pace);
  }

  /** Goes a step down from the error that this example shows. */
  learn(row: WeighedRow): void {
    const part = 1 / Math.sqrt(Math.max(1, row.words));
    const partOf = (n: number): number => (n < row.words ? part : 1);
    this.#sharesOf(row, partOf).forEach((share, meaning) => {
      const error = share - (meaning === row.meaning ? 1 : 0);
      if (Math.abs(error) < how.noError) return;
      row.at.forEach((piece, n) => {
        this.#move(piece * this.#many + meaning, error * partOf(n));
      });
    });
  }
}

const inTenths = (weight: number): number => Math.round(weight * 10);

/** A text, the question it came at, and what it means: what examples are made of. */
export interface Lesson {
  readonly asked: { readonly question: string; readonly language: string; readonly text: string };
  readonly means: string;
}

/** How fast a net learns: slowly, its shares come nearer to how often it is right. */
export const rates = { quick: 0.3, slow: 0.1 } as const;

/** Says from which lessons, and how, a net was learnt: others say something else. */
export const learntFrom = (lessons: readonly Lesson[], rate: number): string => {
  const hash = createHash('sha256').update(JSON.stringify({ ...how, rate }));
  for (const { asked, means } of lessons)
    hash.update(JSON.stringify([asked.question, asked.language, asked.text, means]));
  return hash.digest('hex');
};

export const netFrom = <L extends Lesson>(
  lessons: readonly L[],
  examplesOf: (lessons: readonly L[]) => readonly Example[],
  rate: number,
): WeighedNet => {
  const examples = examplesOf(lessons);
  const table = tableOf(examples);
  const weights = new Weights(table, rate);
  for (let turn = 0; turn < how.turns; turn += 1)
    for (const each of mixed(table.rows.length, turn)) {
      const row = table.rows[each];
      if (row !== undefined) weights.learn(row);
    }
  return {
    learntFrom: learntFrom(lessons, rate),
    meanings: table.meanings.join('|'),
    pieces: table.pieces.join('|'),
    weights: Buffer.from(Int8Array.from(weights.values, inTenths).buffer).toString('base64'),
  };
};

/** As it stands in its file. */
export const written = (net: WeighedNet): string => `${JSON.stringify(net, null, 2)}\n`;
