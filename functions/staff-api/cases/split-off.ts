import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { derivedCaseId, derivedCaseNumber } from '#casework/case-ids.ts';
import { splitWorkers } from '#domain/complaint/commands/joint.ts';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { etagOf, isReply, type Reply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { freeText, ownPaths } from './command-body.ts';
import { doneOrReply } from './outcome.ts';
import { preconditions } from './preconditions.ts';

export const splitOffRequest = z.strictObject({
  /** as they are called in this case */
  workers: splitWorkers,
  /** a case that was split off this one before, to which they go as well; absent: a new one is opened */
  other: z.exactOptional(f.caseId),
  words: z._default(z.strictObject({ why: z.exactOptional(freeText) }), {}),
});
type SplitOffRequest = z.infer<typeof splitOffRequest>;

/**
 * The names of a new case come from the one it is split off, who goes first, and what was split off before: sent again, it
 * is the same case; split off again later, another one.
 */
const newNames = async (
  { index, procedureOf, now }: StaffApiDeps,
  { caseId, state }: Head,
  first: string,
) => {
  const before = state.file.links.filter(({ relation }) => relation === 'split').length;
  const id = `split:${caseId}:${first}:${before}`;
  const today = dateIn(procedureOf(state.file.procedure).timeZone, now().toISOString());
  const [other, number] = await Promise.all([derivedCaseId(index, id), derivedCaseNumber(index, id, today)]);
  return { other, number };
};

/** The case that is named, or the one to which they have gone already; or else a new one. */
const namesFor = async (deps: StaffApiDeps, joint: Head, { workers, other }: SplitOffRequest) => {
  const [first = ''] = workers;
  const { standing, goesOnIn } = joint.state.file.workers[first] ?? {};
  const there = other ?? (standing === 'split_off' ? goesOnIn?.caseId : undefined);
  if (there === undefined) return newNames(deps, joint, first);
  const number = (await deps.store.head(there))?.state.file.number;
  return { other: there, ...present({ number }) };
};

/** The command as it would be given now, in the names that the case of their own would get. */
export const splitOffAsked = async (deps: StaffApiDeps, joint: Head, body: unknown) => {
  const given = splitOffRequest.safeParse(body);
  if (!given.success) return badRequest(issuesOf(given.error));
  const { workers } = given.data;
  return { type: 'split_off_workers' as const, workers, ...(await namesFor(deps, joint, given.data)) };
};

const split = async (
  deps: StaffApiDeps,
  joint: Head,
  given: SplitOffRequest,
  asked: StaffRequest,
): Promise<Reply> => {
  const when = preconditions(asked);
  if ('issues' in when) return badRequest(when.issues);
  const { caseId } = joint;
  const { workers, words } = given;
  const names = await namesFor(deps, joint, given);
  const submitted = await deps.submit({
    caseId,
    head: joint,
    command: { type: 'split_off_workers', workers, ...names },
    actor: actorOf(asked.staff, 'split_off_workers'),
    words,
    ...when,
  });
  const before = submitted.outcome === 'refused' && submitted.refusal.refused === 'already-done';
  const done = before
    ? joint
    : await doneOrReply(deps, submitted, { caseId, ifVersion: when.ifVersion, language: asked.language });
  if (isReply(done)) return done;
  const { other } = names;
  const own = await deps.store.head(other);
  return {
    status: 201,
    headers: { location: `/cases/${other}`, etag: etagOf(done.version) },
    body: { caseId: other, number: own?.state.file.number ?? '', from: caseId, version: done.version },
    notes: { caseId, command: 'split_off_workers', other },
  };
};

export const splitOffRoute = declaredRoute({
  method: 'POST',
  path: ownPaths.split_off_workers,
  says: 'Workers of a joint case go on in a case of their own, which begins where the joint one stands: they settle alone, or their claim is another. Their receipts and phones lead there from now on; the others go on here.',
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  body: splitOffRequest,
  status: 201,
  takes: ['Key', 'Match'],
  answers: z.object({ caseId: z.string(), number: z.string(), from: z.string(), version: z.int() }),
  handle: async (deps, asked) => {
    const joint = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(joint)) return joint;
    const given = splitOffRequest.safeParse(asked.body);
    return given.success ? split(deps, joint, given.data, asked) : badRequest(issuesOf(given.error));
  },
});
