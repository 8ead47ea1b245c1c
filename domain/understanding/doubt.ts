/**
 * What a careful clerk would ask about though it was told: 他差我两万四不认账, "my share of it is 900 I think". No list holds all
 * of these; how they sound at a question does. Pieces of the words, each at its question, have a weight, as it was learnt
 * from the lines of all corpora that are marked `ask` (`npm run understanding -- --learn`). It only turns what is kept into
 * what is read back (docs/adr/0045-whether-to-ask-back-is-weighed.md).
 */
import type { Asked, Meaning } from './meaning.ts';
import { wordPiecesOf } from './nets/pieces.ts';
import { netWeigher, type Pieces } from './nets/weighed-net.ts';
import { hearingOf } from './text/hearing.ts';
import learnt from './words/doubt-net.json' with { type: 'json' };

/** A piece says another thing at another question. */
export const piecesAtQuestion = ({ question, text }: Pick<Asked, 'question' | 'text'>): Pieces => ({
  words: [...wordPiecesOf(hearingOf(text))].map((piece) => `${question}:${piece}`),
  signs: [`!at:${question}`],
});

/** What a net of doubt tells apart. */
export type AskedOrKept = 'asked' | 'kept';

let weighDoubt: ReturnType<typeof netWeigher<AskedOrKept>> | undefined;
/** How likely it is that a clerk would ask back, of 1. Unpacks at its first use. */
export const doubtOf = (asked: Asked): number => {
  weighDoubt ??= netWeigher<AskedOrKept>(learnt);
  return weighDoubt(piecesAtQuestion(asked)).find(({ meaning }) => meaning === 'asked')?.share ?? 0;
};

/** From this share on what was told is read back. */
const readBackFrom = 0.4;

const facts = ['kind', 'money', 'months', 'since', 'people', 'place', 'employer', 'name'] as const;

const asLikely = <T extends { readonly sure: boolean }>(reading: T | undefined): T | undefined =>
  reading && { ...reading, sure: false };

/** A sum and how many they are: whether it is each one's is asked by itself (money/shares.ts). */
const isAskedForWhom = ({ money, people }: Omit<Meaning, 'asksBack'>): boolean =>
  money !== undefined && people !== undefined;

/** What is asked about already, or goes before all else. */
const isLeftAsItIs = (meaning: Omit<Meaning, 'asksBack'>): boolean =>
  meaning.called !== undefined ||
  meaning.danger === 'maybe' ||
  meaning.danger === 'yes' ||
  facts.some((fact) => meaning[fact]?.sure === false) ||
  isAskedForWhom(meaning);

/** What was told, as likely where it should be asked about; danger and reserved words as they were heard. */
export const withDoubt = <M extends Omit<Meaning, 'asksBack'>>(asked: Asked, meaning: M): M => {
  const told = facts.filter((fact) => meaning[fact] !== undefined);
  if (told.length === 0 || isLeftAsItIs(meaning) || doubtOf(asked) < readBackFrom) return meaning;
  return { ...meaning, ...Object.fromEntries(told.map((fact) => [fact, asLikely(meaning[fact])])) };
};
