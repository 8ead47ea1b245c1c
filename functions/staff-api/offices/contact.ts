/** How a member of staff is told: by text or mail, at once of what is urgent, each morning of what is due. */
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type StaffContact, type StaffMember, staffContact, staffMember } from '#domain/office/office.ts';
import { readPhone } from '#domain/procedure/phones.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound, problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';

const contactPath = '/me/contact' as const;

/** Why nobody would be reached in this way; undefined where somebody is. */
const unreachable = async (
  {
    directory,
    jurisdiction,
    staffChannels,
  }: Pick<StaffApiDeps, 'directory' | 'jurisdiction' | 'staffChannels'>,
  { office }: StaffMember,
  contact: StaffContact,
): Promise<string | undefined> => {
  if (!staffChannels.includes(contact.by))
    return `Nothing is sent by ${contact.by} here: choose ${staffChannels.join(' or ')}.`;
  if (contact.by === 'mail') return undefined;
  const at = await directory.office(office);
  const { phones } = newestProcedure(at?.jurisdiction ?? jurisdiction);
  return readPhone(phones, contact.phone)?.takesTexts ? undefined : 'Texts do not reach this number.';
};

export const contactRoute = declaredRoute({
  method: 'PUT',
  path: contactPath,
  says: 'You choose how you are told: by text or by mail. At once of what is urgent (a limit of the law that has passed, a danger, what a level below did not see to), outside quiet hours unless it is a danger, and with `when: morning` of dangers alone; each working morning of what is late, due today and to be acknowledged in your queue. The messages hold case numbers and what is due, nothing else. Only you see the number or address.',
  body: staffContact,
  answers: staffMember,
  handle: async (deps, { staff, body }) => {
    const given = staffContact.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const no = await unreachable(deps, staff, given.data);
    if (no !== undefined) return problem(422, 'unreachable', no);
    if (!(await deps.directory.setContact(staff.office, staff.id, given.data))) return notFound;
    return reply({ ...staff, contact: given.data });
  },
});

export const noContactRoute = declaredRoute({
  method: 'DELETE',
  path: contactPath,
  says: 'You are told nothing any more, and look at your queue yourself.',
  answers: staffMember,
  handle: async (deps, { staff }) => {
    if (!(await deps.directory.setContact(staff.office, staff.id, undefined))) return notFound;
    const { contact: _, ...rest } = staff;
    return reply(rest);
  },
});
