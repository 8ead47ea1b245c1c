import { type CaseStoreParts, partsOfCases } from './cases-table.ts';
import { dynamodbHeadRow } from './dynamodb-head-row.ts';
import { dynamodbHeads } from './dynamodb-heads.ts';
import { dynamodbHistory } from './dynamodb-history.ts';
import { dynamodbOpen } from './dynamodb-open.ts';
import { dynamodbQueues } from './dynamodb-queues.ts';
import { find, rows } from './dynamodb-reads.ts';
import { dynamodbWaits } from './dynamodb-waits.ts';
import { dynamodbDue } from './index-query.ts';
import type { CaseStore } from './port.ts';

/** An append writes the row of the case, and so needs the law: it is loaded with the first. */
const appending = () => import('./dynamodb-append.ts');

/** The case store on the table `Cases` (see `tables.ts` for its indexes), whole: who needs a part of it takes that part. */
export const dynamodbCaseStore = (parts: CaseStoreParts): CaseStore => {
  const cases = partsOfCases(parts);
  return {
    ...dynamodbHeads(cases),
    ...dynamodbHeadRow(cases),
    ...dynamodbHistory(cases),
    ...dynamodbQueues(cases),
    ...dynamodbDue(cases),
    ...dynamodbWaits(cases),
    ...dynamodbOpen(cases),
    append: async (change) => (await appending()).appendInTransaction(cases, change),
    keyed: async (hash) => (await appending()).keyed(cases, hash),
    find: (kind, hash) => find(cases, kind, hash),
    rows: (caseIds) => rows(cases, caseIds),
  };
};
