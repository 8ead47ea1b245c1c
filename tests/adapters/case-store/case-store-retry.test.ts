/** What the case store does when DynamoDB turns it away: the answers are made up, the client is the real one. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { caseId, filed, following } from './case-store-cases.ts';

const one = caseId(1);
const told = { $metadata: {}, message: 'turned away' };
const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({ ...told, CancellationReasons: codes.map((Code) => ({ Code })) });

/** A client that answers with these errors in turn, then with success and nothing found. */
const answering = (errors: readonly Error[]) => {
  const base = new DynamoDBClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const sent: { readonly name: string; readonly input: unknown }[] = [];
  const left = [...errors];
  base.middlewareStack.add(
    (_next, context) => async (args) => {
      sent.push({ name: context.commandName ?? '', input: structuredClone(args.input) });
      const error = left.shift();
      if (error) throw error;
      return { response: {}, output: { $metadata: {} } };
    },
    { step: 'initialize' },
  );
  return { client: DynamoDBDocumentClient.from(base), sent };
};

const change = { ...following(one, [], [filed(one)]), key: { hash: 'k', bodyHash: 'b' } };

test('a transaction that met another one is tried again, under the same token', async () => {
  const { client, sent } = answering([
    cancelled('None', 'TransactionConflict', 'None'),
    cancelled('ThrottlingError', 'None', 'None'),
    cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict'),
  ]);
  const store = dynamodbCaseStore({ client, table: 't' });
  expect(await store.append(change)).toEqual({ outcome: 'appended', version: 1 });
  expect(sent).toHaveLength(4);
  const tokens = sent.map(({ input }) => JSON.stringify(input).match(/"ClientRequestToken":"[^"]+"/)?.[0]);
  expect(tokens[0]).toBeDefined();
  expect(new Set(tokens).size).toBe(1);
});

test('a condition that failed is an answer and not tried again', async () => {
  const { client, sent } = answering([cancelled('None', 'ConditionalCheckFailed', 'None')]);
  expect(await dynamodbCaseStore({ client, table: 't' }).append(change)).toEqual({ outcome: 'conflict' });
  expect(sent.map(({ name }) => name)).toEqual(['TransactWriteItemsCommand', 'GetItemCommand']);
});

test('what never passes is thrown: another error at once, throttling after ten tries', async () => {
  const broken = answering([cancelled('ValidationError', 'None', 'None')]);
  await expect(dynamodbCaseStore({ client: broken.client, table: 't' }).append(change)).rejects.toThrow(
    TransactionCanceledException,
  );
  expect(broken.sent).toHaveLength(1);
  const busy = answering(Array.from({ length: 99 }, () => new ProvisionedThroughputExceededException(told)));
  await expect(dynamodbCaseStore({ client: busy.client, table: 't' }).append(change)).rejects.toThrow(
    ProvisionedThroughputExceededException,
  );
  expect(busy.sent).toHaveLength(10);
}, 30_000);

test('a claim that meets an append tries again; one that lost is told so', async () => {
  const met = answering([new TransactionConflictException(told)]);
  expect(await dynamodbCaseStore({ client: met.client, table: 't' }).claimGeneration(one, 1)).toBe(true);
  expect(met.sent).toHaveLength(2);
  const lost = answering([new ConditionalCheckFailedException(told)]);
  expect(await dynamodbCaseStore({ client: lost.client, table: 't' }).claimGeneration(one, 1)).toBe(false);
});

test('an act on several cases is one request under one token; without an answer it is sent again', async () => {
  const two = caseId(2);
  const { client, sent } = answering([cancelled('None', 'TransactionConflict', 'None', 'None', 'None')]);
  const act = { ...change, also: [following(two, [], [filed(two)])] };
  expect(await dynamodbCaseStore({ client, table: 't' }).append(act)).toMatchObject({ outcome: 'appended' });
  expect(sent.map(({ name }) => name)).toEqual(['TransactWriteItemsCommand', 'TransactWriteItemsCommand']);
  expect(sent[0]?.input).toEqual(sent[1]?.input);
  expect(JSON.stringify(sent[0]?.input).match(/attribute_not_exists/g)).toHaveLength(5);
});
