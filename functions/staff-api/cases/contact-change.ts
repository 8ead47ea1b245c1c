/** A worker told an officer how they can be reached from now on: another number, another way, other hours. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { isContactable } from '#casework/intake.ts';
import { contactIn } from '#casework/people.ts';
import type { Submission } from '#casework/submission.ts';
import { readPhone } from '#domain/procedure/phones.ts';
import { workerRef } from '#domain/terms/fields.ts';
import { isReachableChannel } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, problem } from '../http/problem.ts';
import { isReply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { contactChange, phoneKept } from './people.ts';
import { preconditions } from './preconditions.ts';

const type = 'change_contact';

export const contactChangeRequest = z.strictObject({
  worker: workerRef,
  /** what has changed; the rest stays as it is */
  contact: z._default(contactChange, {}),
});
type Change = z.infer<typeof contactChange>;

/** As it will be: a new number has not been heard from yet, and nobody has asked it to be left alone. */
const changed = (before: Contact | undefined, change: Change, language: string): Contact => {
  const { verifiedAt, stopped, ...rest } = before ?? { channel: 'none', language, mayBePlain: false };
  const isSameNumber = change.phone === undefined || change.phone === before?.phone;
  return {
    ...rest,
    ...(isSameNumber && verifiedAt !== undefined ? { verifiedAt } : {}),
    ...(isSameNumber && stopped !== undefined ? { stopped } : {}),
    ...change,
  };
};

/** The number in E.164; one that nobody could be reached at stays as it was written, and is refused. */
const changeKept = (deps: StaffApiDeps, { state }: Head, change: Change): Change =>
  change.phone === undefined
    ? change
    : { ...change, phone: phoneKept(deps.procedureOf(state.file.procedure), change.phone) ?? change.phone };

/** Why nobody would be reached so; undefined where somebody is. */
const unreachable = (
  deps: StaffApiDeps,
  { state }: Head,
  { phone, channel }: Contact,
): string | undefined => {
  if (phone === undefined)
    return isReachableChannel(channel) ? 'There is no number to reach them by.' : undefined;
  const read = readPhone(deps.procedureOf(state.file.procedure).phones, phone);
  if (read === undefined) return 'Nobody could be reached at this number.';
  return channel === 'sms' && !read.takesTexts
    ? 'Texts do not reach this number: it is a landline.'
    : undefined;
};

/** The case is found by the new number too; by the old one only as long as it is theirs. */
const toldOf = async (
  { index }: StaffApiDeps,
  contact: Contact,
): Promise<Pick<Submission, 'people' | 'pointers'>> => ({
  people: { worker: { contact } },
  ...(contact.phone === undefined
    ? {}
    : { pointers: [{ kind: 'phone', hash: await index.hash('phone', contact.phone) }] }),
});

export const contactChangeRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/commands/change_contact',
  says: 'A worker told how they can be reached from now on. What is not named stays as it is. The worker sees in their case that it was changed; the number is in the vault alone.',
  body: contactChangeRequest,
  takes: ['Key', 'Match'],
  answers: doneBody,
  handle: async (deps, asked) => {
    const head = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(head)) return head;
    const when = preconditions(asked);
    if ('issues' in when) return badRequest(when.issues);
    const given = contactChangeRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { worker, contact: told } = given.data;
    const change = changeKept(deps, head, told);
    const { caseId, state } = head;
    const contact = changed(await contactIn(deps.vault, state, worker), change, state.file.language);
    const isTold = Object.keys(change).length > 0;
    const no = isTold ? unreachable(deps, head, contact) : undefined;
    if (no !== undefined) return problem(422, 'unreachable', no);
    const submitted = await deps.submit({
      caseId,
      head,
      command: { type, worker, contactable: isContactable(contact) },
      actor: actorOf(asked.staff, type),
      ...(isTold ? await toldOf(deps, contact) : {}),
      ...when,
    });
    const { language } = asked;
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
    return isReply(done) ? done : doneReply(deps, done, { caseId, language });
  },
});
