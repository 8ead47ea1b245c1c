/** Sums, lengths of time, dates and people, as they are written in four languages, line by line. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

/** `5000/mo` is for one month each, `?` is read back for a yes, `(?)` may be, as the roles of its numbers weigh; `~` a month either way. */
const rows = readFileSync(new URL('said/quantities.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as unknown as Row);

const eitherWay = '(?)';

const isAsWritten = (got: string, read: string): boolean =>
  read.endsWith(eitherWay) ? got.replaceAll('?', '') === read.slice(0, -eitherWay.length) : got === read;

/** The rows that are read otherwise than it stands beside them. */
const misread = (own: readonly Row[]): readonly string[] =>
  own.flatMap(([tongue, question, text, read]) => {
    const got = quantitiesRead(tongue, question, text);
    return isAsWritten(got, read) ? [] : [`${text}: ${read}, read ${got}`];
  });

const byPlace = [...Map.groupBy(rows, ([tongue, question]) => `${tongue}, at ${question}`)];

test.each(byPlace)('quantities in %s', (_, own) => {
  expect(misread(own)).toEqual([]);
});

test('a thousand ways of writing are held', () => {
  expect(rows.length).toBeGreaterThan(1000);
});
