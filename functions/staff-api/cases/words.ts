import * as z from 'zod/mini';
import type { EventType, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { vaultRef } from '#domain/terms/fields.ts';
import type { StaffApiDeps } from '../deps.ts';
import { notFound, problem } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { caseFor, isOfCase } from '../who/reach.ts';
import { readEventsAfter } from './history.ts';

/** Events whose words stay between the parties and the mediator. */
const inConfidence: readonly EventType[] = ['offer_made', 'mediation_session_held'];

const isMediator = ({ file }: CaseState, { id, roles }: StaffMember): boolean =>
  file.mediator === id && roles.includes('mediator');

const eventWith = async (
  deps: Pick<StaffApiDeps, 'store'>,
  caseId: string,
  ref: string,
): Promise<RecordedEvent | undefined> => {
  const events = await readEventsAfter(deps, caseId, 0, Number.POSITIVE_INFINITY);
  return events.flatMap(asHappened).find(({ event }) => Object.values(event.words ?? {}).includes(ref));
};

const notYourTexts = problem(403, 'not-your-case', 'Only the people who work on this case read its texts.');
const confidential = problem(403, 'not-your-case', 'What was said in mediation is for the mediator only.');

export const wordsRoute: Route = {
  method: 'GET',
  path: '/cases/{caseId}/words/{ref}',
  says: 'A free text of the case, for the people who work on it; what was said in mediation for the mediator only.',
  answers: z.object({ ref: z.string(), text: z.string() }),
  handle: async (deps, { staff, params }) => {
    const { caseId = '', ref = '' } = params;
    if (!vaultRef.safeParse(ref).success) return notFound;
    const head = await caseFor(deps, staff, caseId);
    if (isReply(head)) return head;
    if (!isOfCase(head.state, staff)) return notYourTexts;
    const recorded = await eventWith(deps, caseId, ref);
    if (recorded === undefined) return notFound;
    if (inConfidence.includes(recorded.event.type) && !isMediator(head.state, staff)) return confidential;
    const kept = await deps.vault.get(caseId, 'text', ref);
    return kept === undefined ? notFound : { ...reply({ ref, text: kept.text }), notes: { caseId } };
  },
};
