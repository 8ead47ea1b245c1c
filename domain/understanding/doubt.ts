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
type AskedOrKept = 'asked' | 'kept';

let weighDoubt: ReturnType<typeof netWeigher<AskedOrKept>> | undefined;
/** How likely it is that a clerk would ask back, of 1. Unpacks at its first use. */
export const doubtOf = (asked: Asked): number => {
  weighDoubt ??= netWeigher<AskedOrKept>(learnt);
  return weighDoubt(piecesAtQuestion(asked)).find(({ meaning }) => meaning === 'asked')?.share ?? 0;
};

/** From this share on what was told is read back. */
const readBackFrom = 0.45;

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

/** 一万八，三个月: a sum, a mark and a length, as our own question shows it (`sms.ask.owed`). */
const asOurQuestionShows =
  /^\s*[¥£₱$]?\s*[\d.,万千百零一二两三四五六七八九十k]+\s*(?:块|元|yuan)?钱?\s*[，,、;；]\s*[\d一二两三四五六七八九十]+\s*个?(?:月|周|星期|months?|weeks?|wks?|buwan|linggo)\P{L}*$/iu;

/** What was told, as likely where it should be asked about; danger and reserved words as they were heard. */
export const withDoubt = <M extends Omit<Meaning, 'asksBack'>>(asked: Asked, meaning: M): M => {
  const told = facts.filter((fact) => meaning[fact] !== undefined);
  const isPlain = told.length === 0 || asOurQuestionShows.test(asked.text);
  if (isPlain || isLeftAsItIs(meaning) || doubtOf(asked) < readBackFrom) return meaning;
  return { ...meaning, ...Object.fromEntries(told.map((fact) => [fact, asLikely(meaning[fact])])) };
};
