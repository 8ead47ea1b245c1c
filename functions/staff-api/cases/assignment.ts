/** Who could take the case: proposed for the supervisor, who assigns. */
import * as z from 'zod/mini';
import { today } from '#domain/complaint/clocks.ts';
import { type Language, text } from '#domain/messages/text.ts';
import {
  assignedRoles,
  type Candidate,
  type Hindered,
  hindrances,
  whoCouldTake,
} from '#domain/office/suitability.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, problem } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { caseFor } from '../who/reach.ts';

const answers = z.object({
  /** lead and co-inspector, or the mediator; fewer where the office has no more */
  proposed: z.array(z.string()),
  candidates: z.array(z.object({ id: z.string(), load: z.int(), says: z.string() })),
  hindered: z.array(
    z.object({
      id: z.string(),
      why: z.enum(hindrances),
      rule: z.optional(z.string()),
      until: z.optional(z.string()),
      says: z.string(),
    }),
  ),
});

/**
 * Open cases that each has by name, from the first page of their queue: one bounded read a member, however many cases the
 * office has. Who has more than a page has it at least so full.
 */
const loads = async ({ store }: StaffApiDeps, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map(await Promise.all(ids.map(async (id) => [id, (await store.staffQueue(id)).items.length] as const)));

const fitness = (language: Language, { speaks, knows, load }: Candidate): string =>
  [
    ...(speaks === undefined ? [] : [text(language, `assignment.speaks.${speaks ? 'yes' : 'no'}`)]),
    ...(knows === undefined ? [] : [text(language, `assignment.knows.${knows ? 'yes' : 'no'}`)]),
    text(language, 'assignment.load', { load }),
  ].join(' ');

const hindrance = (language: Language, { why, until }: Hindered): string =>
  text(language, `assignment.${why}`, until === undefined ? {} : { until: { day: until } });

const asked = z.enum(assignedRoles);

export const assignmentRoute: Route = {
  method: 'GET',
  path: '/cases/{caseId}/assignment',
  says: 'Who could take the case as inspectors or as mediator (`role`): by language, knowledge of the matter and present load; who may not, and why. It proposes; assign_case and assign_mediator decide.',
  roles: ['supervisor'],
  query: ['role'],
  answers,
  handle: async (deps, { staff, params, query, language }) => {
    const role = asked.safeParse(query.role ?? 'inspector');
    if (!role.success) return badRequest([{ path: 'role', says: `One of: ${assignedRoles.join(', ')}` }]);
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    if (!staff.roles.includes('supervisor'))
      return problem(403, 'role-not-allowed', 'Only a supervisor assigns.');
    const { file } = head.state;
    const procedure = deps.procedureOf(file.procedure);
    const members = await deps.directory.staffOf(file.office);
    const inRole = members.filter((each) => each.roles.includes(role.data)).map(({ id }) => id);
    const found = whoCouldTake({
      file,
      procedure,
      role: role.data,
      staff: members,
      load: await loads(deps, inRole),
      on: today(procedure, deps.now().toISOString()),
    });
    return {
      ...reply({
        proposed: found.proposed,
        candidates: found.candidates.map((each) => ({
          id: each.id,
          load: each.load,
          says: fitness(language, each),
        })),
        hindered: found.hindered.map((each) => ({ ...each, says: hindrance(language, each) })),
      }),
      notes: { case: head.caseId },
    };
  },
};
