import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { unsqueezed } from '#adapters/paper/woff.ts';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { wageRules } from '#domain/jurisdictions/wage-rules.ts';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import { moneyText } from '#domain/messages/spoken.ts';
import { languages } from '#domain/messages/text.ts';
import { onPaper, type Paper, type ReadBy } from '#domain/messages/wages/on-paper.ts';
import { seen, squeezed } from '#tests/support/pdf.ts';
import { everyRule, longest, printed, sameDay } from '#tests/support/wage-papers.ts';

const printer = pdfPrinter();
const readers: readonly ReadBy[] = ['worker', 'staff'];
const cases = languages.flatMap((language) => readers.map((readBy) => [language, readBy] as const));
const a4 = [595.28, 841.89];

const wordsIn = ({ title: _, on: __, language: ___, ...shown }: Paper): readonly string[] => {
  const all = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(all)
        : [];
  return all(shown);
};

const textOf = ({ words }: { readonly words: readonly { readonly text: string }[] }): string =>
  squeezed(words.map(({ text }) => text).join(''));

/** What stands on paper, that does not stand in the PDF. */
const lost = (paper: Paper, text: string): readonly string[] =>
  wordsIn(paper).filter((words) => !text.includes(squeezed(words)));

/** Words that stand outside the margins, or on the line of the foot. */
const astray = ({ pages }: Awaited<ReturnType<typeof seen>>) =>
  pages.flatMap(({ words, width, height }, n) =>
    words
      .filter(({ left, right, top, bottom }) => {
        const isFoot = bottom < 56;
        const isInside =
          left >= 56 && right <= width - 56 && top <= height - 50 && bottom > (isFoot ? 20 : 56);
        return !isInside;
      })
      .map((word) => [n + 1, word]),
  );

describe.each(cases)('a PDF in %s, read by %s', (language, readBy) => {
  test('is A4, has every word of the paper, and a head and a foot on each page', async () => {
    const paper = onPaper(printed(everyRule('cn-mainland'), readBy, language));
    const pdf = await seen(await printer.print(paper));
    expect(lost(paper, pdf.text)).toEqual([]);
    expect(astray(pdf)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const [n, { words, width, height }] of pdf.pages.entries()) {
      expect([width, height]).toEqual(a4);
      const text = textOf({ words });
      expect(text).toContain(`${n + 1}/${pdf.pages.length}`);
      expect(text).toContain(squeezed(paper.mark));
      expect(text).toContain(squeezed(paper.columns.what));
    }
  });

  test('says its title, its language and the day of the statement', async () => {
    const paper = onPaper(printed(everyRule('gb'), readBy, language, 'GBP'));
    const { info } = await seen(await printer.print(paper));
    expect(info).toMatchObject({ Title: paper.title, Language: language });
    expect(info.CreationDate).toMatch(/^D:20260401000000Z?/);
  });

  test.each(jurisdictions)(
    'prints every rule of $id, in its currency, with nothing lost',
    async ({ id, procedures: [of] }) => {
      const paper = onPaper(printed(everyRule(id), readBy, language, of.currency));
      const pdf = await seen(await printer.print(paper));
      expect(lost(paper, pdf.text)).toEqual([]);
      expect(astray(pdf)).toEqual([]);
    },
  );

  test.each([
    ['forty lines with the longest words', longest],
    ['a list that names one day 366 times', sameDay],
  ])('holds %s, none of them off the page', async (_, made) => {
    const paper = onPaper(printed(made(), readBy, language));
    const pdf = await seen(await printer.print(paper));
    expect(lost(paper, pdf.text)).toEqual([]);
    expect(astray(pdf)).toEqual([]);
    // the last page may hold the closing sentences alone
    const inside = pdf.pages.slice(0, -1);
    expect(inside.filter((page) => !textOf(page).includes(squeezed(paper.columns.sum)))).toEqual([]);
  });
});

test('the same statement gives the same bytes, by another printer and in another year', async () => {
  const print = () => pdfPrinter().print(onPaper(printed(everyRule('cn-mainland'), 'staff', 'zh-CN')));
  const now = await print();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2036-01-01T00:00:00Z') });
  const later = await print().finally(() => vi.useRealTimers());
  expect(Buffer.compare(now, later)).toBe(0);
});

test.each(languages)('no letter of what can be said in %s is missing in the fonts', async (language) => {
  const paper = onPaper(printed(everyRule('cn-mainland'), 'worker', language));
  const said = [...catalogues[language].entries()]
    .filter(([key]) => key.startsWith('wages.'))
    .map(([, words]) => words);
  const bases = wageRules.map(({ basis }) => basis);
  const sums = procedures.map(({ currency }) => moneyText(language, 1234567890, currency));
  const end = [...said, ...bases, ...sums];
  const { text, pages } = await seen(await printer.print({ ...paper, end }));
  // a sentence may go on over the page: without the feet it is whole
  const body = pages.flatMap(({ words }) => words.flatMap((word) => (word.bottom < 56 ? [] : word.text)));
  expect(lost({ ...paper, end }, text + squeezed(body.join('')))).toEqual([]);
});

describe('the fonts', () => {
  const woff = readFileSync(
    fileURLToPath(
      import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'),
    ),
  );

  test('come out of their squeezed form whole: each table has the sum that it says it has', () => {
    const font = unsqueezed(woff);
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => {
      const at = 12 + 16 * n;
      return {
        tag: font.toString('latin1', at, at + 4),
        sum: font.readUInt32BE(at + 4),
        from: font.readUInt32BE(at + 8),
        length: font.readUInt32BE(at + 12),
      };
    });
    const sumOf = (from: number, length: number): number => {
      let sum = 0;
      for (let at = from; at < from + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
      return sum;
    };
    // `head` is summed with its own total left out
    const wrong = tables.filter(
      ({ tag, sum, from, length }) => tag !== 'head' && sumOf(from, length) !== sum,
    );
    expect(tables.length).toBeGreaterThan(9);
    expect(wrong).toEqual([]);
  });

  test('anything else is refused', () => {
    expect(() => unsqueezed(Buffer.from('wOF2 something'))).toThrow('Not a WOFF font');
  });
});
