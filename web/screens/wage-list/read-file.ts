/**
 * A sheet as rows of texts, from a CSV in whatever encoding a spreadsheet writes, or from a workbook. It is read in the
 * browser; what its texts mean is the API's to say.
 */

export type Sheet = readonly (readonly string[])[];

export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** More than this is no list of a case: a case holds a thousand workers. */
export const mostBytes = 10_000_000;
const mostRows = 20_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((each, n) => bytes[n] === each);

/** A ZIP is an xlsx, the other an xls of before 2007. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Excel writes UTF-16 as "Unicode text", UTF-8 with a mark, and in China GBK without one. */
const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const sheetOfCsv = async (bytes: Uint8Array): Promise<Sheet> => {
  const { default: csv } = await import('papaparse');
  return csv.parse<string[]>(decoded(bytes), { skipEmptyLines: false, preview: mostRows }).data;
};

/** A figure is taken as it is kept, not as it is shown: a cell that shows 5,401 may hold 5,400.50. */
const textOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(Number(value.toFixed(6))) : String(value ?? '');
};

/** All that have anything in them: the first may only explain the others. */
const sheetsOfWorkbook = async (bytes: Uint8Array): Promise<readonly NamedSheet[]> => {
  const { read, utils } = await import('@e965/xlsx');
  const book = read(bytes, { type: 'array', cellDates: true, UTC: true, sheetRows: mostRows });
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined
      ? []
      : utils.sheet_to_json<unknown[]>(sheet, {
          header: 1,
          raw: true,
          defval: '',
          blankrows: true,
          UTC: true,
        });
  });
  return sheets
    .map((rows, n) => ({ name: book.SheetNames[n] ?? '', sheet: rows.map((row) => row.map(textOf)) }))
    .filter(({ sheet }) => sheet.some((row) => row.some((text) => text !== '')));
};

/** A CSV is one sheet without a name. */
export const readSheets = async (bytes: Uint8Array): Promise<readonly NamedSheet[]> =>
  isWorkbook(bytes) ? sheetsOfWorkbook(bytes) : [{ name: '', sheet: await sheetOfCsv(bytes) }];
