/** The rows of a sheet that are about somebody, with their numbers in it; blank ones and the sheet's own total are told apart. */
import type { Assigned, ColumnName } from './columns.ts';
import type { Sheet } from './read-file.ts';

type JudgedColumn = Exclude<ColumnName, 'number'>;

export interface ListRow {
  /** as the spreadsheet numbers it */
  readonly row: number;
  /** as the list itself numbers it; of no meaning to the case */
  readonly number?: string;
  readonly cells: Readonly<Partial<Record<JudgedColumn, string>>>;
}

export interface Listed {
  readonly rows: readonly ListRow[];
  readonly blank: number;
  /** numbers of rows that say the total of the others */
  readonly totals: readonly number[];
}

const mostOfCell = 200;

const isBlank = (row: readonly string[]): boolean => row.every((text) => text.trim() === '');

/** The first thing that such a row says is that it is a total; nobody is called so. */
const isTotal = (row: readonly string[]): boolean =>
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|total|sum|subtotal)[:：]?$/i.test(
    row.find((text) => text.trim() !== '')?.trim() ?? '',
  );

/** Excel numbers with 317.0 too. */
const numberIn = (row: readonly string[], assigned: Assigned): Pick<ListRow, 'number'> => {
  const number = row[assigned.indexOf('number')]?.trim().replace(/\.0+$/, '') ?? '';
  return number === '' ? {} : { number };
};

const cellsOf = (row: readonly string[], assigned: Assigned): ListRow['cells'] =>
  Object.fromEntries(
    assigned.flatMap((name, n) => {
      const text = (row[n] ?? '').trim();
      return name === undefined || name === 'number' || text === ''
        ? []
        : [[name, text.slice(0, mostOfCell)]];
    }),
  );

/** @param after place of the row of headings */
export const listedIn = (sheet: Sheet, after: number, assigned: Assigned): Listed => {
  const below = sheet.map((row, n) => ({ row, number: n + 1 })).slice(after + 1);
  const filled = below.filter(({ row }) => !isBlank(row));
  return {
    rows: filled
      .filter(({ row }) => !isTotal(row))
      .map(({ row, number }) => ({
        row: number,
        cells: cellsOf(row, assigned),
        ...numberIn(row, assigned),
      })),
    blank: below.length - filled.length,
    totals: filled.filter(({ row }) => isTotal(row)).map(({ number }) => number),
  };
};

/** The same list has the same name, whoever sends it whenever: what was taken under it is not taken again. */
export const nameOfList = async (caseId: string, rows: readonly ListRow[]): Promise<string> => {
  const judged = rows.map(({ row, cells }) => ({ row, cells }));
  const bytes = new TextEncoder().encode(JSON.stringify([caseId, judged]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `list-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
