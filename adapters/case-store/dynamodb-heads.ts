import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { headKey } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import type { CaseStore, Head } from './port.ts';
import { storedHead, unpacked } from './stored-head.ts';

/** A HEAD of an older release is read once; what it takes to make it anew is loaded then. */
const rebuilt = async (cases: CasesTable, caseId: string, version: number): Promise<CaseState> =>
  (await import('./rebuilt-state.ts')).rebuiltState(cases, caseId, version);

export const head = async (cases: CasesTable, caseId: string): Promise<Head | undefined> => {
  const { client, table } = cases;
  const found = await client.send(
    new GetCommand({ TableName: table, Key: headKey(caseId), ConsistentRead: true }),
  );
  if (found.Item === undefined) return undefined;
  const { shape: _, ...kept } = storedHead.parse(found.Item);
  return 'state' in kept
    ? { caseId, ...kept, state: unpacked(kept.state) }
    : { caseId, ...kept, state: await rebuilt(cases, caseId, kept.version) };
};

export const dynamodbHeads = (cases: CasesTable): Pick<CaseStore, 'head'> => ({
  head: (caseId) => head(cases, caseId),
});
