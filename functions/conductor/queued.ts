/** What a case's news lead to in the queues: notices, and that the case is found by something else. */
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { changesFinding } from '#casework/find/findables.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import type { CaseNews } from './news.ts';

/** What waits for the morning of the staff, or for nobody, holds up no worker's notice, and the other way round. */
const noticeGroup = (caseId: string, { audience, urgent }: Notice): string =>
  `${caseId}${audience === 'supervisors' ? '@' : ''}${urgent ? '!' : ''}`;

/** Each notice under an id of its own, so that it is sent once however often it is queued. */
export const noticesOfNews = ({
  recorded: { caseId, seq, event },
  state,
}: CaseNews): readonly QueuedMessage[] =>
  noticesFor(event, state).map((notice, n) => ({
    body: { caseId, seq, n, notice, procedure: state.file.procedure },
    group: noticeGroup(caseId, notice),
    once: `${caseId}-${seq}-${n}`,
  }));

export const findsOf = ({ recorded: { caseId, seq, event } }: CaseNews): readonly QueuedMessage[] =>
  changesFinding(event) ? [{ body: { caseId }, group: caseId, once: `${caseId}-${seq}` }] : [];
