import type { Head } from '#adapters/case-store/port.ts';
import type { Submission } from '#casework/submission.ts';
import { roleFor } from '#domain/complaint/decide.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, notFound, problem } from '../http/problem.ts';
import { isReply, type Reply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { commandFrom, type GivenCommand, kindNamed, type RegisteredCommand } from './command-body.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { detailsIfAny } from './people.ts';
import { type Preconditions, preconditions } from './preconditions.ts';

/** The member in the role in which they may give this command. */
export const actorOf = ({ id, office, roles }: StaffMember, type: string) => ({
  role: roleFor(type, roles) ?? ('auditor' as const),
  id,
  office,
});

/** Another case that a command names must be one that its sender may see. */
const strangeCase = async (deps: StaffApiDeps, staff: StaffMember, { command }: GivenCommand) => {
  const other = 'into' in command ? command.into : 'other' in command ? command.other : undefined;
  if (other === undefined) return undefined;
  return isReply(await caseFor(deps, staff, other))
    ? problem(422, 'no-such-case', 'The other case is not there, or not for you to see.')
    : undefined;
};

const submissionOf = (
  caseId: string,
  staff: StaffMember,
  { command, words, details }: GivenCommand,
  when: Preconditions,
): Submission => ({
  caseId,
  command,
  actor: actorOf(staff, command.type),
  words,
  ...(details === undefined ? {} : { people: { parties: [detailsIfAny(details)] } }),
  ...when,
});

const obey = async (
  deps: StaffApiDeps,
  kind: RegisteredCommand,
  { caseId }: Head,
  asked: StaffRequest,
): Promise<Reply> => {
  const { staff, language, body } = asked;
  const when = preconditions(asked);
  if ('issues' in when) return badRequest(when.issues);
  const given = commandFrom(kind, body);
  if ('issues' in given) return badRequest(given.issues);
  const no = await strangeCase(deps, staff, given);
  if (no !== undefined) return no;
  const submitted = await deps.submit(submissionOf(caseId, staff, given, when));
  const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
  if (isReply(done)) return done;
  return doneReply(caseId, done);
};

export const commandRoute: Route = {
  method: 'POST',
  path: '/cases/{caseId}/commands/{type}',
  says: 'Gives a command. What it carries, and who may give it, is described at each command’s own path.',
  answers: doneBody,
  handle: async (deps, asked) => {
    const { caseId = '', type = '' } = asked.params;
    const kind = kindNamed(type);
    if (kind === undefined) return notFound;
    const head = await caseFor(deps, asked.staff, caseId);
    if (isReply(head)) return head;
    const answer = await obey(deps, kind, head, asked);
    return { ...answer, notes: { caseId, command: type, ...answer.notes } };
  },
};
