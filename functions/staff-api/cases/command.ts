import type { Head } from '#adapters/case-store/port.ts';
import type { PartyDetails } from '#adapters/vault/port.ts';
import type { Submission } from '#casework/submission.ts';
import { roleFor } from '#domain/complaint/decide.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, notFound, problem, unreadable } from '../http/problem.ts';
import { isReply, type Reply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { freshSignInBar, wantsFreshSignIn } from '../who/fresh-sign-in.ts';
import { caseFor } from '../who/reach.ts';
import { commandFrom, type GivenCommand, kindNamed, type RegisteredCommand } from './command-body.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { firmNumberIssues, type PartyCorrection, partyKept, stillRight } from './people.ts';
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

/** What was sent, or why it cannot be read: its form, a number that no firm has, a case that its sender may not see. */
export const givenFor = async (
  deps: StaffApiDeps,
  kind: RegisteredCommand,
  { state }: Head,
  { staff, body }: Pick<StaffRequest, 'staff' | 'body'>,
): Promise<GivenCommand | Reply> => {
  const given = commandFrom(kind, body);
  if ('issues' in given) return badRequest(given.issues);
  const law = deps.procedureOf(state.file.procedure);
  const issues = firmNumberIssues(law, given.details ?? {}, 'details.firmNumber');
  if (issues.length > 0) return unreadable(issues);
  return (await strangeCase(deps, staff, given)) ?? given;
};

const submissionOf = (
  head: Head,
  staff: StaffMember,
  { command, words, details }: GivenCommand,
  when: Preconditions,
): Submission => ({
  caseId: head.caseId,
  head,
  command,
  actor: actorOf(staff, command.type),
  words,
  ...(details === undefined ? {} : { people: { parties: [details] } }),
  ...when,
});

/** What was told of the party before and is not told anew. */
const knownDetailsOf = async (
  { vault }: Pick<StaffApiDeps, 'vault'>,
  { caseId, state: { file } }: Head,
  { command }: GivenCommand,
): Promise<PartyDetails | undefined> => {
  if (command.type !== 'describe_party') return undefined;
  const known = file.parties.find(({ ref }) => ref === command.party)?.details;
  return known === undefined ? undefined : vault.get(caseId, 'party', known);
};

const correctedBy = (
  law: Procedure,
  { wrong, ...told }: PartyCorrection,
  known: PartyDetails | undefined,
): PartyDetails => ({ ...stillRight(known, present({ wrong })), ...partyKept(law, told) });

/** The command as the vault shall keep it: the firm's number in its register's form, and what is known already. */
const asKept = async (
  deps: StaffApiDeps,
  head: Head,
  law: Procedure,
  { details, ...given }: GivenCommand,
): Promise<GivenCommand> =>
  details === undefined || Object.keys(details).length === 0
    ? given
    : { ...given, details: correctedBy(law, details, await knownDetailsOf(deps, head, given)) };

const staleSignInBar = ({ type }: RegisteredCommand, { signedInAt }: StaffRequest): Reply | undefined =>
  wantsFreshSignIn(type) ? freshSignInBar(signedInAt) : undefined;

const obey = async (
  deps: StaffApiDeps,
  kind: RegisteredCommand,
  head: Head,
  asked: StaffRequest,
): Promise<Reply> => {
  const { caseId } = head;
  const law = deps.procedureOf(head.state.file.procedure);
  const { staff, language } = asked;
  const when = preconditions(asked);
  if ('issues' in when) return badRequest(when.issues);
  const given = await givenFor(deps, kind, head, asked);
  if (isReply(given)) return given;
  const no = staleSignInBar(kind, asked);
  if (no !== undefined) return no;
  const submitted = await deps.submit(submissionOf(head, staff, await asKept(deps, head, law, given), when));
  const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
  if (isReply(done)) return done;
  return doneReply(deps, done, { caseId, language });
};

export const commandRoute = declaredRoute({
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
});
