import * as z from 'zod/mini';
import { monthsBetween, reportOf } from '#domain/statistics/report.ts';
import { officeId } from '#domain/terms/fields.ts';
import { badRequest, notFound } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';

/** A cell that could tell who a worker is: null, or summed without the months with fewer than five workers behind them. */
const delicateFigure = z.object({ value: z.nullable(z.int()), without: z.array(z.string()) });

const figures = z.object({
  office: z.string(),
  from: z.string(),
  to: z.string(),
  /** the instant of these figures */
  asOf: z.string(),
  cases: z.record(z.string(), z.int()),
  closedBy: z.record(z.string(), delicateFigure),
  workers: delicateFigure,
  retaliation: delicateFigure,
  /** in fen: verified as paid, and confirmed by the worker */
  money: z.object({ recoveredFen: delicateFigure, confirmedFen: delicateFigure }),
  /** calendar days in each stage, of the cases that left it; 120 stands for 120 or more */
  days: z.record(z.string(), z.object({ count: z.int(), median: z.int(), p90: z.int() })),
});

export const statisticsRoute: Route = {
  method: 'GET',
  path: '/offices/{office}/statistics',
  says: 'What an office did in some months (at most 36), by the dates of the events.',
  query: ['from', 'to'],
  rules: ['`from` is not after `to`, and there are at most 36 months from the one to the other.'],
  answers: figures,
  handle: async (deps, { staff, params, query }) => {
    const { office = '' } = params;
    const { from = '', to = '' } = query;
    const names = monthsBetween(from, to);
    if (names === undefined)
      return badRequest([
        { path: 'from', says: 'from and to are months (YYYY-MM) in order, at most 36 of them' },
      ]);
    if (!officeId.safeParse(office).success) return notFound;
    if (!(await reachesOffice(deps, staff, office))) return notFound;
    const months = await Promise.all(
      names.map(async (month) => ({ month, sheet: await deps.counters.month(office, month) })),
    );
    return reply({ office, from, to, asOf: deps.now().toISOString(), ...reportOf(months) });
  },
};
