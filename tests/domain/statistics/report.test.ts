import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { addedUp, type Increment } from '#domain/statistics/cells.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { type Ending, endings } from '#domain/statistics/endings.ts';
import { monthsBetween } from '#domain/statistics/month-span.ts';
import { reportOf } from '#domain/statistics/report.ts';
import type { OfficeSheets } from '#domain/statistics/sheets.ts';
import { once } from '#domain/terms/once.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { randomHistory } from '#tests/support/random-histories.ts';

const officeOf = (sheets: OfficeSheets['sheets'], today = '2026-06-30'): OfficeSheets => ({
  sheets,
  today,
  calendar: calendarOf(cnMainland.calendar),
});

const tallies = once(() =>
  Array.from({ length: 300 }, (_, seed) => tallyOf(undefined, [], randomHistory(seed))),
);

/** What these increments come to in one office. */
const sheetsOf = (increments: readonly Increment[]): OfficeSheets['sheets'] => {
  const sheets: Record<string, Record<string, Record<string, number>>> = {};
  for (const { sheet, group, measure, by } of addedUp(
    increments.map((each) => ({ ...each, office: 'all' })),
  )) {
    sheets[sheet] ??= {};
    sheets[sheet][group] ??= {};
    sheets[sheet][group][measure] = by;
  }
  return sheets;
};

const everyMonth = monthsBetween('2021-01', '2035-12') ?? [];
const office = once(() =>
  officeOf(sheetsOf(tallies().flatMap(({ increments }) => increments)), '2035-12-31'),
);

describe('figures of an office', () => {
  const reported = once(() => reportOf([office()], everyMonth, []));

  it('count each case once: open, ended or merged', () => {
    const open = tallies().filter(({ counted }) => isOpen(counted.state.stage.status)).length;
    const merged = tallies().filter(({ counted }) => counted.state.stage.status === 'merged').length;
    expect(reported().open.count).toBe(open);
    expect(reported().cases).toEqual({ filed: 300, merged, ended: 300 - open - merged });
    expect(reported().cohorts.reduce((sum, each) => sum + each.filed, 0)).toBe(300);
    const { ended, open: still, cases } = reported().bands.working;
    expect(
      Object.values({ ...ended })
        .concat(Object.values(still))
        .reduce((a, b) => a + b),
    ).toBe(cases);
  });

  it('month by month what came, ended and stayed open fits together', () => {
    let before = 0;
    for (const { filed, ended, merged, open } of reported().flow) {
      const gone = Object.values(ended).reduce((sum, each) => sum + each, 0) + merged;
      expect(open).toBe(before + filed - gone);
      before = open;
    }
    expect(before).toBe(reported().open.count);
  });

  it('a span in the middle has the same months in it', () => {
    const [first, last] = [everyMonth.indexOf('2022-03'), everyMonth.indexOf('2023-02')];
    const part = reportOf([office()], everyMonth.slice(first, last + 1), everyMonth.slice(last + 1));
    expect(part.flow.map(({ open }) => open)).toEqual(
      reported()
        .flow.slice(first, last + 1)
        .map(({ open }) => open),
    );
  });

  it('of an office and those below it are the sums of each', () => {
    const halves = [tallies().slice(0, 150), tallies().slice(150)].map((those) =>
      officeOf(sheetsOf(those.flatMap(({ increments }) => increments)), '2035-12-31'),
    );
    expect(reportOf(halves, everyMonth, [])).toEqual(reported());
  });

  it('ages are exact up to ten years and beyond', () => {
    const old = officeOf({ open: { 'kind/wage.unpaid': { '2016-06-30': 10 } } });
    expect(reportOf([old], [], []).open.days).toEqual({ median: 3652, p90: 3652, oldest: 3652 });
  });

  it('limits by law and promises are apart', () => {
    const told = { 'kept.legal': 3, 'passed.legal': 1, 'kept.service': 5, 'passed.service': 2 };
    const { limits } = reportOf([officeOf({ '2026-01': { told } })], ['2026-01'], []).told;
    expect(limits).toEqual({ legal: { kept: 3, passed: 1 }, promise: { kept: 5, passed: 2 } });
  });

  it('money of fewer than five workers is hidden, with their number', () => {
    const sums = { 'paid/fen': 900, 'paid/workers': 4, 'claimed/fen': 5000, 'claimed/workers': 5 };
    const { recovered, claimed } = reportOf([officeOf({ '2026-01': { sums } })], ['2026-01'], []).sums;
    expect([recovered, claimed]).toEqual([
      { fen: null, workers: null },
      { fen: 5000, workers: 5 },
    ]);
  });
});

