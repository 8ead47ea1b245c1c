/** A redundant worker in Great Britain to whom deducted wages are owed too: two claims, each with a limitation of its own. */
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from './story.ts';
import { leeds } from './texting.ts';

const procedure = newestProcedure('gb');
const claim = { from: '2026-08-01', until: '2026-11-20', endOfWork: '2026-11-20' };
const claims = [
  { rule: 'redundancy_pay', weekFen: 60_000, age: 42, years: 2, on: claim.endOfWork },
  { rule: 'unlawful_deduction', payableFen: 100_000, paidFen: 40_000 },
];

/** The months that the worker tells, and what the office reckons from them. */
export const bothReckoned = (on: string): readonly CaseEvent[] => {
  const statement = wageStatementFrom({ claims }, { procedure, area: 'GB-ENG', on });
  if (isRefusal(statement)) throw new Error(statement.sentence);
  const totalFen = statement.worker.minFen;
  return [
    { type: 'claim_stated', worker: 'w1', claim },
    { type: 'wage_statement_recorded', worker: 'w1', totalFen, statement },
  ];
};

/** The complaint of redundancy pay as it is filed at an instant, in an office. */
export const redundant = (at: string, office = leeds.id): readonly RecordedEvent[] => {
  const context = {
    ...{ at, procedure, actor: s.worker(), staff: [] },
    offices: [{ ...leeds, id: office }],
  };
  const command = {
    ...s.filing,
    kind: 'contract.severance',
    area: 'GB-ENG',
    language: 'en',
    claim,
  };
  const filed = decide(command, undefined, context);
  if (isRefusal(filed)) throw new Error(filed.sentence);
  const events = recordedEvents(s.caseId, 0, filed, context);
  return [...events, ...recordedEvents(s.caseId, events.length, bothReckoned(at.slice(0, 10)), context)];
};
