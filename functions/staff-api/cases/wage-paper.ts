/** Prints a recorded statement, never worked out anew, so that the paper says what the history says. */
import * as z from 'zod/mini';
import { newestStatement } from '#domain/complaint/file/newest-statement.ts';
import { onPaper } from '#domain/messages/wages/on-paper.ts';
import { notFound } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { readEventsAfter } from './history.ts';

const media = 'application/pdf';

export const wagePaperRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/wage-statements/{worker}',
  says: 'The newest recorded wage statement of a worker on paper (A4), in full: rule, article, facts, assumptions and what was left out. It names nobody.',
  answers: z.file().check(z.mime([media])),
  media,
  handle: async (deps, { staff, params: { caseId = '', worker = '' }, language }) => {
    const head = await caseFor(deps, staff, caseId);
    if (isReply(head)) return head;
    const { number, procedure } = head.state.file;
    const events = await readEventsAfter(deps, head.caseId, 0, Number.POSITIVE_INFINITY);
    const statement = newestStatement(events, worker);
    if (statement === undefined) return notFound;
    await logAccess(deps, staff, head, { what: 'paper', worker });
    const { currency } = deps.procedureOf(procedure);
    const paper = onPaper({ statement, language, currency, number, worker, readBy: 'staff' });
    const headers = {
      'content-type': media,
      'content-disposition': 'attachment; filename="calculation.pdf"',
    };
    return { ...reply(await deps.printer.print(paper), headers), notes: { caseId: head.caseId } };
  },
});
