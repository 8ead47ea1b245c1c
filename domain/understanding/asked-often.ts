/** Whether a text is nothing but one of the questions and wishes that come at any point: 要收费吗, "go back". */
import { hearingOf } from './text/hearing.ts';
import { readOnce } from './text/reading-once.ts';
import { isHeard, type Wordbook } from './text/saying.ts';
import { type AskedOften, askedOftenSpaced, askedOftenZh } from './words/asked-often.ts';
import { dueAskedSpaced, dueAskedZh } from './words/due-asked.ts';

export type { AskedOften };

const askedOftenSenses = [
  'free',
  'number_lost',
  'new_number',
  'when_paid',
  'untold',
  'punished',
  'anonymous',
  'why_employer',
  'why_place',
  'why_name',
  'why_number',
  'papers',
  'proof',
  'minimum',
  'due',
  'how_soon',
  'there',
  'thanks',
  'seen',
  'join_how',
  'anew',
  'step_back',
] as const satisfies readonly AskedOften[];

/** In signs: who tells more has something else in mind. */
const longestAsking = 70;

const withoutAnyMarks = (text: string): string =>
  text
    .replace(/[,.!?;:…，。！？；：、~～"'“”]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const askedOftenBy = (text: string, books: readonly Wordbook<AskedOften>[]): AskedOften | undefined =>
  text === ''
    ? undefined
    : askedOftenSenses.find((sense) => books.some((book) => isHeard(text, book, sense)));

const booksZh: readonly Wordbook<AskedOften>[] = [askedOftenZh, dueAskedZh];
const booksSpaced: readonly Wordbook<AskedOften>[] = [askedOftenSpaced, dueAskedSpaced];

export const askedOftenIn = readOnce((text: string): AskedOften | undefined => {
  if (text.length > longestAsking) return undefined;
  const { han, spaced } = hearingOf(text);
  return (
    askedOftenBy(withoutAnyMarks(han).replaceAll(' ', ''), booksZh) ??
    askedOftenBy(withoutAnyMarks(spaced), booksSpaced)
  );
});

const worries: ReadonlySet<AskedOften> = new Set(['untold', 'punished', 'papers']);

/** What may come of it, asked or feared, and nothing else: "will my boss know", "what if he sacks me". */
export const isWorry = (text: string): boolean => {
  const asked = askedOftenIn(text);
  return asked !== undefined && worries.has(asked);
};
