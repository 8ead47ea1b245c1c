import { type CaseStoreParts, partsOfCases } from './cases-table.ts';
import { appendInTransaction, keyed } from './dynamodb-append.ts';
import { dynamodbHeads } from './dynamodb-heads.ts';
import { dynamodbHistory } from './dynamodb-history.ts';
import { dynamodbQueues } from './dynamodb-queues.ts';
import { find, openHeads, rows } from './dynamodb-reads.ts';
import { dynamodbWaits } from './dynamodb-waits.ts';
import { dynamodbDue } from './index-query.ts';
import type { CaseStore } from './port.ts';

/**
 * The case store on the table `Cases` (see `tables.ts` for its indexes), whole: who needs a part of it takes that part, and
 * wakes up without the law that only an append needs.
 */
export const dynamodbCaseStore = (parts: CaseStoreParts): CaseStore => {
  const cases = partsOfCases(parts);
  return {
    ...dynamodbHeads(cases),
    ...dynamodbHistory(cases),
    ...dynamodbQueues(cases),
    ...dynamodbDue(cases),
    ...dynamodbWaits(cases),
    append: (change) => appendInTransaction(cases, change),
    keyed: (hash) => keyed(cases, hash),
    find: (kind, hash) => find(cases, kind, hash),
    rows: (caseIds) => rows(cases, caseIds),
    openHeads: (page, stretch) => openHeads(cases, page, stretch),
  };
};
