/** All that a report says of one office, reckoned by hand from its counters. */
import { describe, expect, it } from 'vitest';
import { reportOf } from '#domain/statistics/report.ts';
import { once } from '#domain/terms/once.ts';
import { officeOf } from '#tests/support/sheets-made.ts';

const may = ['2026-05'];
const reported = (sheets: Parameters<typeof officeOf>[0]) => reportOf([officeOf(sheets)], may, ['2026-06']);

describe('cases by kind', () => {
  const byKind = once(() =>
    reported({
      '2026-05': {
        'length/wage.unpaid': { 'solved/30/20': 6, 'refused/70/50': 5, 'merged/5/3': 1 },
        'length/safety.hazard': { 'solved/10/7': 9 },
      },
      open: {
        'kind/wage.unpaid': { '2026-05-01': 4, '2025-01-01': 2 },
        'kind/child_labour': { '2025-01-01': 3 },
      },
    }),
  );

  it('stand in the order of their names, those too of which none was filed but some are open', () => {
    const { kinds, cases } = byKind();
    expect(kinds.map(({ kind, filed, open }) => [kind, filed, open.count])).toEqual([
      ['child_labour', 0, 3],
      ['safety.hazard', 9, 0],
      ['wage.unpaid', 16, 6],
    ]);
    expect(cases).toEqual({ filed: 25, ended: 20, merged: 1 });
  });

  it('have their own bands, spread and steps, and do not say how they ended', () => {
    const wages = byKind().kinds.find(({ kind }) => kind === 'wage.unpaid');
    expect(wages?.bands.days).toEqual({
      cases: 15,
      ended: { to60: 6, to90: 5, over: 0 },
      open: { to60: 4, to90: 0, over: 0 },
    });
    expect(wages?.bands.working.ended).toEqual({ to60: 11, to90: 0, over: 0 });
    expect(wages?.days).toMatchObject({ count: 16, p50: { at: 70, ripe: false } });
    expect(wages?.days.steps).toMatchObject([
      { at: 30, atRisk: 15, ended: 6, open: 0.6, by: {} },
      { at: 70, atRisk: 5, ended: 5, open: 0, by: {} },
    ]);
    expect(wages?.working.steps.map(({ at }) => at)).toEqual([20, 50]);
  });

  it('have no steps below ten', () => {
    expect(byKind().kinds.map(({ days }) => days.steps.length)).toEqual([0, 0, 2]);
    const ten = reported({ '2026-05': { 'length/wage.unpaid': { 'solved/30/20': 10 } } });
    expect(ten.kinds[0]?.days.steps).toHaveLength(1);
  });

  it('all together say how they ended, day by day', () => {
    const { whole, bands } = byKind();
    expect(whole.days.steps.map(({ at, by }) => [at, by])).toEqual([
      [10, { solved: 0.375 }],
      [30, { solved: 0.625 }],
      [70, { solved: 0.625, refused: 0.375 }],
    ]);
    expect(bands.days.ended).toEqual({ to60: 15, to90: 5, over: 0 });
  });
});

describe('stages', () => {
  const staged = once(() =>
    reported({
      '2026-05': {
        'stay/investigation': { 'left/10/8': 5, 'left/20/14': 4, 'cut/3/3': 1 },
        'stay/triage': { 'left/2/2': 3 },
      },
      open: {
        'stay/investigation': { '2026-06-20': 2, '2026-06-10': 3, '2026-06-05': 6 },
        'stay/order': { '2026-06-30': 4 },
      },
    }),
  );

  it('stand in the order of the graph, each that was begun in the span or is not over', () => {
    expect(staged().stages.map(({ stage, days, open }) => [stage, days.count, open.count])).toEqual([
      ['triage', 3, 0],
      ['investigation', 10, 11],
      ['order', 0, 4],
    ]);
  });

  it('have the ages of their open cases beside the 50 and 85 in a hundred of those that came to them', () => {
    const [triage, investigation, order] = staged().stages;
    expect(investigation).toMatchObject({
      days: { p50: { at: 10, ripe: true }, p85: { at: 20, ripe: true } },
      working: { p50: { at: 8 } },
      open: {
        days: { median: 25, oldest: 25 },
        ages: [
          { days: 10, count: 2 },
          { days: 20, count: 3 },
          { days: 25, count: 6 },
        ],
        overP50: 9,
        overP85: 6,
      },
    });
    expect(investigation?.days.steps.map(({ at, atRisk, open, by }) => [at, atRisk, open, by])).toEqual([
      [10, 9, 0.444444, {}],
      [20, 4, 0, {}],
    ]);
    expect(investigation?.working.steps.map(({ at }) => at)).toEqual([8, 14]);
    expect(triage?.days.steps).toEqual([]);
    expect(triage?.open).toEqual({ count: 0, days: {}, working: {}, ages: [] });
    expect(order?.open).toMatchObject({ ages: [{ days: 0, count: 4 }] });
    expect(order?.open).not.toHaveProperty('overP50');
  });
});

