/** Absences of the office's people, and what becomes of their cases meanwhile. */
import * as z from 'zod/mini';
import type { QueueRow } from '#adapters/case-store/port.ts';
import type { Submission } from '#adapters/casework/submit.ts';
import { civilDate, staffId } from '#domain/complaint/fields.ts';
import { type StaffMember, staffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound, problem } from '../http/problem.ts';
import { isReply, type Reply, reply } from '../http/reply.ts';
import type { Asked, Route } from '../route.ts';

const absence = z.strictObject({ from: civilDate, until: civilDate, deputy: z.optional(staffId) }).check(
  z.refine(({ from, until }) => from <= until, {
    error: 'The absence ends before it begins',
    path: ['until'],
  }),
);

/** A supervisor of the office speaks for all its people, everybody for themself. */
const memberFor = async (deps: StaffApiDeps, { staff, params }: Asked): Promise<StaffMember | Reply> => {
  const { office = '', staffId: id = '' } = params;
  const speaksForAll = staff.roles.includes('supervisor') && staff.office === office;
  if (!speaksForAll && staff.id !== id)
    return problem(403, 'role-not-allowed', 'Only their supervisor, or they themselves, may say that.');
  const member = staffId.safeParse(id).success ? await deps.directory.staffMember(id) : undefined;
  return member?.office === office ? member : notFound;
};

/** A deputy is somebody else of the office, at work, with each role in which cases are had by name. */
const deputyBar = async (
  { directory }: StaffApiDeps,
  { id, office, roles }: StaffMember,
  deputy: string | undefined,
): Promise<Reply | undefined> => {
  if (deputy === undefined) return undefined;
  const other = deputy === id ? undefined : await directory.staffMember(deputy);
  const fits = other?.active && other.office === office && roles.every((role) => other.roles.includes(role));
  return fits
    ? undefined
    : badRequest([{ path: 'deputy', says: 'Somebody else of the office, active, in the same roles' }]);
};

export const absenceRoute: Route = {
  method: 'POST',
  path: '/offices/{office}/staff/{staffId}/absence',
  says: 'A member of staff is away between two days, both included. Nobody assigns them a case meanwhile; the deputy sees their cases in the own queue.',
  body: absence,
  answers: staffMember,
  handle: async (deps, asked) => {
    const member = await memberFor(deps, asked);
    if (isReply(member)) return member;
    const given = absence.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const no = await deputyBar(deps, member, given.data.deputy);
    if (no !== undefined) return no;
    const { deputy, ...days } = given.data;
    const away = { ...member, absent: { ...days, ...(deputy === undefined ? {} : { deputy }) } };
    await deps.directory.putStaff(away);
    return { ...reply(away), notes: { member: member.id } };
  },
};

export const returnRoute: Route = {
  method: 'POST',
  path: '/offices/{office}/staff/{staffId}/return',
  says: 'A member of staff is back. What was handed over meanwhile stays with whoever has it.',
  answers: staffMember,
  handle: async (deps, asked) => {
    const member = await memberFor(deps, asked);
    if (isReply(member)) return member;
    const { absent: _, ...back } = member;
    await deps.directory.putStaff(back);
    return { ...reply(back), notes: { member: member.id } };
  },
};

const handing = z.strictObject({ to: staffId });

type Command = Submission['command'];

/** The command that puts one member in another's place; undefined where the case is not had by name in a role that is assigned. */
const commandFor = async (
  { store }: StaffApiDeps,
  { caseId }: QueueRow,
  from: string,
  to: string,
): Promise<Command | undefined> => {
  const file = (await store.head(caseId))?.state.file;
  if (file?.mediator === from) return { type: 'assign_mediator', mediator: to };
  if (file?.lead === undefined || file.co === undefined) return undefined;
  if (file.lead === from) return { type: 'reassign_case', lead: to, co: file.co };
  return file.co === from ? { type: 'reassign_case', lead: file.lead, co: to } : undefined;
};

/**
 * One page of a member's open cases at a time, until there is no `next`; safe to repeat. A case that the other may not take
 * (a conflict, another part in it) stays and is named, for the supervisor to decide.
 */
export const handOverRoute: Route = {
  method: 'POST',
  path: '/offices/{office}/staff/{staffId}/hand-over',
  says: 'Hands a page of the open cases that a member has by name to another; each is an event in its history.',
  roles: ['supervisor'],
  query: ['page'],
  body: handing,
  answers: z.object({
    handed: z.array(z.string()),
    kept: z.array(z.object({ caseId: z.string(), why: z.string() })),
    next: z.optional(z.string()),
  }),
  handle: async (deps, asked) => {
    const { staff, query } = asked;
    if (!staff.roles.includes('supervisor'))
      return problem(403, 'role-not-allowed', 'Only a supervisor hands cases over.');
    const member = await memberFor(deps, asked);
    if (isReply(member)) return member;
    const given = handing.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { items, next } = await deps.store.staffQueue(member.id, query.page);
    const handed: string[] = [];
    const kept: { caseId: string; why: string }[] = [];
    for (const row of items) {
      const command = await commandFor(deps, row, member.id, given.data.to);
      if (command === undefined) {
        kept.push({ caseId: row.caseId, why: 'not-assigned' });
        continue;
      }
      const actor = { role: 'supervisor' as const, id: staff.id, office: staff.office };
      const result = await deps.submit({ caseId: row.caseId, command, actor });
      if (result.outcome === 'done') handed.push(row.caseId);
      else
        kept.push({
          caseId: row.caseId,
          why: result.outcome === 'refused' ? result.refusal.refused : result.outcome,
        });
    }
    const body = { handed, kept, ...(next === undefined ? {} : { next }) };
    return { ...reply(body), notes: { member: member.id, handed: handed.length } };
  },
};
