/** A text in pieces, as the nets weigh them: of words that no book knows, some pieces are known from others. */
import type { Hearing } from '../text/hearing.ts';

const plainHan = (han: string): string =>
  ` ${han
    .replace(/\d+/g, '0')
    .replace(/□+/gu, '□')
    .replace(/[^\p{Script=Han}0a-z□]+/gu, ' ')
    .trim()} `;

const plainWords = (spaced: string): readonly string[] =>
  spaced
    .replace(/\d+/g, '0')
    .replace(/□+/gu, ' □ ')
    .split(/[^\p{Script=Latin}0□]+/u)
    .filter((word) => word !== '');

/** All runs of so many signs. */
const runs = (signs: string, lengths: readonly number[]): readonly string[] =>
  lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, signs.length - length + 1) }, (_, at) => signs.slice(at, at + length)),
  );

const hanPieces = (han: string): readonly string[] =>
  runs(plainHan(han), [1, 2])
    .filter((run) => run.trim() !== '')
    .map((run) => run.replaceAll(' ', '_'));

const pairOf = (words: readonly string[], at: number): readonly string[] =>
  words.slice(at + 1, at + 2).map((next) => `=${words[at]}_${next}`);

/** Chinese: one or two signs; other writings: one word, or two. What was taken out counts as one. */
export const wordPiecesOf = ({ han, spaced }: Hearing): ReadonlySet<string> =>
  new Set([
    ...hanPieces(han),
    ...plainWords(spaced).flatMap((word, at, words) => [`=${word}`, ...pairOf(words, at)]),
  ]);
