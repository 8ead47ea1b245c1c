/** Signs that figures may have been made to look well, why cases ended, and how they ended for whom. */
import { describe, expect, it } from 'vitest';
import { reasonCounts, shownReasons } from '#domain/statistics/reasons.ts';
import { outcomesBy, signalsOf } from '#domain/statistics/signals.ts';
import { once } from '#domain/terms/once.ts';
import { officeOf } from '#tests/support/sheets-made.ts';

const months = ['2026-01', '2026-02'];
const all = new Set(['solved', 'not_solved', 'unfounded', 'elsewhere', 'withdrawn', 'refused']);

describe('signals', () => {
  it('are so many of so many, over the months and offices asked for', () => {
    const marks = {
      ...{ nearLimit: 1, limited: 2, pausedDays: 3, endedDays: 4, cameBack: 5, transferred: 6 },
      ...{ uncontacted: 7, disputed: 8, endedOnce: 9, reopened: 10, confirmed: 11, paid: 12 },
    };
    const office = officeOf({ '2026-01': { marks }, '2026-02': { marks }, '2026-03': { marks } });
    expect(signalsOf([office, officeOf({})], months, { ended: 99 })).toEqual({
      nearLimit: { part: 2, of: 4 },
      paused: { part: 6, of: 8 },
      cameBack: { part: 10, of: 12 },
      uncontacted: { part: 14, of: 99 },
      disputed: { part: 16, of: 18 },
      reopened: { part: 20, of: 18 },
      confirmed: { part: 22, of: 24 },
    });
  });

  it('are nought where nothing was seen', () => {
    const { nearLimit, uncontacted } = signalsOf([officeOf({})], months, { ended: 0 });
    expect([nearLimit, uncontacted]).toEqual([
      { part: 0, of: 0 },
      { part: 0, of: 0 },
    ]);
  });
});

describe('reasons', () => {
  const reasons = {
    'solved/paid_full': 8,
    'solved/corrected': 5,
    'refused/out_of_time': 6,
    'withdrawn/complaint_withdrawn': 7,
    'withdrawn/withdrawn_free': 9,
    'unfounded/unfounded': 4,
    'unfounded/fabricated': 20,
    'unfounded/no_employment_found': 30,
  };
  const counted = once(() =>
    reasonCounts([officeOf({ '2026-01': { reasons }, '2026-03': { reasons } })], months),
  );

  it('are counted under the ending that they are of, those never given as none', () => {
    const counts = counted();
    expect(counts.solved).toMatchObject({ paid_full: 8, corrected: 5, settled_performed: 0 });
    expect(Object.keys(counts.unfounded)).toEqual(['unfounded', 'fabricated', 'no_employment_found']);
    expect(counts.withdrawn).toEqual({ withdrawn_free: 9, complaint_withdrawn: 7 });
    expect(counts.elsewhere).toEqual({ referred_done: 0, award: 0, judgment: 0 });
    expect(counts.refused).toMatchObject({ out_of_time: 6 });
    expect(counts.refused).not.toHaveProperty('paid_full');
    expect(counts.refused).not.toHaveProperty('complaint_withdrawn');
  });

  it('that are few are hidden with others, and of an ending that is not told apart nothing is said', () => {
    const shown = shownReasons(counted(), all);
    expect(shown.solved).toEqual({ paid_full: 8, corrected: 5 });
    expect(shown.unfounded).toEqual({ unfounded: null, fabricated: null, no_employment_found: 30 });
    expect(shown.elsewhere).toEqual({});
    expect(Object.keys(shownReasons(counted(), new Set(['refused'])))).toEqual(['refused']);
  });
});

describe('outcomes', () => {
  const fair = {
    'language/zh-CN/solved': 10,
    'language/zh-CN/refused': 3,
    'language/zh-CN/withdrawn': 4,
    'language/zh-CN/unfounded': 6,
    'language/zh-CN/open': 8,
    'language/en/solved': 9,
    'language/en/open': 5,
    'channel/sms/solved': 19,
    'naming/named/open': 13,
    'naming/anonymous/solved': 0,
  };
  const by = (apart: ReadonlySet<string>) => outcomesBy([officeOf({ '2026-01': { fair } })], months, apart);
  const none = { solved: 0, turnedAway: 0, otherwise: 0, open: 0 };

  it('are told by language, channel and naming, each in the order of its values', () => {
    expect(by(all)).toEqual({
      language: [
        { value: 'en', outcomes: { ...none, cases: 14, solved: 9, open: 5 } },
        { value: 'zh-CN', outcomes: { cases: 31, solved: 10, turnedAway: 7, otherwise: 6, open: 8 } },
      ],
      channel: [{ value: 'sms', outcomes: { ...none, cases: 19, solved: 19 } }],
      naming: [{ value: 'named', outcomes: { ...none, cases: 13, open: 13 } }],
    });
  });

  it('tell nothing apart that is not told apart elsewhere', () => {
    const of = (...apart: readonly string[]) => by(new Set(apart)).language[1]?.outcomes;
    expect(of('unfounded')).toEqual({ ...none, cases: 31, otherwise: 23, open: 8 });
    expect(of('solved', 'refused')).toEqual({ ...none, cases: 31, solved: 10, otherwise: 13, open: 8 });
    expect(of('refused', 'withdrawn')).toEqual({
      cases: 31,
      solved: 0,
      turnedAway: 7,
      otherwise: 16,
      open: 8,
    });
  });

  it('of a few are hidden, with another row that would give them away', () => {
    const few = { ...fair, 'language/en/open': 3 };
    const rows = outcomesBy([officeOf({ '2026-01': { fair: few } })], months, all).language;
    expect(rows).toEqual([{ value: 'en' }, { value: 'zh-CN' }]);
  });
});
