import * as z from 'zod/mini';
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import { derivedCaseId, derivedCaseNumber } from '#casework/case-ids.ts';
import { splitWorkers } from '#domain/complaint/commands/joint.ts';
import * as f from '#domain/terms/fields.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, problem } from '../http/problem.ts';
import { etagOf, isReply, type Reply } from '../http/reply.ts';
import type { Route, StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { commandPath, freeText } from './command-body.ts';
import { doneOrReply } from './outcome.ts';
import { preconditions } from './preconditions.ts';

const splitOffRequest = z.strictObject({
  /** as they are called in this case */
  workers: splitWorkers,
  /** a case that was split off this one before, to which they go as well; absent: a new one is opened */
  other: z.exactOptional(f.caseId),
  words: z._default(z.strictObject({ why: z.exactOptional(freeText) }), {}),
});
type SplitOffRequest = z.infer<typeof splitOffRequest>;

interface SplitCaseIds {
  readonly caseId: string;
  readonly number: string;
}

/**
 * The ids of a new case, made from the case it is split off and who goes first, so that the same request again finds
 * the same case.
 */
const splitCaseIdsOf = async (
  { index, procedureOf, now }: StaffApiDeps,
  { caseId, state }: Head,
  first: string,
) => {
  const id = `split:${caseId}:${first}`;
  const today = dateIn(procedureOf(state.file.procedure).timeZone, now().toISOString());
  const [own, number] = await Promise.all([derivedCaseId(index, id), derivedCaseNumber(index, id, today)]);
  return { caseId: own, number };
};

const noneSuch = problem(
  422,
  'no-such-case',
  'The other case was not split off this one, or is not open any more.',
);

/** The case that the workers go to; only one that was split off this one takes more of its workers. */
const earlierSplit = async (
  store: Pick<CaseStore, 'head'>,
  from: string,
  other: string,
): Promise<SplitCaseIds | Reply> => {
  const state = (await store.head(other))?.state;
  const isOurs = state?.file.links.some((each) => each.other === from && each.relation === 'split');
  return state !== undefined && isOurs && isOpen(state.stage.status)
    ? { caseId: other, number: state.file.number }
    : noneSuch;
};

/** Splits workers off; a request that broke off half-way is finished by sending it again. */
const split = async (
  deps: StaffApiDeps,
  joint: Head,
  given: SplitOffRequest,
  asked: StaffRequest,
): Promise<Reply> => {
  const when = preconditions(asked);
  if ('issues' in when) return badRequest(when.issues);
  const { workers, other, words } = given;
  const [first = ''] = workers;
  const { caseId } = joint;
  const names =
    other === undefined
      ? await splitCaseIdsOf(deps, joint, first)
      : await earlierSplit(deps.store, caseId, other);
  if (isReply(names)) return names;
  const actor = actorOf(asked.staff, 'split_off_workers');
  const submitted = await deps.submit({
    caseId,
    command: { type: 'split_off_workers', workers, other: names.caseId },
    actor,
    words,
    ...when,
  });
  const before = submitted.outcome === 'refused' && submitted.refusal.refused === 'already-done';
  const done = before
    ? joint
    : await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language: asked.language });
  if (isReply(done)) return done;
  await deps.splitOff({ from: caseId, workers, names, actor });
  return {
    status: 201,
    headers: { location: `/cases/${names.caseId}`, etag: etagOf(done.version) },
    body: { ...names, from: caseId, version: done.version },
    notes: { case: caseId, command: 'split_off_workers', other: names.caseId },
  };
};

export const splitOffRoute: Route = {
  method: 'POST',
  path: commandPath('split_off_workers'),
  says: 'Workers of a joint case go on in a case of their own, which begins where the joint one stands: they settle alone, or their claim is another. Their receipts and phones lead there from now on; the others go on here.',
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  body: splitOffRequest,
  status: 201,
  answers: z.object({ caseId: z.string(), number: z.string(), from: z.string(), version: z.int() }),
  handle: async (deps, asked) => {
    const joint = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(joint)) return joint;
    const given = splitOffRequest.safeParse(asked.body);
    return given.success ? split(deps, joint, given.data, asked) : badRequest(issuesOf(given.error));
  },
};
