/**
 * What a text is about, weighed. The books know words; what a complaint is about is in the whole of it: pieces of its words,
 * and what the books point to, each with a weight for each kind, as they were learnt from all corpora
 * (`npm run understanding -- --learn`).
 */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { hearingOf } from './hearing.ts';
import { hintScore, namedBy, type PointedIn } from './kind-books.ts';
import type { Asked, DangerHeard } from './meaning.ts';
import { wordPiecesOf } from './pieces.ts';
import learnt from './words/kind-net.json' with { type: 'json' };

/** `none`: what nobody complains of here, or no complaint at all. */
export type KindOrNone = ComplaintKind | 'none';

/** A kind, and how likely it is, of 1. */
export interface Likely {
  readonly kind: KindOrNone;
  readonly share: number;
}

/** A text and what was heard in it before. */
export interface WithSigns {
  readonly asked: Asked;
  readonly danger: DangerHeard;
  readonly pointed: PointedIn;
}

/** What the books and the question say, as pieces beside those of the words. */
export const signsOf = ({ asked, danger, pointed }: WithSigns): readonly string[] => {
  const named = namedBy(asked.text, pointed);
  return [
    '!always',
    `!at:${asked.question}`,
    `!danger:${danger}`,
    `!named:${named === undefined ? 'none' : named.value}`,
    ...(named?.sure === true ? [`!surely:${named.value}`] : []),
    ...pointed.kinds.map(({ kind, score }) => `!${score > hintScore ? 'says' : 'hints'}:${kind}`),
  ];
};

/** Each piece weighs something for each kind. */
export interface KindNet {
  /** parted by bars, as the pieces are */
  readonly kinds: string;
  readonly pieces: string;
  /** of each piece for each kind, a signed byte, in tenths; in base64 */
  readonly weights: string;
}

/** Sums as shares of one whole, the greatest first. */
const sharesOf = (kinds: readonly string[], sums: readonly number[]): readonly Likely[] => {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((sum, each) => sum + each, 0);
  return raised
    .map((each, at) => ({ kind: kinds[at] as KindOrNone, share: each / whole }))
    .sort((a, b) => b.share - a.share);
};

/** Pieces of words weigh less the more of them there are, so that a long text is no surer than a short one; signs weigh whole. */
const kindWeigher = (net: KindNet): ((weighed: WithSigns) => readonly Likely[]) => {
  const kinds = net.kinds.split('|');
  const rows = new Map(net.pieces.split('|').map((piece, at) => [piece, at * kinds.length]));
  const weights = Int8Array.from(Buffer.from(net.weights, 'base64'));
  const rowsOf = (pieces: Iterable<string>): readonly number[] =>
    [...pieces].flatMap((piece) => rows.get(piece) ?? []);
  const sumOf = (from: readonly number[], kind: number): number =>
    from.reduce((sum, row) => sum + (weights[row + kind] ?? 0), 0);
  return (weighed) => {
    const words = rowsOf(wordPiecesOf(hearingOf(weighed.asked.text)));
    const signs = rowsOf(signsOf(weighed));
    const part = 1 / Math.sqrt(Math.max(1, words.length));
    return sharesOf(
      kinds,
      kinds.map((_, kind) => (part * sumOf(words, kind) + sumOf(signs, kind)) / 10),
    );
  };
};

let weigh: ReturnType<typeof kindWeigher> | undefined;
/** All kinds by how likely the text is about them, the likeliest first. Unpacks at its first use. */
export const likelyKinds = (weighed: WithSigns): readonly Likely[] => {
  weigh ??= kindWeigher(learnt);
  return weigh(weighed);
};

const weighedKinds: ReadonlySet<string> = new Set(learnt.kinds.split('|'));
/** Whether enough have told of a kind for it to be weighed; of others the books know more. */
export const isWeighed = (kind: ComplaintKind): boolean => weighedKinds.has(kind);
