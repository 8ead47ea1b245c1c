/** An office beside the others: what chance alone explains, and what stands out. Limits reckoned by Wilson's formula elsewhere. */
import { describe, expect, it } from 'vitest';
import { funnelOf, type NamedSheets, reasonsBeside } from '#domain/statistics/beside.ts';
import { officeOf } from '#tests/support/sheets-made.ts';

const months = ['2026-01'];

/** `within` ended in 60 working days, `late` after 61, `old` are open and older than that, `young` are open. */
const decided = (office: string, { within = 0, late = 0, later = 0, old = 0, young = 0 }): NamedSheets => ({
  office,
  counted: officeOf({
    '2026-01': {
      'length/wage.unpaid': { 'solved/80/60': within, 'solved/81/61': late, 'solved/200/140': later },
    },
    open: { 'kind/wage.unpaid': { '2026-01-02': old, '2026-06-01': young } },
  }),
});
const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

describe('the funnel', () => {
  const here = decided('a', { within: 10, late: 3, later: 4, old: 3, young: 90 });
  const there = decided('b', { within: 10, late: 10 });

  it('counts what is decided: ended, or open and late already', () => {
    const { share, points } = funnelOf([here, there], new Set(['a']), months);
    expect(share).toBe(0.5);
    expect(points).toEqual([{ office: 'a', cases: 20, within: 10, standsOut: false }]);
  });

  it('has limits from ten cases to the largest office, those of three standard deviations', () => {
    const { limits } = funnelOf([here, decided('b', { within: 50, late: 50 })], new Set(['b']), months);
    expect(limits.map(({ cases }) => cases).filter((_, n) => n % 6 === 0)).toEqual([10, 18, 32, 56, 100]);
    expect([limits.at(0), limits.at(-1)].map((each) => each && rounded(each))).toEqual([
      ['0.1559', '0.8441'],
      ['0.3563', '0.6437'],
    ]);
  });

  it('has limits to twenty cases at least, which lie between nobody and all', () => {
    const few = [decided('a', { within: 10 }), decided('b', { within: 5 })];
    const { limits, share } = funnelOf(few, new Set(['a', 'b']), months);
    expect([limits[0]?.cases, limits.at(-1)?.cases, share]).toEqual([10, 20, 1]);
    for (const { low, high } of limits) expect([low > 0 && low < 1, high]).toEqual([true, 1]);
    const none = funnelOf([decided('a', { late: 10 })], new Set(['a']), months).limits;
    for (const { low, high } of none)
      expect([low.toFixed(9), high > 0 && high < 1]).toEqual(['0.000000000', true]);
  });

  it('counts as late what is open after the sixtieth working day and before the ninety-first', () => {
    const counted = officeOf(
      {
        '2026-01': { 'length/wage.unpaid': { 'solved/80/60': 10 } },
        open: { 'kind/wage.unpaid': { '2026-01-05': 10 } },
      },
      '2026-05-04',
    );
    expect(funnelOf([{ office: 'a', counted }], new Set(['a']), months)).toMatchObject({
      share: 0.5,
      points: [{ cases: 20, within: 10 }],
    });
  });

  it('goes to the largest of the offices asked for', () => {
    const all = [decided('a', { within: 30 }), decided('b', { within: 80 })];
    expect(funnelOf(all, new Set(['a', 'b']), months).limits.at(-1)?.cases).toBe(80);
  });

  it('says that an office stands out above the limits, or below', () => {
    const all = [
      decided('a', { within: 18, late: 2 }),
      decided('b', { within: 50, late: 50 }),
      decided('c', { within: 2, late: 18 }),
    ];
    const { points } = funnelOf(all, new Set(['a', 'b', 'c']), months);
    expect(points.map(({ standsOut }) => standsOut)).toEqual([true, false, true]);
  });

  it('says nothing of fewer than ten cases, of an office or of all', () => {
    const { points } = funnelOf([here, decided('b', { within: 9 })], new Set(['b']), months);
    expect(points).toEqual([{ office: 'b', cases: 9 }]);
    const few = funnelOf([decided('a', { within: 5, late: 4 })], new Set(['a']), months);
    expect(few).toEqual({ points: [{ office: 'a', cases: 9 }], limits: [] });
    const enough = funnelOf([decided('a', { within: 5, late: 5 })], new Set(['a']), months);
    expect(enough.points).toEqual([{ office: 'a', cases: 10, within: 5, standsOut: false }]);
  });
});

const ending = (office: string, reasons: Readonly<Record<string, number>>): NamedSheets => ({
  office,
  counted: officeOf({ '2026-01': { reasons } }),
});

describe('reasons beside those of the others', () => {
  const usual = ending('b', { 'solved/paid_full': 90, 'unfounded/unfounded': 10 });
  const other = ending('c', { 'solved/paid_full': 90, 'unfounded/unfounded': 10 });
  const beside = (...all: readonly NamedSheets[]) => reasonsBeside(all, new Set(['a']), months);

  it('stand out where chance does not explain them, in either direction, with both shares', () => {
    const odd = ending('a', { 'solved/paid_full': 60, 'unfounded/unfounded': 40 });
    expect(beside(odd, usual, other)).toEqual([
      { office: 'a', how: 'solved', reason: 'paid_full', count: 60, here: 0.6, elsewhere: 0.9 },
      { office: 'a', how: 'unfounded', reason: 'unfounded', count: 40, here: 0.4, elsewhere: 0.1 },
    ]);
    expect(beside(ending('a', { 'solved/paid_full': 80, 'unfounded/unfounded': 20 }), usual, other)).toEqual(
      [],
    );
  });

  it('are those of the offices asked for', () => {
    const odd = ending('a', { 'solved/paid_full': 60, 'unfounded/unfounded': 40 });
    expect(reasonsBeside([odd, usual], new Set(['b']), months).map(({ office }) => office)).toEqual([
      'b',
      'b',
    ]);
  });

  it('are not told of fewer than thirty ends, here or there', () => {
    const of = (office: string, count: number, reason: string) => ending(office, { [reason]: count });
    const [solved, unfounded] = ['solved/paid_full', 'unfounded/unfounded'];
    expect(beside(of('a', 30, solved), of('b', 30, unfounded))).toHaveLength(1);
    expect(beside(of('a', 29, solved), of('b', 30, unfounded))).toEqual([]);
    expect(beside(of('a', 30, solved), of('b', 29, unfounded))).toEqual([]);
  });

  it('do not say how often elsewhere, where so few are telling; nought is no few', () => {
    const odd = ending('a', { 'solved/paid_full': 60, 'unfounded/unfounded': 40 });
    const elsewhere = (count: number) =>
      beside(odd, ending('b', { 'solved/paid_full': 96, 'unfounded/unfounded': count }))
        .filter(({ how }) => how === 'unfounded')
        .map((each) => each.elsewhere);
    expect([elsewhere(0), elsewhere(4), elsewhere(24)]).toEqual([[0], [undefined], [0.2]]);
  });

  it('that are hidden in the office are not told', () => {
    const odd = ending('a', {
      'solved/paid_full': 40,
      'solved/corrected': 4,
      'solved/settled_performed': 20,
    });
    expect(beside(odd, usual, other).map(({ reason }) => reason)).toEqual(['paid_full']);
    const few = ending('a', { 'solved/paid_full': 60, 'unfounded/unfounded': 4 });
    expect(beside(few, ending('b', { 'elsewhere/award': 100 }))).toEqual([]);
  });
});
