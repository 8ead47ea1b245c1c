/** A worker joins through an officer, with a receipt of their own. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { type IntakeJoiner, takeJoiner } from '#casework/intake.ts';
import { claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { commandPath, freeText } from './command-body.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { person, personDetailsOf } from './people.ts';
import { type Preconditions, preconditions } from './preconditions.ts';

const type = 'join_complaint';

export const joiningRequest = z.strictObject({
  claim,
  worker: z._default(person, person.parse({})),
  words: z._default(z.strictObject({ what_happened: z.exactOptional(freeText) }), {}),
});

/** Who joins through an officer is spoken to as the others of the case are. */
const staffJoinerOf = (
  { claim, worker, words }: z.infer<typeof joiningRequest>,
  { staff }: StaffRequest,
  { caseId, state }: Head,
  { idempotencyKey = randomUUID(), ifVersion }: Preconditions,
): IntakeJoiner => ({
  ...{ caseId, claim, words, idempotencyKey },
  draft: `staff:${staff.id}:${caseId}:${idempotencyKey}`,
  officer: actorOf(staff, type),
  worker: personDetailsOf(worker, state.file.language),
  ...present({ ifVersion }),
});

export const joiningRoute: Route = {
  method: 'POST',
  path: commandPath(type),
  says: 'A worker of the same employer joins through an officer. The receipt is for the worker and is shown this once.',
  roles: ['intake_officer', 'supervisor'],
  body: joiningRequest,
  takes: ['Key', 'Match'],
  answers: doneBody,
  handle: async (deps, asked) => {
    const head = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(head)) return head;
    const when = preconditions(asked);
    if ('issues' in when) return badRequest(when.issues);
    const given = joiningRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { caseId } = head;
    const { submitted, receipt } = await takeJoiner(deps, staffJoinerOf(given.data, asked, head, when));
    const { language } = asked;
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
    return isReply(done) ? done : doneReply(caseId, done, { receipt: showReceipt(receipt) });
  },
};
