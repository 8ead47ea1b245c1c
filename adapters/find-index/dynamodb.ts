import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { findablesPk, postingFrom, postingSk, tokenPk } from './keys.ts';
import type { Findable, FindIndex } from './port.ts';

const findableItem = z.object({
  sk: z.string(),
  made: z.string(),
  tokens: z.array(z.string()),
  whole: z.boolean(),
});
const postingItem = z.object({ sk: z.string() });

const findableFrom = (item: unknown): Findable => {
  const { sk: ref, ...rest } = findableItem.parse(item);
  return { ref, ...rest };
};

/** A key condition with the place to go on from; without one the list begins at its newest. */
const downFrom = (token: string, from: string | undefined) => ({
  KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk <= :from',
  ExpressionAttributeValues: { ':pk': tokenPk(token), ...(from === undefined ? {} : { ':from': from }) },
});

/** The find index on a table of its own: its stream would tell nobody anything, and what stands in it is taken away again. */
export const dynamodbFindIndex = ({
  client,
  table: TableName,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): FindIndex => ({
  findables: async (caseId) => {
    const query = {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': findablesPk(caseId) },
    };
    const found: Findable[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, query))
      found.push(...Items.map(findableFrom));
    return found;
  },
  keep: async (caseId, { ref, ...rest }) => {
    const Item = { pk: findablesPk(caseId), sk: ref, ...rest };
    await client.send(new PutCommand({ TableName, Item }));
  },
  drop: async (caseId, ref) => {
    await client.send(new DeleteCommand({ TableName, Key: { pk: findablesPk(caseId), sk: ref } }));
  },
  post: async (token, place) => {
    const Item = { pk: tokenPk(token), sk: postingSk(place) };
    await client.send(new PutCommand({ TableName, Item }));
  },
  unpost: async (token, place) => {
    const Key = { pk: tokenPk(token), sk: postingSk(place) };
    await client.send(new DeleteCommand({ TableName, Key }));
  },
  postings: async (token, from, limit) => {
    const query = { TableName, ...downFrom(token, from), ScanIndexForward: false, Limit: limit };
    const { Items = [] } = await client.send(new QueryCommand(query));
    return Items.map((item) => postingFrom(postingItem.parse(item).sk));
  },
});
