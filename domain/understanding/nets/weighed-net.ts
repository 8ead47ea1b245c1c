/** What a text means, weighed: pieces of its words, and signs beside them, each with a weight for each meaning. */

export interface WeighedNet {
  /** a digest of what it was learnt from */
  readonly learntFrom: string;
  /** parted by bars, as the pieces are */
  readonly meanings: string;
  readonly pieces: string;
  /** of each piece for each meaning, a signed byte, in tenths; in base64 */
  readonly weights: string;
}

/** What is weighed. */
export interface Pieces {
  /** pieces of its words */
  readonly words: Iterable<string>;
  /** what the books and the question say */
  readonly signs: Iterable<string>;
}

/** A meaning, and how likely it is, of 1. */
export interface Share<M extends string> {
  readonly meaning: M;
  readonly share: number;
}

/** Sums as shares of one whole. */
const asShares = (sums: readonly number[]): readonly number[] => {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / whole);
};

/** The likeliest first. Pieces of words weigh less the more of them there are, so that a long text is no surer than a short one; signs weigh whole. */
export const netWeigher = <M extends string>(net: WeighedNet): ((pieces: Pieces) => readonly Share<M>[]) => {
  const meanings = net.meanings.split('|');
  const rows = new Map(net.pieces.split('|').map((piece, at) => [piece, at * meanings.length]));
  const weights = Int8Array.from(Buffer.from(net.weights, 'base64'));
  const rowsOf = (pieces: Iterable<string>): readonly number[] =>
    [...pieces].flatMap((piece) => rows.get(piece) ?? []);
  const sumOf = (from: readonly number[], meaning: number): number =>
    from.reduce((sum, row) => sum + (weights[row + meaning] ?? 0), 0);
  return ({ words, signs }) => {
    const ofWords = rowsOf(words);
    const ofSigns = rowsOf(signs);
    const part = 1 / Math.sqrt(Math.max(1, ofWords.length));
    const sums = meanings.map((_, at) => (part * sumOf(ofWords, at) + sumOf(ofSigns, at)) / 10);
    return asShares(sums)
      .map((share, at) => ({ meaning: meanings[at] as M, share }))
      .sort((a, b) => b.share - a.share);
  };
};
