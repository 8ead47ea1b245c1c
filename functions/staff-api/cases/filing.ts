import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type ComplaintTakenIn, type IntakeComplaint, takeComplaint } from '#casework/intake.ts';
import { complaintFields, mostPartiesFiled } from '#domain/complaint/commands/filing.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionFor } from '#domain/office/routing.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import * as f from '#domain/terms/fields.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { etagOf, isReply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { actorOf } from './command.ts';
import { commandPath, freeText } from './command-body.ts';
import { doneOrReply } from './outcome.ts';
import { detailsIfAny, otherSide, person, personDetailsOf } from './people.ts';
import { preconditions } from './preconditions.ts';

export const filingRequest = z.strictObject({
  ...complaintFields,
  headcount: z._default(complaintFields.headcount, 1),
  harm: z._default(complaintFields.harm, []),
  danger: z._default(complaintFields.danger, false),
  worker: person,
  /** the other side, the employer first; they become p1, p2… */
  parties: z._default(
    z.array(z.strictObject({ relation: f.partyRelation, ...otherSide })).check(z.maxLength(mostPartiesFiled)),
    [],
  ),
  words: z._default(
    z.strictObject({ what_happened: z.exactOptional(freeText), place: z.exactOptional(freeText) }),
    {},
  ),
});
type FilingRequest = z.infer<typeof filingRequest>;

/** An officer files under the law of their own office. */
const lawOfOffice = async ({ directory, jurisdiction }: StaffApiDeps, office: string): Promise<Procedure> =>
  newestProcedure(jurisdictionFor(await directory.offices(), { office }, jurisdiction));

const staffComplaintOf = (
  { worker, parties, area, ...given }: FilingRequest,
  { staff, idempotencyKey = randomUUID() }: StaffRequest,
  procedure: Procedure,
  at: string,
): IntakeComplaint => ({
  ...given,
  ...present({ area }),
  procedure,
  at,
  draft: `staff:${staff.id}:${idempotencyKey}`,
  idempotencyKey,
  officer: actorOf(staff, 'file_complaint'),
  worker: personDetailsOf(worker, given.language),
  parties: parties.map(({ relation, ...details }) => ({
    relation,
    ...present({ details: detailsIfAny(details) }),
  })),
});

/** Names and receipt come from the key, so that the same request again shows the same receipt and files nothing new. */
const fileByStaff = async (
  deps: StaffApiDeps,
  given: FilingRequest,
  asked: StaffRequest,
): Promise<ComplaintTakenIn> => {
  const law = await lawOfOffice(deps, asked.staff.office);
  return takeComplaint(deps, staffComplaintOf(given, asked, law, deps.now().toISOString()));
};

export const filingRoute: Route = {
  method: 'POST',
  path: commandPath('file_complaint'),
  says: 'An intake officer files a complaint for a worker who came or called. The receipt is for the worker and is shown this once.',
  roles: ['intake_officer'],
  body: filingRequest,
  status: 201,
  takes: ['Key'],
  answers: z.object({ caseId: z.string(), number: z.string(), receipt: z.string(), joinCode: z.string() }),
  handle: async (deps, asked) => {
    const when = preconditions(asked);
    if ('issues' in when) return badRequest(when.issues);
    const given = filingRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { submitted, caseId, joinCode, receipt } = await fileByStaff(deps, given.data, asked);
    const done = await doneOrReply(deps, submitted, {
      caseId,
      ifVersion: undefined,
      language: asked.language,
    });
    if (isReply(done)) return done;
    return {
      status: 201,
      headers: { location: `/cases/${caseId}`, etag: etagOf(done.version) },
      body: {
        caseId,
        number: done.state.file.number,
        receipt: showReceipt(receipt),
        joinCode: showJoinCode(joinCode),
      },
      notes: { caseId, command: 'file_complaint' },
    };
  },
};
