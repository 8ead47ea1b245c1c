/** Learns the net under the books of danger from every corpus there is. The same corpora give the same net. */
import { type Net, weighedOf } from '#domain/understanding/danger-net.ts';
import { hearingOf } from '#domain/understanding/hearing.ts';
import { piecesOf } from '#domain/understanding/pieces.ts';
import { corpora, corpusIn, corpusNames, sayingRows } from './corpus.ts';
import { inTenths, least, mixed, rate, timesMet } from './descent.ts';

/** A text that tells of danger or does not. */
export interface Lesson {
  readonly from: string;
  readonly text: string;
  readonly isDanger: boolean;
}

const tellsOfDanger = new Set<string | undefined>(['yes', 'maybe']);
/** Shorter, an answer to "is anybody in danger?" is a yes or a no, and sounds like nothing. */
const shortestAnswer = { han: 7, words: 5 };
const isTelling = (question: string, text: string): boolean => {
  if (question !== 'danger') return true;
  const { han, spaced } = hearingOf(text);
  return han.length >= shortestAnswer.han || (han === '' && spaced.split(' ').length >= shortestAnswer.words);
};

const lessonsOfCorpus = (name: string): readonly Lesson[] =>
  corpusIn(`${corpora}/${name}`)
    .filter(({ question, text }) => isTelling(question, text))
    .map(({ text, expected }) => ({ from: name, text, isDanger: tellsOfDanger.has(expected.danger) }));

/** `question means text`; several meanings between bars are danger where all of them are. */
const lessonsOfSayings = (name: string): readonly Lesson[] =>
  sayingRows(`${corpora}/said/${name}`).flatMap(([question = '', means = '', text]) =>
    text === undefined || !isTelling(question, text)
      ? []
      : [{ from: name, text, isDanger: means.split('|').every((each) => tellsOfDanger.has(each)) }],
  );

/** `lang danger text` */
const lessonsByMany = (): readonly Lesson[] =>
  sayingRows(`${corpora}/said/danger-by-many.tsv`).flatMap(([, danger, text]) =>
    text === undefined ? [] : [{ from: 'danger-by-many.tsv', text, isDanger: tellsOfDanger.has(danger) }],
  );

export const lessons = (): readonly Lesson[] => [
  ...corpusNames().flatMap(lessonsOfCorpus),
  ...['danger.tsv', 'danger-afar.tsv'].flatMap(lessonsOfSayings),
  ...lessonsByMany(),
];

interface Example {
  readonly pieces: readonly string[];
  readonly isDanger: boolean;
}

const exampleOf = ({ text, isDanger }: Lesson): Example => ({
  pieces: [...piecesOf(weighedOf(text))],
  isDanger,
});

const turns = 12;
const shrinking = 1e-3;

interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Logistic regression by gradient descent, each weight at its own pace (Adagrad). */
const learnt = (examples: readonly Example[], known: ReadonlySet<string>): Learnt => {
  const index = new Map([...known].map((piece, at) => [piece, at]));
  const rows = examples.map(({ pieces, isDanger }) => ({
    at: pieces.flatMap((piece) => index.get(piece) ?? []),
    isDanger,
  }));
  const weights = new Float64Array(index.size);
  const paces = new Float64Array(index.size).fill(least);
  let bias = 0;
  let pace = least;
  for (let turn = 0; turn < turns; turn += 1)
    for (const each of mixed(rows.length, turn)) {
      const { at = [], isDanger = false } = rows[each] ?? {};
      const share = 1 / Math.sqrt(Math.max(1, at.length));
      const sum = bias + share * at.reduce((so, piece) => so + (weights[piece] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isDanger ? 1 : 0);
      for (const piece of at) {
        const slope = error * share + shrinking * (weights[piece] ?? 0);
        paces[piece] = (paces[piece] ?? 0) + slope * slope;
        weights[piece] = (weights[piece] ?? 0) - (rate * slope) / Math.sqrt(paces[piece] ?? least);
      }
      pace += error * error;
      bias -= (rate * error) / Math.sqrt(pace);
    }
  return { bias, weights: new Map([...index].map(([piece, at]) => [piece, weights[at] ?? 0])) };
};

const seenAtLeast = 2;
/** So that the net stays under 75 KB packed. */
const mostPieces = 20_000;

/** The pieces that tell most, by weight and by how often they are met. */
const mostTelling = ({ weights }: Learnt, counts: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set(
    [...weights]
      .map(([piece, weight]) => [piece, Math.abs(weight) * Math.sqrt(counts.get(piece) ?? 0)] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, mostPieces)
      .map(([piece]) => piece),
  );

const packed = ({ bias, weights }: Learnt): Net => {
  const byWeight = Map.groupBy([...weights.keys()].sort(), (piece) => inTenths(weights.get(piece) ?? 0));
  const pieces = [...byWeight]
    .filter(([weight]) => weight !== 0)
    .sort(([a], [b]) => a - b)
    .map(([weight, all]) => [`${weight}`, all.join('|')] as const);
  return { bias: inTenths(bias), pieces: Object.fromEntries(pieces) };
};

/** Learns twice: with all pieces, to see which of them tell most, and with those alone. */
export const netFrom = (from: readonly Lesson[]): Net => {
  const examples = from.map(exampleOf);
  const counts = timesMet(examples.map(({ pieces }) => pieces));
  const known = new Set([...counts].filter(([, times]) => times >= seenAtLeast).map(([piece]) => piece));
  return packed(learnt(examples, mostTelling(learnt(examples, known), counts)));
};

/** As it stands in its file. */
export const written = (net: object): string => `${JSON.stringify(net, null, 2)}\n`;
