/** The conductor's and the stage function's side of a case: which execution has it, and which token waits. */
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { headKey, waitKey, waitKeysOf } from '../dynamodb/keys.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import type { CasesTable } from './cases-table.ts';
import type { CaseStore, Wait } from './port.ts';

const storedWait = z.object({
  stage: z.string(),
  token: z.exactOptional(z.string()),
  generation: z.int(),
  form: z.exactOptional(z.int()),
});

/** The wait in an item, if there is an item and its token still waits. */
const waiting = (item: unknown): readonly Wait[] => {
  if (item === undefined) return [];
  const { token, ...rest } = storedWait.parse(item);
  return token === undefined ? [] : [{ ...rest, token }];
};

/** The name of an execution follows from case and generation; HEADs of before kept its ARN too. */
const claimGeneration = (
  { client, table }: CasesTable,
  caseId: string,
  generation: number,
): Promise<boolean> =>
  ifAllowed(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: headKey(caseId),
        UpdateExpression: 'SET #generation = :generation REMOVE #arn',
        ConditionExpression: '#generation = :before OR #generation = :generation',
        ExpressionAttributeNames: { '#generation': 'generation', '#arn': 'executionArn' },
        ExpressionAttributeValues: { ':generation': generation, ':before': generation - 1 },
      }),
    ),
  );

/** Written by an update, so that nobody who leads executions needs the right to put, with which a HEAD could be replaced. */
const putWait = async ({ client, table }: CasesTable, caseId: string, newer: Wait): Promise<void> => {
  const fields = Object.entries(newer);
  await ifAllowed(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: waitKey(caseId, newer.stage),
        UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: 'attribute_not_exists(pk) OR #generation <= :generation',
        ExpressionAttributeNames: Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
      }),
    ),
  );
};

const waitAt = async (
  { client, table }: CasesTable,
  caseId: string,
  stage: string,
): Promise<Wait | undefined> => {
  const found = await client.send(
    new GetCommand({ TableName: table, Key: waitKey(caseId, stage), ConsistentRead: true }),
  );
  return waiting(found.Item)[0];
};

const allWaits = async ({ client, table }: CasesTable, caseId: string): Promise<readonly Wait[]> => {
  const { pk, prefix } = waitKeysOf(caseId);
  const found = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
    }),
  );
  return (found.Items ?? []).flatMap(waiting);
};

/** Removes the token and leaves the item, so that nobody needs the right to delete, with which events could go too. */
const removeWait = async (
  { client, table }: CasesTable,
  caseId: string,
  stage: string,
  token: string,
): Promise<void> => {
  await ifAllowed(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: waitKey(caseId, stage),
        UpdateExpression: 'REMOVE #token',
        ConditionExpression: '#token = :token',
        ExpressionAttributeNames: { '#token': 'token' },
        ExpressionAttributeValues: { ':token': token },
      }),
    ),
  );
};

type Waits = Pick<CaseStore, 'claimGeneration' | 'putWait' | 'wait' | 'waits' | 'removeWait'>;

export const dynamodbWaits = (cases: CasesTable): Waits => ({
  claimGeneration: (caseId, generation) => claimGeneration(cases, caseId, generation),
  putWait: (caseId, wait) => putWait(cases, caseId, wait),
  wait: (caseId, stage) => waitAt(cases, caseId, stage),
  waits: (caseId) => allWaits(cases, caseId),
  removeWait: (caseId, stage, token) => removeWait(cases, caseId, stage, token),
});
