/** A worker told an officer how they can be reached from now on: another number, another way, other hours. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { contactTold, unreachable } from '#casework/contact-change.ts';
import { isContactable } from '#casework/intake.ts';
import { contactIn } from '#casework/people.ts';
import { workerRef } from '#domain/terms/fields.ts';
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

const refusals = {
  'no-number': 'There is no number to reach them by.',
  'no-phone': 'Nobody could be reached at this number.',
  'no-texts': 'Texts do not reach this number: it is a landline.',
} as const;

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
    const no = isTold ? unreachable(deps.procedureOf(state.file.procedure), contact) : undefined;
    if (no !== undefined) return problem(422, 'unreachable', refusals[no]);
    const submitted = await deps.submit({
      caseId,
      head,
      command: { type, worker, contactable: isContactable(contact) },
      actor: actorOf(asked.staff, type),
      ...(isTold ? await contactTold(deps.index, contact) : {}),
      ...when,
    });
    const { language } = asked;
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
    return isReply(done) ? done : doneReply(deps, done, { caseId, language });
  },
});
