/** Lists of wages as people hand them in: read by what they say, and no row or sum of them lost. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ListRow, WageListUse } from '#domain/wage-list/list.ts';
import type { CasePeople } from '#domain/wage-list/people.ts';
import { readList } from '#domain/wage-list/read-list.ts';
import { sumInCell } from '#domain/wage-list/sum-in-cell.ts';
import { dayInCell, periodInCell } from '#domain/wage-list/time-in-cell.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const context = { language: 'zh-CN' as const, today: '2026-11-26', procedure: cnMainland };
const nobody: CasePeople = { known: [], workers: new Set(), mayJoin: true };
const read = (
  cells: readonly ListRow['cells'][],
  { use = 'claims', inCase = nobody }: { use?: WageListUse; inCase?: CasePeople } = {},
) =>
  readList(
    cells.map((each, n) => ({ row: n + 2, cells: each })),
    use,
    context,
    inCase,
  );
const problemsOf = (cells: ListRow['cells'], how?: Parameters<typeof read>[1]) =>
  read([cells], how).bad.flatMap(({ problems }) => problems.map(({ column, code }) => `${column} ${code}`));

describe('a sum in a cell', () => {
  test.each([
    ['5400', 540_000],
    ['5,400.00', 540_000],
    ['￥5,400.00', 540_000],
    ['¥ 5400元', 540_000],
    ['1.2万', 1_200_000],
    ['1.2345万元', 1_234_500],
    ['５４００．５', 540_050],
    ['3千', 300_000],
    ['五千四百元整', 540_000],
    ['0', 0],
  ])('%s', (cell, fen) => expect(sumInCell(cell)).toBe(fen));

  test.each(['-500', '五六千', '约5000', '5.400', '5400/月', 'abc', '5400 3200', '12,00', '#REF!'])(
    '%s is none',
    (cell) => expect(sumInCell(cell)).toBeUndefined(),
  );
});

describe('a time in a cell', () => {
  test.each([
    ['2026年3月', '2026-03-01', '2026-03-31'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['202602', '2026-02-01', '2026-02-28'],
    ['2026/3', '2026-03-01', '2026-03-31'],
    ['2026.03', '2026-03-01', '2026-03-31'],
    ['2026-03-01', '2026-03-01', '2026-03-31'],
    ['3月', '2026-03-01', '2026-03-31'],
    ['12月', '2025-12-01', '2025-12-31'],
    ['2026年1月至3月', '2026-01-01', '2026-03-31'],
    ['２０２６年３月份', '2026-03-01', '2026-03-31'],
  ])('%s', (cell, from, until) => expect(periodInCell(cell, context)).toEqual({ from, until }));

  test.each(['2027年3月', '13月', '春节', '0', '2026'])('%s is no month', (cell) =>
    expect(periodInCell(cell, context)).toBeUndefined(),
  );

  test('a day is itself, a month its end', () => {
    expect(dayInCell('2026-03-15', 'from', context)).toBe('2026-03-15');
    expect(dayInCell('20260315', 'until', context)).toBe('2026-03-15');
    expect(dayInCell('2026年3月', 'until', context)).toBe('2026-03-31');
  });
});

describe('a row', () => {
  it('is of somebody, whatever way they are named', () => {
    expect(
      read([{ name: '张伟', phone: '138 0013 8000', id: '123x', owed: '5400', month: '2026年3月' }]),
    ).toEqual({
      people: [
        {
          rows: [2],
          person: { name: '张伟', phone: { number: '+8613800138000', takesTexts: true }, id: '123X' },
          fen: 540_000,
          period: { from: '2026-03-01', until: '2026-03-31' },
        },
      ],
      bad: [],
    });
  });

  it('that says what was due and what was paid is for the rest', () => {
    expect(read([{ name: '张伟', due: '6000', paid: '600' }]).people[0]?.fen).toBe(540_000);
    expect(read([{ name: '张伟', due: '6000', paid: '-' }]).people[0]?.fen).toBe(600_000);
  });

  test.each<[string[], ListRow['cells']]>([
    [['name who_missing'], { owed: '5400' }],
    [['phone phone_unreadable'], { name: '张伟', phone: '1380013800', owed: '5400' }],
    [['id id_unreadable'], { name: '张伟', id: '4.40306E+17', owed: '5400' }],
    [['owed sum_missing'], { name: '张伟' }],
    [['owed sum_unreadable'], { name: '张伟', owed: '五六千' }],
    [['owed sum_mismatch'], { name: '张伟', due: '6000', paid: '600', owed: '5000' }],
    [['owed nothing_due'], { name: '张伟', due: '6000', paid: '6000' }],
    [['owed nothing_due'], { name: '张伟', due: '6000', paid: '6001' }],
    [['owed too_much'], { name: '张伟', owed: '100000001' }],
    [['month time_unreadable'], { name: '张伟', owed: '5400', month: '春节' }],
    [['until time_not_allowed'], { name: '张伟', owed: '5400', from: '2026-03-01', until: '2026-02-01' }],
    [['phone phone_unreadable', 'owed sum_unreadable'], { name: '张伟', phone: '1', owed: 'x' }],
  ])('is bad for all that is wrong with it: %j', (codes, cells) => {
    expect(problemsOf(cells)).toEqual(codes);
  });
});

describe('the people of a list', () => {
  const zhang = { name: '张伟', phone: '13800138000' };
  const phone = (number: string) => ({ number, takesTexts: true });
  const inCase: CasePeople = {
    known: [
      { worker: 'w1', person: { name: '张伟', phone: phone('+8613800138000') } },
      { worker: 'w2', person: { name: '李娜', id: '440306199001011234' } },
      { worker: 'w3', person: { name: '王芳' } },
      { worker: 'w4', person: { name: '王芳' } },
    ],
    workers: new Set(['w1', 'w2', 'w3', 'w4', 'w5']),
    mayJoin: true,
  };

  it('add up over months, and the same month twice is one too many', () => {
    const { people, bad } = read([
      { ...zhang, owed: '100', month: '2026年1月' },
      { ...zhang, owed: '200', month: '2026年2月' },
      { name: '张 伟', owed: '400', month: '2026年2月' },
    ]);
    expect(people).toMatchObject([
      { rows: [2, 3], fen: 30_000, period: { from: '2026-01-01', until: '2026-02-28' } },
    ]);
    expect(bad).toEqual([{ row: 4, problems: [{ column: 'name', code: 'twice', other: '3' }] }]);
  });

  it('are two where the same name has two phones, or two cards', () => {
    const two = read([
      { ...zhang, owed: '100' },
      { name: '张伟', phone: '13900139000', owed: '100' },
      { name: '李娜', id: '1234', owed: '100' },
      { name: '李娜', id: '1235', owed: '100' },
    ]);
    expect(two.people).toHaveLength(4);
  });

  it('are found in the case by number, phone and name, card and name', () => {
    const { people, bad } = read(
      [
        { ...zhang, owed: '1' },
        { name: '李娜', id: '1234', owed: '2' },
        { worker: 'W5', owed: '3' },
        { name: '赵六', owed: '4' },
      ],
      { inCase },
    );
    expect(people.map(({ worker, fen }) => [worker, fen])).toEqual([
      ['w1', 100],
      ['w2', 200],
      ['w5', 300],
      [undefined, 400],
    ]);
    expect(bad).toEqual([]);
  });

  test.each<[string, ListRow['cells'], WageListUse?]>([
    ['name several', { name: '王芳', owed: '1' }],
    ['name like', { name: '张伟', phone: '13900139000', owed: '1' }],
    ['worker worker_unknown', { worker: 'w9', owed: '1' }],
    ['name not_in_case', { name: '赵六', paid: '1' }, 'payment'],
    ['name not_in_case', { name: '赵六', owed: '1' }, 'findings'],
  ])('%s', (code, cells, use = 'claims') => {
    expect(problemsOf(cells, { use, inCase })).toEqual([code]);
  });

  it('whoever is new joins only where the reader may let them', () => {
    const barred = { inCase: { ...inCase, mayJoin: false } };
    expect(problemsOf({ name: '赵六', owed: '1' }, barred)).toEqual(['name may_not_join']);
  });

  it('whatever the list: every row is taken once or bad once, and the sums of the people are those of their rows', () => {
    const cell = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });
    /** what most rows of a list are like: often the same people again */
    const ordinary = fc.record({
      name: fc.constantFrom('赵六', '钱七', '孙八'),
      owed: fc.constantFrom('5400', '1.2万'),
      month: fc.constantFrom('2026年1月', '2026年2月', '2026年1月至3月'),
    });
    const any = fc.record(
      {
        worker: cell('w1', 'w9', 'x'),
        name: cell('张伟', '李娜', '王芳', '赵六', 'Wang Fang', ''),
        phone: cell('13800138000', '13900139000', '1'),
        id: cell('1234', '12'),
        owed: cell('5400', '1.2万', '￥1,000.50', 'x', '0'),
        due: cell('6000', '７０００'),
        paid: cell('600', '-'),
        month: cell('2026年1月', '2026年2月', '202603', '？'),
      },
      { requiredKeys: [] },
    );
    const present = (row: object): ListRow['cells'] =>
      Object.fromEntries(Object.entries(row).filter(([, text]) => text !== undefined));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(ordinary, any), { maxLength: 40 }),
        fc.constantFrom<WageListUse>('claims', 'findings', 'payment'),
        (rows, use) => {
          const sheet = rows.map((each, n) => ({ row: n + 2, cells: present(each) }));
          const { people, bad } = readList(sheet, use, context, inCase);
          const seen = [...people.flatMap((each) => each.rows), ...bad.map(({ row }) => row)];
          expect(seen.toSorted((a, b) => a - b)).toEqual(sheet.map(({ row }) => row));
          expect(bad.every(({ problems }) => problems.length > 0)).toBe(true);
          for (const { rows: own, fen } of people) {
            // each row by itself, as nobody else of the list is there to be confused with
            const alone = sheet
              .filter(({ row }) => own.includes(row))
              .map((row) => readList([row], use, context, inCase).people[0]?.fen ?? Number.NaN);
            expect(alone.reduce((sum, each) => sum + each, 0)).toBe(fen);
          }
        },
      ),
    );
  });
});
