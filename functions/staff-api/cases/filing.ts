import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type ComplaintTakenIn, type IntakeComplaint, takeComplaint } from '#casework/intake.ts';
import { complaintFields } from '#domain/complaint/commands/filing.ts';
import { mostPartiesFiled } from '#domain/complaint/commands/filing-rules.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import * as f from '#domain/terms/fields.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { officerChannels } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, type Issue, issuesOf, unreadable } from '../http/problem.ts';
import { etagOf, isReply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { actorOf } from './command.ts';
import { freeText, ownPaths } from './command-body.ts';
import { doneOrReply } from './outcome.ts';
import {
  detailsIfAny,
  firmNumberIssues,
  otherSide,
  partyKept,
  person,
  personDetailsOf,
  phoneIssues,
} from './people.ts';
import { preconditions } from './preconditions.ts';
import { slipBody, slipFor } from './slip.ts';

export const filingRequest = z.strictObject({
  ...complaintFields,
  channel: z.enum(officerChannels),
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
    z.strictObject({
      what_happened: z.exactOptional(freeText),
      place: z.exactOptional(freeText),
      why_late: z.exactOptional(freeText),
    }),
    {},
  ),
});
type FilingRequest = z.infer<typeof filingRequest>;

/** An officer files under the law of their own office. */
const lawOfOffice = async ({ directory, jurisdiction }: StaffApiDeps, office: string): Promise<Procedure> =>
  newestProcedure((await directory.office(office))?.jurisdiction ?? jurisdiction);

const staffComplaintOf = (
  { worker, parties, area, receivedOn, callBack, ...given }: FilingRequest,
  { staff, idempotencyKey = randomUUID() }: StaffRequest,
  procedure: Procedure,
  at: string,
): IntakeComplaint => ({
  ...given,
  ...present({ area, receivedOn, callBack }),
  procedure,
  at,
  draft: `staff:${staff.id}:${idempotencyKey}`,
  idempotencyKey,
  officer: actorOf(staff, 'file_complaint'),
  worker: personDetailsOf(procedure, worker, given.language),
  parties: parties.map(({ relation, ...details }) => ({
    relation,
    ...present({ details: detailsIfAny(partyKept(procedure, details)) }),
  })),
});

/** What is wrong under the law of the office, beside the form of the fields. */
const issuesUnder = (law: Procedure, { worker, parties }: FilingRequest): readonly Issue[] => [
  ...phoneIssues(law, worker, 'worker.phone'),
  ...parties.flatMap((each, n) => firmNumberIssues(law, each, `parties.${n}.firmNumber`)),
];

/** Names and receipt come from the key, so that the same request again shows the same receipt and files nothing new. */
const fileByStaff = (
  deps: StaffApiDeps,
  given: FilingRequest,
  asked: StaffRequest,
  law: Procedure,
): Promise<ComplaintTakenIn> =>
  takeComplaint(deps, staffComplaintOf(given, asked, law, deps.now().toISOString()));

export const filingRoute = declaredRoute({
  method: 'POST',
  path: ownPaths.file_complaint,
  says: 'An intake officer files a complaint for a worker who came, called or wrote; paper counts from the day on which it was received. The receipt is for the worker and is shown this once.',
  roles: ['intake_officer'],
  body: filingRequest,
  status: 201,
  takes: ['Key'],
  answers: z.object({
    caseId: z.string(),
    number: z.string(),
    receipt: z.string(),
    joinCode: z.string(),
    slip: slipBody,
  }),
  handle: async (deps, asked) => {
    const when = preconditions(asked);
    if ('issues' in when) return badRequest(when.issues);
    const given = filingRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const law = await lawOfOffice(deps, asked.staff.office);
    const issues = issuesUnder(law, given.data);
    if (issues.length > 0) return unreadable(issues);
    const { submitted, caseId, joinCode, receipt } = await fileByStaff(deps, given.data, asked, law);
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
        slip: await slipFor(deps, { state: done.state, law, spoken: given.data.language, receipt, joinCode }),
      },
      notes: { caseId, command: 'file_complaint' },
    };
  },
});
