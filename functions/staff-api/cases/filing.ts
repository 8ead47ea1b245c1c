import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Pointer } from '#adapters/case-store/port.ts';
import { derivedCaseId, derivedCaseNumber, derivedJoinCode, derivedReceipt } from '#casework/case-ids.ts';
import type { Submission } from '#casework/submission.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import * as f from '#domain/terms/fields.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { filingChannels, harmFlags, namings } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { etagOf, isReply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { actorOf } from './command.ts';
import { commandPath, freeText } from './command-body.ts';
import { doneOrReply } from './outcome.ts';
import { isContactable, otherSide, partyEntry, person, personEntries, personPointers } from './people.ts';
import { preconditions } from './preconditions.ts';

const filingRequest = z.strictObject({
  kind: f.complaintKind,
  channel: z.enum(filingChannels),
  /** BCP 47: the language spoken with the worker */
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/)),
  naming: z.enum(namings),
  area: z.exactOptional(f.areaCode),
  claim: f.claim,
  headcount: z._default(z.int().check(z.positive(), z.lte(100_000)), 1),
  harm: z._default(z.array(z.enum(harmFlags)), []),
  /** somebody is in danger now */
  danger: z._default(z.boolean(), false),
  worker: person,
  /** the other side, the employer first; they become p1, p2… */
  parties: z._default(
    z.array(z.strictObject({ relation: f.partyRelation, ...otherSide })).check(z.maxLength(6)),
    [],
  ),
  words: z._default(
    z.strictObject({ what_happened: z.exactOptional(freeText), place: z.exactOptional(freeText) }),
    {},
  ),
});
type FilingRequest = z.infer<typeof filingRequest>;

interface FilingIds {
  readonly caseId: string;
  readonly number: string;
  readonly joinCode: string;
  readonly receipt: string;
}

const filingIdsOf = async ({ index }: StaffApiDeps, id: string, today: string): Promise<FilingIds> => {
  const [caseId, number, joinCode, receipt] = await Promise.all([
    derivedCaseId(index, id),
    derivedCaseNumber(index, id, today),
    derivedJoinCode(index, id),
    derivedReceipt(index, id),
  ]);
  return { caseId, number, joinCode, receipt };
};

const staffFileCommand = (
  { worker, parties, words: _, ...given }: FilingRequest,
  { caseId, number }: FilingIds,
) => ({
  ...given,
  type: 'file_complaint' as const,
  caseId,
  number,
  parties: parties.map(({ relation }) => relation),
  contactable: isContactable(worker),
});

const staffPointersOf = async (
  { index }: StaffApiDeps,
  { worker }: FilingRequest,
  { joinCode, receipt }: FilingIds,
): Promise<readonly Pointer[]> => {
  const own = await personPointers(index, worker, receipt);
  const joining = { kind: 'join' as const, hash: await index.hash('join', joinCode) };
  return [...own.map((each) => ({ ...each, worker: 'w1' })), joining];
};

const filingVaultEntries = ({ worker, parties, language }: FilingRequest) => [
  ...personEntries(worker, 'w1', language),
  ...parties.flatMap(({ relation: _, ...details }, n) => partyEntry(`p${n + 1}`, details)),
];

const filingDay = ({ jurisdiction, now }: StaffApiDeps): string =>
  dateIn(newestProcedure(jurisdiction).timeZone, now().toISOString());

/**
 * Files for a worker. Ids and receipt come from the key, so that the same request again shows the same receipt and
 * files nothing new.
 */
const fileByStaff = async (
  deps: StaffApiDeps,
  given: FilingRequest,
  { staff, idempotencyKey }: StaffRequest,
) => {
  const key = idempotencyKey ?? randomUUID();
  const names = await filingIdsOf(deps, `staff:${staff.id}:${key}`, filingDay(deps));
  const submission: Submission = {
    caseId: names.caseId,
    command: staffFileCommand(given, names),
    actor: actorOf(staff, 'file_complaint'),
    words: given.words,
    vault: filingVaultEntries(given),
    pointers: await staffPointersOf(deps, given, names),
    idempotencyKey: key,
  };
  return { submitted: await deps.submit(submission), names };
};

export const filingRoute: Route = {
  method: 'POST',
  path: commandPath('file_complaint'),
  says: 'An intake officer files a complaint for a worker who came or called. The receipt is for the worker and is shown this once.',
  roles: ['intake_officer'],
  body: filingRequest,
  status: 201,
  answers: z.object({ caseId: z.string(), number: z.string(), receipt: z.string(), joinCode: z.string() }),
  handle: async (deps, asked) => {
    const when = preconditions(asked);
    if ('issues' in when) return badRequest(when.issues);
    const given = filingRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { submitted, names } = await fileByStaff(deps, given.data, asked);
    const { caseId, joinCode, receipt } = names;
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
      notes: { case: caseId, command: 'file_complaint' },
    };
  },
};
