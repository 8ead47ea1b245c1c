import { SFNClient } from '@aws-sdk/client-sfn';
import { partsOfCases } from '#adapters/case-store/cases-table.ts';
import { dynamodbHeads } from '#adapters/case-store/dynamodb-heads.ts';
import { dynamodbWaits } from '#adapters/case-store/dynamodb-waits.ts';
import { tokenAnswers } from '#adapters/workflow/step-functions.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler } from './open.ts';

const stageCases = partsOfCases({ client: tableClient, table: readEnv(storeEnv).CASES_TABLE });

export const handler = newHandler({
  store: { ...dynamodbHeads(stageCases), ...dynamodbWaits(stageCases) },
  workflow: tokenAnswers(new SFNClient()),
  log,
});
