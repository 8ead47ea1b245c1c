/**
 * A second net under the books of danger. Lists of words end; how texts about danger sound does not: pieces of their words
 * are weighed, as they were learnt from all corpora (`npm run understanding -- --learn`). It asks, and never rings an alarm.
 */
import { withoutLookalikes } from './danger-alike.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import { piecesOf } from './pieces.ts';
import { readOnce } from './reading-once.ts';
import net from './words/danger-net.json' with { type: 'json' };

/** What a net is made of: `pieces` by their weight, parted by bars; weights in tenths. */
export interface Net {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, string>>;
}

const weightsOf = ({ pieces }: Net): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(pieces).flatMap(([weight, all]) =>
      all.split('|').map((piece) => [piece, Number(weight)] as const),
    ),
  );

/** A sum of weights that does not grow with the length of the text, in tenths; above nought it sounds like danger. */
export const weigher = (from: Net): ((hearing: Hearing) => number) => {
  const weights = weightsOf(from);
  return (hearing) => {
    const known = [...piecesOf(hearing)].flatMap((piece) => weights.get(piece) ?? []);
    return from.bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(Math.max(1, known.length));
  };
};

/** What the net listens to, when it learns and when it weighs: what a book knows to be no danger is no sound of it. */
export const weighedOf = (text: string): Hearing => withoutLookalikes(hearingOf(text));

let weigh: ReturnType<typeof weigher> | undefined;
const soundOf = (text: string): number => {
  weigh ??= weigher(net);
  return weigh(weighedOf(text));
};

/** Longer, a danger may stand in the middle of much else. In signs, of which Chinese needs fewer. */
const longFrom = { han: 45, spaced: 150 };
const isLong = (text: string): boolean =>
  text.length > (/\p{Script=Han}/u.test(text) ? longFrom.han : longFrom.spaced);

/** Each two breaths that follow each other. */
const pairsOfBreaths = (text: string): readonly string[] => {
  const breaths = text.split(/[。，！？；,.!?;\n]+/u).filter((breath) => breath.trim() !== '');
  return breaths.map((breath, at) => [breath, breaths[at + 1] ?? ''].join(', '));
};

/** A part of a long text is heard less surely than a whole one. In tenths. */
const partsAreLess = 15;

/**
 * How much a text, or a part of a long one, sounds like those that tell of danger, in tenths: what is above nought does so.
 * Unpacks at its first use.
 */
export const soundOfDanger = readOnce((text: string): number =>
  Math.max(
    soundOf(text),
    ...(isLong(text) ? pairsOfBreaths(text).map((part) => soundOf(part) - partsAreLess) : []),
  ),
);
