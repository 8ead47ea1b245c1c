/** Writes many items at once, several batches under way: what comes of thousands of appends, without them. */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Item = Readonly<Record<string, unknown>>;

/** as many as a batch takes */
const batchSize = 25;
const inFlight = 12;

const writeBatch = async (client: DynamoDBDocumentClient, table: string, items: readonly Item[]) => {
  const RequestItems = { [table]: items.map((Item) => ({ PutRequest: { Item } })) };
  const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems }));
  if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine left items out.');
};

function* batchesOf(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Gives how many it wrote. */
export const writeAll = async (
  client: DynamoDBDocumentClient,
  table: string,
  items: Iterable<Item>,
): Promise<number> => {
  const batches = batchesOf(items);
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      written += next.value.length;
      await writeBatch(client, table, next.value);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return written;
};