describe('what stands beside the speed', () => {
  it('is what is open: late by law and by promise, and paused, whenever it was filed', () => {
    const { open } = reported({
      '2026-05': { late: { legal: 9 }, paused: { '2026-05-02': 9 } },
      open: {
        'kind/wage.unpaid': { '2026-05-01': 4, '2025-05-01': 8 },
        late: { legal: 2, service: 3 },
        paused: { '2026-05-02': 4, '2026-06-02': 1 },
      },
    });
    expect(open).toMatchObject({ count: 12, late: { legal: 2, promise: 3 }, paused: 5 });
    expect(open.days).toEqual({ median: 425, p90: 425, oldest: 425 });
  });

  it('are the sums of the cases, and the money of the month, each unless too few are behind it', () => {
    const names = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'];
    const cells = names.flatMap((name, n) => [
      [`${name}/fen`, 100 * (n + 1)] as const,
      [`${name}/workers`, n + 5] as const,
    ]);
    const { sums, told } = reported({
      '2026-05': {
        sums: Object.fromEntries(cells),
        told: {
          ...{ recoveredFen: 70, workersPaid: 5, confirmedFen: 60, workersHeard: 4 },
          ...{ workers: 8, retaliation: 3 },
        },
      },
    });
    expect(sums).toEqual({
      claimed: { fen: 100, workers: 5 },
      assessed: { fen: 200, workers: 6 },
      ordered: { fen: 300, workers: 7 },
      recovered: { fen: 400, workers: 8 },
      confirmed: { fen: 500, workers: 9 },
    });
    expect(reported({ '2026-05': { told: { confirmedFen: 60, workersHeard: 5 } } }).told.confirmed).toEqual({
      fen: 60,
      workers: 5,
    });
    expect(told).toMatchObject({
      workers: 8,
      retaliation: null,
      recovered: { fen: 70, workers: 5 },
      confirmed: { fen: null, workers: null },
    });
  });

  it('are the acts of the months asked for', () => {
    const acts = {
      ...{ opened: 1, accepted: 2, transferredIn: 3, transferredOut: 4, referred: 5 },
      ...{ coordinated: 6, merged: 7, disputed: 8, reopened: 9, reminders: 10 },
    };
    expect(reported({ '2026-05': { told: acts }, '2026-06': { told: acts } }).told.acts).toEqual(acts);
  });
});

describe('month by month', () => {
  const wages = { 'solved/30/20': 6, 'refused/40/28': 5 };
  const monthly = once(() =>
    reported({
      '2026-05': {
        filed: { cases: 14 },
        'length/wage.unpaid': { ...wages, 'merged/5/3': 2 },
        ends: { solved: 6, refused: 1, merged: 2 },
        reasons: { 'solved/paid_full': 6, 'refused/out_of_time': 5 },
        marks: { uncontacted: 2 },
        fair: { 'language/en/solved': 6 },
      },
      '2026-06': { filed: { cases: 3 }, ends: { refused: 4 } },
      open: { 'kind/wage.unpaid': { '2026-05-01': 1, '2026-06-03': 3 } },
    }),
  );

  it('a cohort is what was filed in a month, as it stands now', () => {
    const { cohorts } = monthly();
    expect(cohorts).toMatchObject([
      { month: '2026-05', filed: 14, open: 1, merged: 2, ended: { solved: 6, refused: 5, others: 0 } },
    ]);
    expect(cohorts[0]?.days).toMatchObject({ count: 14, p50: { at: 30 } });
  });

  it('the flow is what came and ended in a month, and what was open at its end', () => {
    expect(monthly().flow).toEqual([
      {
        month: '2026-05',
        filed: 14,
        ended: { solved: 0, not_solved: 0, unfounded: 0, elsewhere: 0, withdrawn: 0, refused: 0, others: 7 },
        merged: 2,
        open: 5,
      },
    ]);
  });

  it('reasons, signals and outcomes are those of the same cases', () => {
    const { reasons, signals, outcomes } = monthly();
    expect(reasons.solved).toEqual({ paid_full: 6 });
    expect(signals.uncontacted).toEqual({ part: 2, of: 11 });
    expect(outcomes.language).toMatchObject([{ value: 'en', outcomes: { solved: 6 } }]);
  });
});
