/** Sheets as offices and firms send them: GBK, UTF-8 with its mark, Excel old and new; no row of them lost. */
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import csv from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { columnFor, headingsOf, listAmong } from '../../../web/screens/wage-list/columns.ts';
import { listedIn, nameOfList } from '../../../web/screens/wage-list/list-rows.ts';
import { readSheets } from '../../../web/screens/wage-list/read-file.ts';

const table = [
  ['姓名', '手机号', '欠薪'],
  ['张伟', '13800138000', '5,400.00'],
];
const gbk = [
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5, 0x2c, 0xc7, 0xb7, 0xd0, 0xbd, 0x0d, 0x0a,
  0xd5, 0xc5, 0xce, 0xb0, 0x2c, 0x31, 0x33, 0x38, 0x30, 0x30, 0x31, 0x33, 0x38, 0x30, 0x30, 0x30, 0x2c, 0x22,
  0x35, 0x2c, 0x34, 0x30, 0x30, 0x2e, 0x30, 0x30, 0x22,
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const text = '姓名,手机号,欠薪\r\n张伟,13800138000,"5,400.00"';
const bookOf = (rows: readonly (readonly unknown[])[], bookType: 'xlsx' | 'biff8') => {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true },
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空');
  utils.book_append_sheet(book, sheet, '工资表');
  return new Uint8Array(write(book, { type: 'array', bookType }));
};

const readSheet = async (bytes: Uint8Array) => (await readSheets(bytes))[0]?.sheet ?? [];

describe('a file', () => {
  test.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['GBK', Uint8Array.from(gbk)],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from([...text].map((each) => each.charCodeAt(0))).buffer),
      ]),
    ],
    ['tabs', bytesOf('姓名\t手机号\t欠薪\n张伟\t13800138000\t5,400.00')],
    ['xlsx', bookOf(table, 'xlsx')],
    ['xls', bookOf(table, 'biff8')],
  ])('in %s is the same table', async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual(table);
  });

  it('of a workbook gives figures as they are kept, and days', async () => {
    const sheet = await readSheet(
      bookOf(
        [
          ['月份', '欠薪', '手机号'],
          [new Date('2026-03-01T00:00:00Z'), 5400.5, 13800138000],
        ],
        'xlsx',
      ),
    );
    expect(sheet[1]).toEqual(['2026-03-01', '5400.5', '13800138000']);
  });
});

describe('a workbook', () => {
  const told = { name: '说明', sheet: [['说明'], ['本表为9月工资']] };
  const wages = { name: '9月', sheet: table };

  it('is read sheet by sheet, and an empty one is none', async () => {
    const book = utils.book_new();
    for (const { name, sheet } of [told, { name: '空', sheet: [] }, wages])
      utils.book_append_sheet(book, utils.aoa_to_sheet(sheet.map((row) => [...row])), name);
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect((await readSheets(bytes)).map(({ name }) => name)).toEqual(['说明', '9月']);
  });

  it('has its list in the sheet whose headings are known, wherever that stands', () => {
    expect(listAmong([told, wages])).toBe(wages);
    expect(listAmong([wages, told])).toBe(wages);
    expect(listAmong([])).toBeUndefined();
  });
});

describe('headings', () => {
  test.each([
    ['姓名', 'name'],
    ['员工姓名', 'name'],
    ['手机号码', 'phone'],
    ['身份证后四位', 'id'],
    ['应发工资（元）', 'due'],
    ['实发', 'paid'],
    ['欠薪金额(元)', 'owed'],
    ['工资月份', 'month'],
    ['Full name', 'name'],
    ['Wages owed', 'owed'],
    ['序号', 'number'],
    ['备注', undefined],
  ])('%s', (heading, name) => expect(columnFor(heading)).toBe(name));

  it('are found below a title', () => {
    expect(
      headingsOf([['某某公司2026年3月工资表'], [], ['序号', '姓名', '欠薪'], ['1', '张伟', '5400']]),
    ).toEqual({
      at: 2,
      assigned: ['number', 'name', 'owed'],
    });
    expect(
      headingsOf([
        ['a', 'b'],
        ['张伟', '5400'],
      ]),
    ).toEqual({ at: -1, assigned: [] });
  });
});

describe('the rows of a sheet', () => {
  it('keep their numbers; blank ones and the total are told apart', () => {
    const sheet = [
      ['姓名', '欠薪'],
      ['张伟', '1'],
      ['', ' '],
      ['李娜', '2'],
      ['合计', '3'],
    ];
    expect(listedIn(sheet, 0, ['name', 'owed'])).toEqual({
      rows: [
        { row: 2, cells: { name: '张伟', owed: '1' } },
        { row: 4, cells: { name: '李娜', owed: '2' } },
      ],
      blank: 1,
      totals: [5],
    });
  });

  it('have the numbers of the list beside those of the spreadsheet, and these are no cells', () => {
    const sheet = [
      ['工资表', ''],
      ['序号', '姓名'],
      ['317.0', '林英'],
      ['', '何涛'],
    ];
    expect(listedIn(sheet, 1, ['number', 'name']).rows).toEqual([
      { row: 3, number: '317', cells: { name: '林英' } },
      { row: 4, cells: { name: '何涛' } },
    ]);
  });

  it('are each of one kind, whatever stands in them, also after a way through CSV', async () => {
    const cell = fc.constantFrom('', ' ', '张伟', '合计', '=1+1', 'a,"b"', '5\n6', '－');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), async (rows) => {
        const sheet = [['姓名', '欠薪'], ...rows];
        const read = await readSheet(bytesOf(csv.unparse(sheet)));
        const listed = listedIn(read, 0, ['name', 'owed']);
        // a line of CSV with nothing in it at the end is no row
        const all = listed.rows.length + listed.blank + listed.totals.length;
        expect(all).toBe(read.length - 1);
        const said = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(listed.rows.length + listed.totals.length).toBe(said.length);
      }),
    );
  });

  it('have one name as a list, however often they are read', async () => {
    const rows = [{ row: 2, cells: { name: '张伟' } }];
    const name = await nameOfList('a', rows);
    expect(name).toMatch(/^list-[0-9a-f]{64}$/);
    expect(await nameOfList('a', [...rows])).toBe(name);
    expect(await nameOfList('b', rows)).not.toBe(name);
  });
});
