import { randomUUID } from 'node:crypto';
import type { Head, Pointer } from '#adapters/case-store/port.ts';
import type { VaultEntry } from '#adapters/vault/port.ts';
import { derivedReceipt } from '#casework/case-ids.ts';
import type { Submission } from '#casework/submission.ts';
import { roleFor } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, notFound, problem } from '../http/problem.ts';
import { isReply, type Reply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { commandFrom, type GivenCommand, kindNamed, type RegisteredCommand } from './command-body.ts';
import { followThrough, otherCaseBar } from './joint.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { isContactable, partyEntry, personEntries, personPointers } from './people.ts';
import { type Preconditions, preconditions } from './preconditions.ts';

/** The member in the role in which they may give this command. */
export const actorOf = ({ id, office, roles }: StaffMember, type: string) => ({
  role: roleFor(type, roles) ?? ('auditor' as const),
  id,
  office,
});

const joiner = (events: readonly CaseEvent[]): string | undefined =>
  events.find((event) => event.type === 'worker_joined')?.worker;

const givenVaultEntries =
  ({ worker, details }: GivenCommand, language: string) =>
  (events: readonly CaseEvent[]): readonly VaultEntry[] =>
    events.flatMap((event) => {
      if (event.type === 'worker_joined' && worker) return personEntries(worker, event.worker, language);
      return event.type === 'party_named' && details ? partyEntry(event.party.ref, details) : [];
    });

/** Refuses another case that its sender may not see. */
const strangeCase = async (deps: StaffApiDeps, staff: StaffMember, { command }: GivenCommand) => {
  const other = 'into' in command ? command.into : 'other' in command ? command.other : undefined;
  if (other === undefined) return undefined;
  return isReply(await caseFor(deps, staff, other))
    ? problem(422, 'no-such-case', 'The other case is not there, or not for you to see.')
    : undefined;
};

interface StaffCommandInput {
  readonly caseId: string;
  readonly staff: StaffMember;
  readonly given: GivenCommand;
  readonly when: Preconditions;
  /** of the worker who joins with this command */
  readonly receipt: string | undefined;
  /** the case's: who joins it through an officer is spoken to as the others are */
  readonly language: string;
}

const submissionOf = async ({ index }: StaffApiDeps, order: StaffCommandInput): Promise<Submission> => {
  const { caseId, staff, given, when, receipt, language } = order;
  const who = given.worker;
  const found = receipt === undefined || who === undefined ? [] : await personPointers(index, who, receipt);
  const pointers = (events: readonly CaseEvent[]): readonly Pointer[] => {
    const worker = joiner(events);
    return worker === undefined ? [] : found.map((each) => ({ ...each, worker }));
  };
  return {
    caseId,
    command: given.command,
    actor: actorOf(staff, given.command.type),
    words: given.words,
    vault: givenVaultEntries(given, language),
    pointers,
    ...when,
  };
};

/** A worker who joins through an officer gets a receipt of their own, the same for the same key. */
const receiptFor = (
  { index }: StaffApiDeps,
  staff: StaffMember,
  caseId: string,
  { idempotencyKey }: Preconditions,
) => derivedReceipt(index, `staff:${staff.id}:${caseId}:${idempotencyKey ?? randomUUID()}`);

const contactBar = ({ command, worker }: GivenCommand): Reply | undefined =>
  command.type === 'join_complaint' && worker && command.contactable !== isContactable(worker)
    ? badRequest([{ path: 'contactable', says: 'True if and only if the worker has a phone and a channel' }])
    : undefined;

const obey = async (
  deps: StaffApiDeps,
  kind: RegisteredCommand,
  { caseId, state }: Head,
  asked: StaffRequest,
): Promise<Reply> => {
  const { staff, language, body } = asked;
  const when = preconditions(asked);
  if ('issues' in when) return badRequest(when.issues);
  const given = commandFrom(kind, body);
  if ('issues' in given) return badRequest(given.issues);
  const no =
    contactBar(given) ??
    (await strangeCase(deps, staff, given)) ??
    (await otherCaseBar(deps.store, caseId, given.command));
  if (no !== undefined) return no;
  const receipt = given.worker && (await receiptFor(deps, staff, caseId, when));
  const submission = await submissionOf(deps, {
    caseId,
    staff,
    given,
    when,
    receipt,
    language: state.file.language,
  });
  const done = await doneOrReply(deps, await deps.submit(submission), {
    caseId,
    ifVersion: when.ifVersion,
    language,
  });
  if (isReply(done)) return done;
  await followThrough(deps, actorOf(staff, given.command.type), caseId, given.command);
  return doneReply(caseId, done, receipt === undefined ? {} : { receipt: showReceipt(receipt) });
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
    return { ...answer, notes: { case: caseId, command: type, ...answer.notes } };
  },
};
