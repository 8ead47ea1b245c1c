import { describe, expect, test } from 'vitest';
import { openSheet } from '#domain/statistics/cells.ts';
import { countedAfter } from '#domain/statistics/counted.ts';
import { figuresShape, officesBeside } from '#functions/staff-api/offices/figures-schema.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const [filing] = s.given(s.filed).history;
if (filing === undefined) throw new Error('An empty story');
const counted = countedAfter(undefined, filing);

type Cell = readonly [office: string, sheet: string, group: string, measure: string, by: number];

const apiWith = async (...cells: readonly Cell[]) => {
  const api = memoryApi({ at: '2026-06-30T08:00:00.000Z' });
  const increments = cells.map(([office, sheet, group, measure, by]) => ({
    office,
    sheet,
    group,
    measure,
    by,
  }));
  await api.counters.advance({
    caseId: s.caseId,
    from: 0,
    progress: { seq: 1, counted, stands: [] },
    increments,
  });
  return api;
};

const span = { from: '2026-01', to: '2026-03' };
const bao = 'cn-440306';
const long = 'cn-440309';
const city = 'cn-4403';

describe('figures of an office', () => {
  test('of the cases filed in the months asked for, with those that are open today', async () => {
    const api = await apiWith(
      [bao, '2026-02', 'filed', 'cases', 12],
      [bao, '2026-02', 'length/wage.unpaid', 'solved/40/28', 6],
      [bao, '2026-05', 'length/wage.unpaid', 'solved/3/2', 9],
      [bao, openSheet, 'kind/wage.unpaid', '2026-02-10', 6],
      [bao, openSheet, 'kind/wage.unpaid', '2026-05-10', 1],
    );
    const { body } = await api.ask({ by: 's.city', path: `/offices/${bao}/statistics`, query: span });
    expect(figuresShape.parse(body)).toMatchObject({
      cases: { filed: 12, ended: 6 },
      open: { count: 7 },
      bands: { days: { cases: 12, ended: { to60: 6 }, open: { over: 6 } } },
      whole: { days: { p50: { at: 40, ripe: true }, p90: { ripe: false } } },
    });
  });

  test('with the offices below it, each case once', async () => {
    const api = await apiWith(
      [bao, '2026-02', 'filed', 'cases', 12],
      [bao, '2026-02', 'told', 'opened', 12],
      [long, '2026-02', 'told', 'opened', 5],
      [city, '2026-02', 'told', 'opened', 1],
    );
    const opened = async (office: string, below?: string) =>
      (
        await api.ask({
          by: 's.city',
          path: `/offices/${office}/statistics`,
          query: { ...span, ...(below && { below }) },
        })
      ).body.told.acts.opened;
    expect([await opened(city), await opened(city, 'yes'), await opened(bao, 'yes')]).toEqual([1, 18, 12]);
  });

  test('beside one another: where many more end late than chance explains', async () => {
    const api = await apiWith(
      [bao, '2026-02', 'length/wage.unpaid', 'solved/40/28', 200],
      [long, '2026-02', 'length/wage.unpaid', 'solved/40/28', 60],
      [long, '2026-02', 'length/wage.unpaid', 'solved/200/130', 140],
      [bao, '2026-02', 'reasons', 'solved/paid_full', 200],
      [long, '2026-02', 'reasons', 'solved/paid_full', 120],
      [long, '2026-02', 'reasons', 'unfounded/unfounded', 80],
    );
    const { body } = await api.ask({ by: 's.city', path: `/offices/${city}/statistics/beside`, query: span });
    const { points, share, reasons } = officesBeside.parse(body);
    expect(share).toBe(0.65);
    expect(points).toMatchObject([
      { office: city, cases: 0 },
      { office: bao, cases: 200, within: 200, standsOut: true },
      { office: long, cases: 200, within: 60, standsOut: true },
    ]);
    expect(reasons.map(({ office, reason }) => [office, reason])).toEqual([
      [bao, 'paid_full'],
      [long, 'paid_full'],
      [long, 'unfounded'],
    ]);
  });

  test.each(['', '/beside'])('are not for another office%s', async (path) => {
    const answer = await memoryApi().ask({
      by: 's.long',
      path: `/offices/${bao}/statistics${path}`,
      query: span,
    });
    expect(answer.status).toBe(404);
  });
});
