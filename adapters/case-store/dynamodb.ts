import type { CasesTable } from './cases-table.ts';
import { appendInTransaction, keyed } from './dynamodb-append.ts';
import { due, officeQueue, staffQueue, taskQueue } from './dynamodb-lists.ts';
import { find, head, history, openHeads } from './dynamodb-reads.ts';
import { allWaits, claimGeneration, putWait, removeWait, waitAt } from './dynamodb-waits.ts';
import type { CaseStore } from './port.ts';

export interface CaseStoreParts extends Pick<CasesTable, 'client' | 'table'> {
  /** 50 when absent */
  readonly pageSize?: number;
  /** the system's clock when absent */
  readonly now?: () => Date;
}

/** The case store on the table `Cases` (see `tables.ts` for its indexes). */
export const dynamodbCaseStore = (parts: CaseStoreParts): CaseStore => {
  const cases: CasesTable = { pageSize: 50, now: () => new Date(), ...parts };
  return {
    head: (caseId) => head(cases, caseId),
    history: (caseId, after, limit) => history(cases, caseId, after, limit),
    append: (change) => appendInTransaction(cases, change),
    keyed: (hash) => keyed(cases, hash),
    find: (kind, hash) => find(cases, kind, hash),
    officeQueue: (office, page) => officeQueue(cases, office, page),
    staffQueue: (staff, page) => staffQueue(cases, staff, page),
    taskQueue: (office, page) => taskQueue(cases, office, page),
    due: (until, page) => due(cases, until, page),
    openHeads: (page) => openHeads(cases, page),
    claimGeneration: (caseId, generation, arn) => claimGeneration(cases, caseId, generation, arn),
    putWait: (caseId, wait) => putWait(cases, caseId, wait),
    wait: (caseId, stage) => waitAt(cases, caseId, stage),
    waits: (caseId) => allWaits(cases, caseId),
    removeWait: (caseId, stage, token) => removeWait(cases, caseId, stage, token),
  };
};
