/** What offices counted, each with its calendar and its own today. */
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { isAbove, type Office } from '#domain/office/office.ts';
import { lawFor } from '#domain/procedure/local-law.ts';
import type { NamedSheets } from '#domain/statistics/beside.ts';
import { monthsBetween } from '#domain/statistics/month-span.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';

type Deps = Pick<StaffApiDeps, 'counters' | 'directory' | 'now'>;

/** Months from the first asked for to the last, and those after it until now, by the clock that is furthest ahead. */
export const monthsAsked = ({ now }: Pick<Deps, 'now'>, from: string, to: string) => {
  const months = monthsBetween(from, to);
  if (months === undefined) return undefined;
  const latest = dateIn('Pacific/Kiritimati', now().toISOString()).slice(0, 7);
  return { months, later: (monthsBetween(to, latest) ?? []).slice(1), latest: latest > to ? latest : to };
};

const countedOf = async (deps: Deps, office: Office, from: string, latest: string): Promise<NamedSheets> => {
  const procedure = newestProcedure(office.jurisdiction);
  const today = dateIn(procedure.timeZone, deps.now().toISOString());
  return {
    office: office.id,
    counted: {
      sheets: await deps.counters.sheets(office.id, from, latest),
      today,
      calendar: calendarFor(lawFor(procedure, office.area, today)),
    },
  };
};

/** Offices that are read at once. */
const officesAtOnce = 16;

/** One reading for each office, however many cases and months there are. */
export const countedOffices = async (
  deps: Deps,
  offices: readonly Office[],
  from: string,
  latest: string,
): Promise<readonly NamedSheets[]> => {
  const all: NamedSheets[] = [];
  for (let n = 0; n < offices.length; n += officesAtOnce)
    all.push(
      ...(await Promise.all(
        offices.slice(n, n + officesAtOnce).map((office) => countedOf(deps, office, from, latest)),
      )),
    );
  return all;
};

/** The office itself, and the offices below it where they are asked for. */
export const officesCounted = (offices: readonly Office[], id: string, below: boolean): readonly Office[] =>
  offices.filter((each) => each.id === id || (below && isAbove(offices, id, each.id)));
