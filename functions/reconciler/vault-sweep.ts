/** What the vault is swept with: loaded for the share of a round that begins with it. */
import { partsOfCases } from '#adapters/case-store/cases-table.ts';
import { dynamodbHistory } from '#adapters/case-store/dynamodb-history.ts';
import { dynamodbUnnamed } from '#adapters/vault/unnamed.ts';
import { sweepUnnamed } from '#casework/unnamed-sweep.ts';
import { tableClient } from '#functions/runtime/client.ts';

/** @returns how many records are gone */
export const sweepVault = (casesTable: string, vaultTable: string): Promise<number> =>
  sweepUnnamed(
    {
      store: dynamodbHistory(partsOfCases({ client: tableClient, table: casesTable })),
      vault: dynamodbUnnamed({ client: tableClient, table: vaultTable }),
    },
    new Date(),
  );