/** So many cases of each ending in one month, with reasons, languages and lengths that say nothing more. */
const withEndings = (counts: Readonly<Record<Ending, number>>): OfficeSheets => {
  const cells = (of: (how: Ending) => string) =>
    Object.fromEntries(endings.filter((how) => counts[how] > 0).map((how) => [of(how), counts[how]]));
  return officeOf({
    '2026-01': {
      filed: { cases: Object.values(counts).reduce((sum, each) => sum + each, 0) },
      'length/wage.unpaid': cells((how) => `${how}/10/7`),
      ends: cells((how) => how),
      fair: cells((how) => `language/zh-CN/${how}`),
    },
  });
};

describe('how cases ended', () => {
  const counts = fc.record(
    Object.fromEntries(endings.map((how) => [how, fc.oneof(fc.nat(6), fc.nat(60))])) as Record<
      Ending,
      fc.Arbitrary<number>
    >,
  );

  it('is nowhere told of an ending that is not told apart: exchange two of them, and nothing changes', () => {
    let hidden = 0;
    fc.assert(
      fc.property(counts, (numbers) => {
        const seen = reportOf([withEndings(numbers)], ['2026-01'], []);
        const apart = endings.filter((how) => (seen.cohorts[0]?.ended[how] ?? 0) > 0 || numbers[how] === 0);
        const others = endings.filter((how) => !apart.includes(how));
        const [a, b] = [others[0], others.find((how) => numbers[how] !== numbers[others[0] ?? how])];
        if (a === undefined) return;
        if (others.length > 1) expect(b).toBeDefined();
        if (b === undefined) return;
        hidden += 1;
        const swapped = { ...numbers, [a]: numbers[b], [b]: numbers[a] };
        expect(reportOf([withEndings(swapped)], ['2026-01'], [])).toEqual(seen);
      }),
      { numRuns: 100 },
    );
    expect(hidden).toBeGreaterThan(20);
  });

  it('decided over the span and not month by month: four and four are eight', () => {
    const each = withEndings({
      solved: 40,
      refused: 4,
      not_solved: 0,
      unfounded: 0,
      elsewhere: 0,
      withdrawn: 0,
    });
    const both = officeOf({ ...each.sheets, '2026-02': each.sheets['2026-01'] ?? {} });
    expect(reportOf([each], ['2026-01'], []).cohorts[0]?.ended).toMatchObject({ refused: 0, others: 44 });
    const { cohorts } = reportOf([both], ['2026-01', '2026-02'], []);
    expect(cohorts.map(({ ended }) => [ended.refused, ended.others])).toEqual([
      [4, 0],
      [4, 0],
    ]);
  });
});

describe('months between', () => {
  test('over the turn of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
  test('of one month, and of years before the thousandth', () => {
    expect(monthsBetween('2026-03', '2026-03')).toEqual(['2026-03']);
    expect(monthsBetween('0999-12', '1000-01')).toEqual(['0999-12', '1000-01']);
  });
  test('a hundred and fifty years at most', () => {
    expect(monthsBetween('1876-01', '2025-12')).toHaveLength(1800);
    expect(monthsBetween('1876-01', '2026-01')).toBeUndefined();
  });
  test('ten years and more', () => {
    expect(monthsBetween('2010-01', '2026-12')).toHaveLength(204);
  });
  test.each([
    ['2026-02', '2026-01'],
    ['2026-13', '2026-14'],
    ['x', '2026-01'],
    ['x2026-01', '2026-02'],
    ['2026-01', '2026-021'],
    ['0001-01', '2026-01'],
  ])('%s to %s is refused', (from, until) => {
    expect(monthsBetween(from, until)).toBeUndefined();
  });
});
