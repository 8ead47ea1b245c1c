/** Sums, lengths of time, dates and people, as they are written in four languages, line by line. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

/** `5000/mo` is for one month each, `?` is read back for a yes, `(?)` may be, as the roles of its numbers weigh; `~` a month either way. */
const rows = readFileSync(new URL('quantities.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as unknown as Row);

const eitherWay = '(?)';

describe.each<Tongue>(['zh', 'pinyin', 'en', 'tl'])('quantities in %s', (tongue) => {
  const own = rows.filter(([each]) => each === tongue);
  test.each(own)('%s, at %s: %s', (_, question, text, read) => {
    const got = quantitiesRead(tongue, question, text);
    if (read.endsWith(eitherWay)) expect(got.replaceAll('?', '')).toBe(read.slice(0, -eitherWay.length));
    else expect(got).toBe(read);
  });
});

test('a thousand ways of writing are held', () => {
  expect(rows.length).toBeGreaterThan(1000);
});
