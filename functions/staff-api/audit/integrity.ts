/**
 * Whether a case is what its events say. An auditor notes version and digest; the same digest of the same version on a later
 * day says that no event up to it has been touched.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { readEventsAfter } from '../cases/history.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { auditorOnly } from './auditor-only.ts';

const integrity = z.object({
  version: z.int(),
  events: z.int(),
  /** numbered from one to the version, none missing and none twice, no time before the one before it */
  inOrder: z.boolean(),
  /** the state that is stored is the one that the events lead to; absent of an earlier version */
  sameState: z.optional(z.boolean()),
  /** SHA-256, event by event, each with the digest before it */
  digest: z.string(),
});

/** The same text for the same value, in whatever order its fields are stored. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

export const historyDigest = (events: readonly object[]): string =>
  events.reduce(
    (before, each) => createHash('sha256').update(before).update(canonical(each)).digest('hex'),
    '',
  );

const isInOrder = (events: readonly RecordedEvent[], version: number): boolean =>
  events.length === version &&
  events.every(({ seq, at }, n) => seq === n + 1 && (events[n - 1]?.at ?? '') <= at);

const wantedVersion = z.optional(z.coerce.number().check(z.int(), z.positive()));

export const integrityRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/integrity',
  says: 'Whether a case is what its events say: none is missing or out of order, and they lead to the very state that is stored. `digest` stands for all events up to `version` (absent: all): noted once, it shows later whether one of them was touched.',
  roles: ['auditor'],
  query: ['version'],
  answers: integrity,
  handle: async (deps, { staff, params, query }) => {
    const no = auditorOnly(staff);
    if (no !== undefined) return no;
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const wanted = wantedVersion.safeParse(query.version);
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const version = Math.min(wanted.data ?? head.version, head.version);
    const events = await readEventsAfter(deps, head.caseId, 0, version);
    const state = version === head.version ? { sameState: isDeepStrictEqual(fold(events), head.state) } : {};
    return {
      ...reply({
        version,
        events: events.length,
        inOrder: isInOrder(events, version),
        ...state,
        digest: historyDigest(events),
      }),
      notes: { caseId: head.caseId },
    };
  },
});
