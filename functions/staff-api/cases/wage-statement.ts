/** Works a wage statement out and shows it, before anybody records it. */
import * as z from 'zod/mini';
import { today } from '#domain/complaint/clocks/clocks.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import {
  type WageStatement,
  wageFacts,
  wageStatement,
  wageStatementFrom,
} from '#domain/jurisdictions/wage-statement.ts';
import { lineText } from '#domain/messages/wages/in-words.ts';
import { policeThresholdReached } from '#domain/procedure/police-threshold.ts';
import { workerRef } from '#domain/terms/fields.ts';
import { isRefusal, refuse } from '#domain/terms/refusal.ts';
import { inParts } from '#domain/wages/instalments.ts';
import type { RuleContext } from '#domain/wages/rule.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';

const wageStatementRequest = z.strictObject({
  worker: workerRef,
  ...wageFacts,
  /** into how many instalments the least sum would be split */
  parts: z.optional(z.int().check(z.positive(), z.lte(36))),
});

const wageStatementResponse = z.object({
  statement: wageStatement,
  words: z.array(z.object({ says: z.string(), taken: z.array(z.string()), leftOut: z.array(z.string()) })),
  /** what the worker claims, and how far the statement is above it; below: negative */
  claimedFen: z.int(),
  difference: z.object({ minFen: z.int(), maxFen: z.int() }),
  parts: z.optional(z.array(z.int())),
  /** would an award of these items be final (CN-AR-14)? absent where no minimum wage is known */
  finalAward: z.optional(z.object({ limitFen: z.int(), within: z.array(z.boolean()), final: z.boolean() })),
  /**
   * is the amount of criminal law reached, for this worker or for all of the case? Other conditions are not looked at
   */
  policeAmount: z.optional(z.enum(['reached', 'province_decides', 'not_reached'])),
});

const awardOf = ({ lines }: WageStatement, around: RuleContext) => {
  const found = jurisdictionOf(around.procedure.jurisdiction)?.statements.finalAward?.(lines, around);
  return found === undefined ? {} : { finalAward: { ...found, within: [...found.within] } };
};

const besideClaim = ({ worker: { minFen, maxFen } }: WageStatement, claimedFen: number) => ({
  claimedFen,
  difference: { minFen: minFen - claimedFen, maxFen: maxFen - claimedFen },
});

/**
 * The amount of criminal law: this worker by the statement, the others by their newest statements, else by what they
 * claim.
 */
const policeOf = (made: WageStatement, worker: string, { workers }: CaseFile, { procedure }: RuleContext) => {
  const others = Object.entries(workers)
    .filter(([ref, { standing }]) => ref !== worker && standing === 'in')
    .map(([, each]) => ({ months: 0, fen: each.statement?.totalFen ?? each.sums.claimed }));
  const { monthsUnpaid } = jurisdictionOf(procedure.jurisdiction)?.statements ?? {};
  const own = { months: monthsUnpaid?.(made.lines) ?? 0, fen: made.worker.minFen };
  return procedure.policeThreshold === undefined
    ? {}
    : { policeAmount: policeThresholdReached(procedure.policeThreshold, [own, ...others]) };
};

export const wageStatementRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/wage-statement',
  says: 'Works out what is owed to a worker: line by line, with formula, article, assumptions and what was left out. Each figure is exact or a range {min, max}. Writes nothing; record_wage_statement keeps it.',
  body: wageStatementRequest,
  answers: wageStatementResponse,
  handle: async (deps, { staff, params, language, body: given }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const asked = wageStatementRequest.safeParse(given);
    if (!asked.success) return badRequest(issuesOf(asked.error));
    const { file } = head.state;
    const { worker, parts, ...facts } = asked.data;
    if (file.workers[worker] === undefined)
      return refusalReply(refuse('no-such-worker', `${worker} is no worker of this case.`));
    const at = deps.now().toISOString();
    const procedure = lawOfCaseAt(deps.procedureOf(file.procedure), file, at);
    const context = { procedure, area: file.lawArea, on: today(procedure, at) };
    const made = wageStatementFrom(facts, context);
    if (isRefusal(made)) return refusalReply(made);
    const answer = {
      statement: made,
      words: made.lines.map((line) => lineText({ language, currency: procedure.currency }, line)),
      ...besideClaim(made, file.workers[worker].sums.claimed),
      ...(parts === undefined ? {} : { parts: inParts(made.worker.minFen, parts) }),
      ...awardOf(made, context),
      ...policeOf(made, worker, file, context),
    };
    return { ...reply(answer), notes: { caseId: head.caseId } };
  },
});
