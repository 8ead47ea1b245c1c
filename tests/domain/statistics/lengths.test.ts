/** What of the counters is read for a span, how long it took, and in which band it lies. */
import { describe, expect, it } from 'vitest';
import { bandsOf } from '#domain/statistics/bands.ts';
import { addedUp, asTakenBack } from '#domain/statistics/cells.ts';
import {
  caseCount,
  casesFiled,
  openLengths,
  openStays,
  rankOf,
  staysBegun,
} from '#domain/statistics/lengths.ts';
import { groupSums, groupsIn, measureSum, openNowSum } from '#domain/statistics/sheets.ts';
import { openNow, spreadOf } from '#domain/statistics/spread.ts';
import { lasted, officeOf } from '#tests/support/sheets-made.ts';

const office = officeOf({
  '2026-05': {
    'length/wage.unpaid': { 'solved/30/20': 2, 'merged/5/3': 1, 'refused/9/7': 0 },
    'length/safety.hazard': { 'withdrawn/8/6': 3, 'lost/8/6': 7 },
    'stay/triage': { 'left/3/2': 4, 'cut/1/1': 5 },
    lengths: { 'solved/1/1': 9 },
  },
  '2026-06': { 'length/wage.unpaid': { 'solved/1/1': 6 } },
  open: {
    'kind/wage.unpaid': { '2026-05-01': 4, '2026-04-30': 1 },
    'stay/investigation': { '2026-06-01': 2, '2026-05-31': 3 },
  },
});
const may = ['2026-05'];
const brief = (all: ReturnType<typeof casesFiled>) =>
  all.map(({ how, days, working, count, of, month }) => [how, days, working, count, of, month].join(' '));

describe('read for a span', () => {
  it('are the cases that were filed in it: over, merged or open', () => {
    expect(brief(casesFiled([office], may))).toEqual([
      'solved 30 20 2 wage.unpaid 2026-05',
      'merged 5 3 1 wage.unpaid 2026-05',
      'withdrawn 8 6 3 safety.hazard 2026-05',
      'open 60 40 4 wage.unpaid 2026-05',
    ]);
    expect(caseCount(casesFiled([office, office], may))).toBe(20);
  });

  it('are the stays that began in it', () => {
    expect(brief(staysBegun([office], may))).toEqual([
      'left 3 2 4 triage 2026-05',
      'cut 1 1 5 triage 2026-05',
      'open 30 21 3 investigation 2026-05',
    ]);
  });

  it('is all that is open now, whenever it began', () => {
    expect(openLengths([office]).map(({ days, count }) => [days, count])).toEqual([
      [60, 4],
      [61, 1],
    ]);
    expect(openStays([office]).map(({ of, month }) => [of, month])).toEqual([
      ['investigation', '2026-06'],
      ['investigation', '2026-05'],
    ]);
  });

  it('are sums over offices and sheets, those of what is open now apart', () => {
    const told = (opened: number, late = 0) => ({ told: { opened, late } });
    const one = officeOf({ '2026-05': told(1), '2026-06': told(2), open: { late: { legal: 7 } } });
    const two = officeOf({ '2026-05': told(10, 5) });
    expect(measureSum([one, two], ['2026-05', '2026-06'], 'told', 'opened')).toBe(13);
    expect(measureSum([one, two], ['2026-06', '2026-07'], 'told', 'opened')).toBe(2);
    expect(groupSums([one, two], ['2026-05'], 'told')).toEqual({ opened: 11, late: 5 });
    expect(groupSums([one], ['2026-05'], 'told')).toEqual({ opened: 1 });
    expect([openNowSum([one, two], 'late', 'legal'), openNowSum([one], 'late', 'service')]).toEqual([7, 0]);
    expect(groupsIn(office.sheets, '2026-05', 'length').map(([name]) => name)).toEqual([
      'wage.unpaid',
      'safety.hazard',
    ]);
  });

  it('adds up per office, sheet, group and measure, and takes back what it had added', () => {
    const cell = { office: 'a', sheet: 'b', group: 'c', measure: 'd', by: 2 };
    const other = { ...cell, office: 'ab', sheet: '', by: 1 };
    expect(addedUp([cell, other, cell])).toEqual([{ ...cell, by: 4 }, other]);
    expect(addedUp([cell, ...asTakenBack([cell])])).toEqual([]);
  });
});

describe('bands', () => {
  it('end with the sixtieth and the ninetieth day; merged cases are in none', () => {
    const filed = [60, 61, 90, 91].flatMap((days, n) => [
      lasted('solved', days, n + 1, { working: 0 }),
      lasted('open', days, 10 * (n + 1), { working: 0 }),
    ]);
    expect(bandsOf([...filed, lasted('merged', 1, 99)], 'days')).toEqual({
      cases: 110,
      ended: { to60: 1, to90: 5, over: 4 },
      open: { to60: 10, to90: 50, over: 40 },
    });
    expect(bandsOf(filed, 'working').ended).toEqual({ to60: 10, to90: 0, over: 0 });
  });
});

describe('ages', () => {
  const open = [lasted('open', 30, 4), lasted('open', 10, 5), lasted('open', 20, 1, { working: 25 })];

  it('are nearest ranks, of whatever order they come in', () => {
    expect([0, 0.5, 0.51, 0.6, 0.61, 1].map((q) => rankOf(open, q, 'days'))).toEqual([
      10, 10, 20, 20, 30, 30,
    ]);
    expect(rankOf([], 0.5, 'days')).toBeUndefined();
  });

  it('are told of ten cases, in both units', () => {
    expect(openNow(open)).toEqual({
      count: 10,
      days: { median: 10, p90: 30, oldest: 30 },
      working: { median: 10, p90: 30, oldest: 30 },
    });
    expect(openNow(open.slice(0, 2))).toEqual({ count: 9, days: {}, working: {} });
  });
});

describe('within how many days half, 85 and 90 in a hundred have ended', () => {
  it('is told with whether an open case can still move it', () => {
    const ended = Array.from({ length: 20 }, (_, n) => lasted('solved', n + 1));
    expect(spreadOf(ended, 'days')).toEqual({
      count: 20,
      p50: { at: 10, ripe: true },
      p85: { at: 17, ripe: true },
      p90: { at: 18, ripe: true },
    });
    expect(spreadOf([...ended, lasted('open', 12)], 'days')).toMatchObject({
      p50: { at: 11, ripe: true },
      p85: { ripe: false },
    });
  });

  it('is not told where fewer have ended so far', () => {
    expect(spreadOf([lasted('left', 5, 5), lasted('open', 9, 5)], 'days')).toEqual({
      count: 10,
      p50: { at: 5, ripe: true },
      p85: { ripe: false },
      p90: { ripe: false },
    });
    expect(spreadOf([lasted('merged', 5, 10)], 'days').p50).toEqual({ ripe: true });
  });
});
