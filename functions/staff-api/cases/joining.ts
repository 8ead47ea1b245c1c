/** A worker joins through an officer, with a receipt of their own. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { type IntakeJoiner, takeJoiner } from '#casework/intake.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { namings } from '#domain/terms/vocabulary.ts';
import { badRequest, issuesOf, unreadable } from '../http/problem.ts';
import { isReply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { freeText, ownPaths } from './command-body.ts';
import { doneBody, doneOrReply, doneReply } from './outcome.ts';
import { person, personDetailsOf, phoneIssues } from './people.ts';
import { type Preconditions, preconditions } from './preconditions.ts';

const type = 'join_complaint';

export const joiningRequest = z.strictObject({
  claim,
  /** who may know this worker; absent: the office only */
  naming: z.exactOptional(z.enum(namings)),
  worker: z._default(person, person.parse({})),
  words: z._default(z.strictObject({ what_happened: z.exactOptional(freeText) }), {}),
});

/** Who joins through an officer is spoken to as the others of the case are. */
const staffJoinerOf = (
  { claim, naming, worker, words }: z.infer<typeof joiningRequest>,
  { staff }: StaffRequest,
  head: Head,
  law: Procedure,
  { idempotencyKey = randomUUID(), ifVersion }: Preconditions,
): IntakeJoiner => ({
  ...{ caseId: head.caseId, head, claim, words, idempotencyKey },
  draft: `staff:${staff.id}:${head.caseId}:${idempotencyKey}`,
  officer: actorOf(staff, type),
  worker: personDetailsOf(law, worker, head.state.file.language),
  ...present({ ifVersion, naming }),
});

export const joiningRoute = declaredRoute({
  method: 'POST',
  path: ownPaths.join_complaint,
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
    const law = deps.procedureOf(head.state.file.procedure);
    const issues = phoneIssues(law, given.data.worker, 'worker.phone');
    if (issues.length > 0) return unreadable(issues);
    const joiner = staffJoinerOf(given.data, asked, head, law, when);
    const { submitted, receipt } = await takeJoiner(deps, joiner);
    const { language } = asked;
    const done = await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language });
    return isReply(done) ? done : doneReply(deps, done, { caseId, language, receipt: showReceipt(receipt) });
  },
});
