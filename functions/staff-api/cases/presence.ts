/**
 * Who is writing in a case just now. Colleagues see it and nobody is held up by it: what two write at once the version of the
 * case parts.
 */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, problem } from '../http/problem.ts';
import { isReply, type Reply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';

/** Whoever writes says so again before that. */
const lastsSeconds = 40;

const presencePath = '/cases/{caseId}/presence' as const;
const mayWrite = ['intake_officer', 'inspector', 'mediator', 'supervisor'] as const;
const readsOnly = problem(403, 'role-not-allowed', 'Who only reads a case writes nothing in it.');

const presenceBody = z.object({
  others: z.array(
    z.object({
      staff: z.string(),
      name: z.string(),
      /** the command whose form they have open */
      act: z.optional(z.string()),
    }),
  ),
});

const saying = z.strictObject({ act: z.optional(z.string().check(z.regex(/^[a-z_]{1,40}$/))) });

/** Colleagues who write, by name; whoever asks knows of themselves. */
const othersAt = async (
  { presences, directory, now }: Pick<StaffApiDeps, 'presences' | 'directory' | 'now'>,
  { caseId }: Head,
  asker: StaffMember,
): Promise<Reply> => {
  const there = (await presences.at(caseId, now())).filter(({ staff }) => staff !== asker.id);
  const others = await Promise.all(
    there.map(async ({ staff, act: form }) => ({
      staff,
      name: (await directory.staffMember(staff))?.name ?? staff,
      ...present({ act: form }),
    })),
  );
  return { ...reply({ others }), notes: { caseId } };
};

export const presenceRoute = declaredRoute({
  method: 'GET',
  path: presencePath,
  says: 'Colleagues who are writing in the case just now. It locks nothing.',
  answers: presenceBody,
  handle: async (deps, { staff, params }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    return isReply(head) ? head : othersAt(deps, head, staff);
  },
});

export const sayingPresenceRoute = declaredRoute({
  method: 'PUT',
  path: presencePath,
  says: `You are writing in the case: colleagues see it for ${lastsSeconds} seconds, unless you say so again. It locks nothing. Answers who else is writing.`,
  roles: mayWrite,
  body: saying,
  answers: presenceBody,
  handle: async (deps, { staff, params, body }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    if (!staff.roles.some((role) => mayWrite.some((each) => each === role))) return readsOnly;
    const given = saying.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const until = new Date(deps.now().getTime() + lastsSeconds * 1000);
    await deps.presences.say(head.caseId, { staff: staff.id, ...present(given.data) }, until);
    return othersAt(deps, head, staff);
  },
});
