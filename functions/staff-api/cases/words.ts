/** Free texts of a case: one by its reference, or all that a screen shows in one call. Each reading is logged. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { EventType, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { vaultRef } from '#domain/terms/fields.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound, problem } from '../http/problem.ts';
import { isReply, type Reply, reply, unlessSame } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor, isMediatorOf, isOfCase } from '../who/reach.ts';
import { readEventsAfter } from './history.ts';

type WordsDeps = Pick<StaffApiDeps, 'store' | 'directory' | 'vault'>;

/** Events whose words stay between the parties and the mediator. */
const inConfidence: readonly EventType[] = ['offer_made', 'mediation_session_held'];

const isConfidential = ({ event: { type }, actor }: RecordedEvent): boolean =>
  inConfidence.includes(type) || (type === 'note_written' && actor.role === 'mediator');

const mayRead = (state: CaseState, staff: StaffMember, recorded: RecordedEvent): boolean =>
  !isConfidential(recorded) || isMediatorOf(state, staff);

const notYourTexts = problem(403, 'not-your-case', 'Only the people who work on this case read its texts.');
const confidential = problem(403, 'not-your-case', 'What was said in mediation is for the mediator only.');

/** The case, for those who read its texts. */
const caseToRead = async (deps: WordsDeps, staff: StaffMember, caseId: string): Promise<Head | Reply> => {
  const head = await caseFor(deps, staff, caseId);
  if (isReply(head)) return head;
  return isOfCase(head.state, staff) ? head : notYourTexts;
};

/** The events that hold these references, by reference. */
const eventsWith = async (
  deps: WordsDeps,
  caseId: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, RecordedEvent>> => {
  const events = (await readEventsAfter(deps, caseId, 0, Number.POSITIVE_INFINITY)).flatMap(asHappened);
  return new Map(
    events.flatMap((recorded) =>
      Object.values(recorded.event.words ?? {}).flatMap((ref) =>
        refs.includes(ref) ? [[ref, recorded] as const] : [],
      ),
    ),
  );
};

const keptText = z.object({ ref: z.string(), text: z.string() });

const textAt = async ({ vault }: WordsDeps, caseId: string, ref: string) => {
  const kept = await vault.get(caseId, 'text', ref);
  return kept === undefined ? [] : [{ ref, text: kept.text }];
};

export const wordsRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/words/{ref}',
  says: 'A free text of the case, for the people who work on it; what was said in mediation for the mediator only.',
  answers: keptText,
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, ifNoneMatch }) => {
    const { caseId = '', ref = '' } = params;
    if (!vaultRef.safeParse(ref).success) return notFound;
    const head = await caseToRead(deps, staff, caseId);
    if (isReply(head)) return head;
    const recorded = (await eventsWith(deps, caseId, [ref])).get(ref);
    if (recorded === undefined) return notFound;
    if (!mayRead(head.state, staff, recorded)) return confidential;
    // what was written is never written anew
    return unlessSame(ifNoneMatch, `"${ref}"`, async () => {
      await logAccess(deps, staff, head, { what: 'text' });
      const [kept] = await textAt(deps, caseId, ref);
      return kept === undefined ? notFound : { ...reply(kept), notes: { caseId } };
    });
  },
});

const mostTextsAtOnce = 50;
const severalRefs = z.object({
  refs: z.array(vaultRef).check(z.minLength(1), z.maxLength(mostTextsAtOnce)),
});

export const severalWordsRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/words',
  says: 'Several free texts of the case in one call: `refs`, fifty at most, with commas between them. What is not for you is named in `withheld`; what is not there is left out.',
  query: ['refs'],
  answers: z.object({ items: z.array(keptText), withheld: z.array(z.string()) }),
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, query, ifNoneMatch }) => {
    const wanted = severalRefs.safeParse({ refs: [...new Set((query.refs ?? '').split(','))] });
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const { caseId = '' } = params;
    const { refs } = wanted.data;
    const head = await caseToRead(deps, staff, caseId);
    if (isReply(head)) return head;
    const found = [...(await eventsWith(deps, caseId, refs))];
    const open = found.filter(([, recorded]) => mayRead(head.state, staff, recorded)).map(([ref]) => ref);
    const withheld = found.map(([ref]) => ref).filter((ref) => !open.includes(ref));
    return unlessSame(ifNoneMatch, `"${[...open, '-', ...withheld].join('.')}"`, async () => {
      if (open.length > 0) await logAccess(deps, staff, head, { what: 'text' });
      const items = (await Promise.all(open.map((ref) => textAt(deps, caseId, ref)))).flat();
      return { ...reply({ items, withheld }), notes: { caseId, texts: items.length } };
    });
  },
});
