/** Lines of a file of messages with what they mean: `id lang question text meaning note`, parted by tabs. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { questionsAsked } from '#domain/understanding/meaning.ts';

const span = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** What a message means; `ask`: to ask back, or to read the value back, is right too. */
const expected = z.strictObject({
  ask: z.optional(z.boolean()),
  danger: z.optional(z.enum(['yes', 'maybe', 'no'])),
  kind: z.optional(z.string()),
  /** hundredths of the currency */
  sumFen: z.optional(span),
  monthly: z.optional(z.boolean()),
  months: z.optional(span),
  /** `YYYY-MM`; with `~` a month either way */
  since: z.optional(z.string()),
  people: z.optional(span),
  place: z.optional(z.string()),
  employer: z.optional(z.string()),
  name: z.optional(z.string()),
  yesno: z.optional(z.enum(['yes', 'no', 'unknown', 'part'])),
  keyword: z.optional(z.string()),
  lang: z.optional(z.string()),
});
export type Expected = z.infer<typeof expected>;

const line = z.object({
  id: z.string(),
  lang: z.string(),
  question: z.enum(questionsAsked),
  text: z.string(),
  expected,
  note: z.string(),
});
export type CorpusLine = z.infer<typeof line>;

const lineOf = (row: string): CorpusLine => {
  const [id, lang, question, text, meaning = '{}', note = ''] = row.split('\t');
  return line.parse({ id, lang, question, text, expected: JSON.parse(meaning), note });
};

/** Throws, naming the line's id, where a line is not of the form. */
export const corpusIn = (path: string): readonly CorpusLine[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => {
      try {
        return lineOf(row);
      } catch (cause) {
        throw new Error(`${path}: ${row.split('\t')[0]} is not a line of a corpus`, { cause });
      }
    });

/** Where lines with their whole meaning lie, and where sayings with one. */
export const corpora = 'tests/domain/understanding/corpora';
export const sayingsFolder = 'tests/domain/understanding/said';

const isCorpus = (name: string): boolean =>
  name.endsWith('.tsv') && readFileSync(`${corpora}/${name}`, 'utf8').startsWith('id\t');

/** The names of all corpora that may be learnt from, in one order. */
export const corpusNames = (): readonly string[] => readdirSync(corpora).filter(isCorpus).sort();

/** The rows of a file of sayings, by their columns. */
export const sayingRows = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'));
