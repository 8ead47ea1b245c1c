import * as z from 'zod/mini';
import { type OfficeCounts, officeCounts } from '#casework/lists/office-counts.ts';
import { deskLoadOf } from '#casework/staff-load.ts';
import { todayIn } from '#casework/today.ts';
import type { Load } from '#domain/assignment/suitability.ts';
import { deputyOf } from '#domain/office/absence.ts';
import { isAbsent, officeName, type StaffMember } from '#domain/office/office.ts';
import { officeId } from '#domain/terms/fields.ts';
import { plusDays } from '#domain/time/calendar.ts';
import type { StaffApiDeps } from '../deps.ts';
import { notFound } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';

const officeRow = z.object({
  id: z.string(),
  name: z.string(),
  area: z.string(),
  parent: z.optional(z.string()),
});

export const officesRoute = declaredRoute({
  method: 'GET',
  path: '/offices',
  says: 'The offices of the authority, each by its name in your language: where a case can go.',
  answers: z.object({ items: z.array(officeRow) }),
  handle: async ({ directory }, { language }) =>
    reply({
      items: (await directory.offices()).map((each) => ({
        id: each.id,
        name: officeName(each, language),
        area: each.area,
        ...(each.parent === undefined ? {} : { parent: each.parent }),
      })),
    }),
});

const staffRow = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  /** open cases that they hold; counted up to 50 where the office's counts do not have them yet */
  cases: z.int(),
  orMore: z.boolean(),
  /** open cases that they inspect with another */
  co: z.int(),
  /** of those that they hold, with a legal limit that ends within seven days, or is over */
  legalSoon: z.int(),
  away: z.boolean(),
  absent: z.optional(z.object({ from: z.string(), until: z.string(), deputy: z.optional(z.string()) })),
  /** of whom is away: who has their cases today. Absent: the supervisors of the office */
  standIn: z.optional(z.string()),
});

const soonDays = 7;

interface OfficeToday {
  readonly members: readonly StaffMember[];
  readonly on: string;
  readonly counts: Pick<OfficeCounts, 'held' | 'co'>;
}

/** As the office counts it; where it has not counted it yet, as their queue has it. */
const exactLoad = (load: Load, held: number | undefined): Load =>
  held === undefined ? load : { cases: held, orMore: false };

const staffRowOf = async (
  { store }: Pick<StaffApiDeps, 'store'>,
  { members: all, on, counts }: OfficeToday,
  member: StaffMember,
): Promise<z.infer<typeof staffRow>> => {
  const { id, name, roles, absent } = member;
  const { legalSoon, ...load } = await deskLoadOf(store, id, plusDays(on, soonDays));
  const away = isAbsent(member, on);
  const standIn = away ? deputyOf(all, member, on)?.id : undefined;
  return {
    id,
    name,
    roles: [...roles],
    ...exactLoad(load, counts.held[id]),
    co: counts.co[id] ?? 0,
    legalSoon,
    away,
    ...(absent === undefined ? {} : { absent: { ...absent } }),
    ...(standIn === undefined ? {} : { standIn }),
  };
};

export const officeStaffRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/staff',
  says: 'The people of an office who work there now: roles, load, absence.',
  answers: z.object({ items: z.array(staffRow) }),
  handle: async (deps, { staff, params }) => {
    const { office = '' } = params;
    if (!officeId.safeParse(office).success || !(await reachesOffice(deps, staff, office))) return notFound;
    const [members, on, counts] = await Promise.all([
      deps.directory.staffOf(office),
      todayIn(deps, office),
      officeCounts(deps, office),
    ]);
    const today = { members, on, counts };
    const active = members.filter(({ active: works }) => works);
    return reply({ items: await Promise.all(active.map((each) => staffRowOf(deps, today, each))) });
  },
});
