import * as z from 'zod/mini';
import { personIn } from '#casework/people.ts';
import { namingOf } from '#domain/complaint/file/worker.ts';
import { workerRef } from '#domain/terms/fields.ts';
import { namings, revealPurposes } from '#domain/terms/vocabulary.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { doneOrReply } from './outcome.ts';

const type = 'reveal_identity';
/** One worker at a time, by name; several at once only where a list is compared with the case. */
const revealRequest = z.strictObject({
  worker: workerRef,
  purpose: z.enum(revealPurposes),
});

const optionalString = z.optional(z.string());

/**
 * Reveals an identity: first an event, visible to the worker and to the auditor, then the vault is opened. It takes no
 * Idempotency-Key: a repeated key would open the vault again without asking whether its holder still may, and without a
 * trace.
 */
export const identityRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/identity',
  says: 'Shows who a worker is and how to reach them, for a stated purpose. The worker sees that it was done.',
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  body: revealRequest,
  fresh: true,
  answers: z.object({
    worker: z.string(),
    /** who may know this worker: each said so for themselves */
    naming: z.enum(namings),
    identity: z.object({ name: optionalString, idNumber: optionalString }),
    contact: z.looseObject({ phone: optionalString, channel: optionalString, language: optionalString }),
  }),
  handle: async (deps, { staff, params, body, language }) => {
    const { caseId = '' } = params;
    const head = await caseFor(deps, staff, caseId);
    if (isReply(head)) return head;
    const given = revealRequest.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const submitted = await deps.submit({
      caseId,
      head,
      command: { type, ...given.data },
      actor: actorOf(staff, type),
    });
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: undefined, language });
    if (isReply(done)) return done;
    const { worker, purpose } = given.data;
    await logAccess(deps, staff, { caseId, state: done.state }, { what: 'identity', worker, purpose });
    const { identity = {}, contact = {} } = await personIn(deps.vault, done.state, worker);
    const seat = done.state.file.workers[worker];
    const naming = seat === undefined ? 'confidential' : namingOf(seat);
    const shown = { worker, naming, identity, contact };
    return { ...reply(shown), notes: { caseId, command: type } };
  },
});
