import { funnelOf, reasonsBeside } from '#domain/statistics/beside.ts';
import { reportOf } from '#domain/statistics/report.ts';
import { officeId } from '#domain/terms/fields.ts';
import { badRequest, notFound } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';
import { countedOffices, monthsAsked, officesCounted } from './counted-offices.ts';
import { figuresShape, officesBeside } from './figures-schema.ts';

const wrongMonths = badRequest([{ path: 'from', says: 'from and to are months (YYYY-MM) in order' }]);

export const statisticsRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/statistics',
  says: 'Figures of an office over any span of months; `below=yes`: with the offices below it. Open cases count. What each means stands in docs/figures.md.',
  query: ['from', 'to', 'below'],
  rules: ['`from` is not after `to`.'],
  answers: figuresShape,
  handle: async (deps, { staff, params, query }) => {
    const { office = '' } = params;
    const { from = '', to = '', below } = query;
    const asked = monthsAsked(deps, from, to);
    if (asked === undefined) return wrongMonths;
    if (!officeId.safeParse(office).success) return notFound;
    if (!(await reachesOffice(deps, staff, office))) return notFound;
    const offices = officesCounted(await deps.directory.offices(), office, below === 'yes');
    const counted = await countedOffices(deps, offices, from, asked.latest);
    return reply({
      office,
      offices: offices.map(({ id }) => id),
      from,
      to,
      asOf: deps.now().toISOString(),
      ...reportOf(
        counted.map((each) => each.counted),
        asked.months,
        asked.later,
      ),
    });
  },
});

export const besideRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/statistics/beside',
  says: 'The office and those below it beside one another, in the order of the directory: the share that ended within 60 working days, and reasons of endings that stand out beside all other offices of its jurisdiction.',
  query: ['from', 'to'],
  rules: ['`from` is not after `to`.'],
  answers: officesBeside,
  handle: async (deps, { staff, params, query }) => {
    const { office = '' } = params;
    const { from = '', to = '' } = query;
    const asked = monthsAsked(deps, from, to);
    if (asked === undefined) return wrongMonths;
    if (!officeId.safeParse(office).success) return notFound;
    if (!(await reachesOffice(deps, staff, office))) return notFound;
    const directory = await deps.directory.offices();
    const jurisdiction = directory.find(({ id }) => id === office)?.jurisdiction;
    const all = await countedOffices(
      deps,
      directory.filter((each) => each.jurisdiction === jurisdiction),
      from,
      asked.latest,
    );
    const own = new Set(officesCounted(directory, office, true).map(({ id }) => id));
    return reply({
      ...funnelOf(all, own, asked.months),
      reasons: reasonsBeside(all, own, asked.months),
    });
  },
});
