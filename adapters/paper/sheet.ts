/** The layout of a paper for pdfmake. Measures are points, 1/72 inch. */
import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Labelled, Paper, PaperPart, PaperRow } from '#domain/messages/wages/on-paper.ts';

const ink = { text: '#1c2426', soft: '#55605f', line: '#c9cec9', deep: '#0d5c55' } as const;
/** 2 cm, so that every printer reaches all of it */
const margin = 57;
/** wide enough for a range of two sums of nine digits, one below the other */
const widths = [18, '*', 104];

const right = { alignment: 'right' } as const;

/**
 * A text with a narrow apostrophe: a Chinese font draws ’ as wide as a Chinese letter, which tears Latin words apart.
 */
const word = (text: string) => ({ text: text.replaceAll(/(?<=[A-Za-z])’/g, "'") });

/**
 * The most letters of notes, and the most notes, in one row: a row is never broken, so it must be shorter than a page.
 * In the narrow column forty Chinese letters fill a line, and fifty-odd lines a page.
 */
const rowHolds = { letters: 1000, notes: 12 } as const;

/** Heading rows of a part, its name and the names of the columns, which stand on each page again. */
const heads = 2;

const layout: CustomTableLayout = {
  hLineWidth: (line) => [0, 0.5, 1][line] ?? 0.5,
  vLineWidth: () => 0,
  hLineColor: (line) => (line === heads ? ink.deep : ink.line),
  paddingTop: () => 5,
  paddingBottom: () => 5,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column) => (column === widths.length - 1 ? 0 : 6),
};

const notesCell = (notes: readonly string[]): Content[] =>
  notes.map((note) => ({ ...word(note), fontSize: 8.5, color: ink.soft, margin: [0, 2, 0, 0] }));

/** The notes in order, in groups that one row holds. */
const gathered = (notes: readonly string[]): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const note of notes) {
    const row = rows.at(-1) ?? [];
    const isFull = row.length === rowHolds.notes || row.join('').length + note.length > rowHolds.letters;
    if (isFull && row.length > 0) rows.push([note]);
    else row.push(note);
  }
  return rows;
};

/** The line with its first notes, and the rest of them in rows of their own. */
const tableRowsOf = ({ name, how, sum, notes }: PaperRow, n: number): TableCell[][] => {
  const [first = [], ...further] = gathered(notes);
  return [
    [
      { text: String(n) },
      { stack: [{ ...word(name), bold: true }, word(how), ...notesCell(first)] },
      { ...word(sum), ...right },
    ],
    ...further.map((more) => ['', { stack: notesCell(more) }, '']),
  ];
};

const about = (facts: readonly Labelled[]): Content => ({
  table: {
    widths: ['auto', '*'],
    body: facts.map(({ label, value }) => [{ ...word(label), color: ink.soft }, word(value)]),
  },
  layout: {
    ...layout,
    hLineWidth: () => 0,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
    paddingRight: () => 12,
  },
});

const part = ({ columns }: Paper, { heading, rows, total, because }: PaperPart): Content => {
  const title: TableCell[] = [{ ...word(heading), fontSize: 13, bold: true, colSpan: widths.length }, '', ''];
  const head: TableCell[] = [
    '',
    { ...word(columns.what), bold: true, color: ink.deep },
    { ...word(columns.sum), bold: true, color: ink.deep, ...right },
  ];
  const sum: TableCell[] = [
    '',
    { stack: [{ ...word(total.label), bold: true }, ...notesCell(because === undefined ? [] : [because])] },
    { ...word(total.value), bold: true, ...right },
  ];
  return {
    table: {
      headerRows: heads,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [title, head, ...rows.flatMap((row, n) => tableRowsOf(row, n + 1)), sum],
    },
    layout,
    margin: [0, 8, 0, 0],
  };
};

const foot =
  ({ mark }: Paper): TDocumentDefinitions['footer'] =>
  (page, pages) => ({
    columns: [{ text: mark }, { text: `${page} / ${pages}`, ...right }],
    fontSize: 8.5,
    color: ink.soft,
    margin: [margin, 18, margin, 0],
  });

/**
 * The PDF's definition. The day of the statement is the file's day too, so that printed again in ten years it is the
 * same file.
 */
export const sheet = (paper: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [margin, margin, margin, margin],
  version: '1.7',
  language: paper.language,
  displayTitle: true,
  info: { title: paper.title, creationDate: new Date(`${paper.on}T00:00:00Z`) },
  defaultStyle: { font: 'Noto', fontSize: 10, lineHeight: 1.1, color: ink.text },
  footer: foot(paper),
  content: [
    { ...word(paper.heading), fontSize: 18, bold: true, margin: [0, 0, 0, 8] },
    about(paper.about),
    ...paper.parts.map((each) => part(paper, each)),
    ...paper.end.map((said): Content => ({ ...word(said), margin: [0, 10, 0, 0] })),
  ],
});
