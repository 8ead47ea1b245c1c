import * as z from 'zod/mini';
import { personIn } from '#casework/people.ts';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { doneOrReply } from './outcome.ts';

const type = 'reveal_identity';
const revealSchema = commandKinds.find((kind) => kind.type === type)?.schema;
if (revealSchema === undefined) throw new Error(`No command ${type}`);
const revealRequest = z.omit(revealSchema, { type: true, words: true });

const optionalString = z.optional(z.string());

/**
 * Reveals an identity: first an event, visible to the worker and to the auditor, then the vault is opened. It takes no Idempotency-Key:
 * a repeated key would open the vault again without asking whether its holder still may, and without a trace.
 */
export const identityRoute: Route = {
  method: 'POST',
  path: '/cases/{caseId}/identity',
  says: 'Shows who a worker is and how to reach them, for a stated purpose. The worker sees that it was done.',
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  body: revealRequest,
  answers: z.object({
    worker: z.string(),
    identity: z.object({ name: optionalString, idNumber: optionalString }),
    contact: z.looseObject({ phone: optionalString, channel: optionalString, language: optionalString }),
  }),
  handle: async (deps, { staff, params, body, language }) => {
    const { caseId = '' } = params;
    const head = await caseFor(deps, staff, caseId);
    if (isReply(head)) return head;
    const given = revealRequest.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { worker } = given.data;
    const submitted = await deps.submit({
      caseId,
      command: { type, ...given.data },
      actor: actorOf(staff, type),
    });
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: undefined, language });
    if (isReply(done)) return done;
    const { identity = {}, contact = {} } = await personIn(deps.vault, done.state, worker);
    const shown = { worker, identity, contact };
    return { ...reply(shown), notes: { caseId, command: type } };
  },
};
