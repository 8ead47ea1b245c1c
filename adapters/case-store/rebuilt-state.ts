import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { CasesTable } from './cases-table.ts';
import { dynamodbHistory } from './dynamodb-history.ts';
import { wholeHistory } from './whole-history.ts';

/** The state at this version from the events alone. */
export const rebuiltState = async (
  cases: CasesTable,
  caseId: string,
  version: number,
): Promise<CaseState> => {
  const events = await wholeHistory(dynamodbHistory(cases), caseId);
  const state = fold(events.filter(({ seq }) => seq <= version));
  if (state === undefined) throw new Error(`Case ${caseId} has a HEAD and no events.`);
  return state;
};
