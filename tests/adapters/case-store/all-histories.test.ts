import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { allHistories } from '#adapters/case-store/all-histories.ts';
import { storedEvent } from '#adapters/case-store/stored-event.ts';
import * as s from '#tests/support/story.ts';

/** A table of two pages, answered where the SDK would go to the network. */
const paged = (pages: readonly (readonly object[])[]): DynamoDBDocumentClient => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
  let page = 0;
  client.middlewareStack.add(
    () => async () => {
      const Items = pages[page];
      page += 1;
      const more = page < pages.length ? { LastEvaluatedKey: { pk: 'x', sk: 'y' } } : {};
      return { response: {}, output: { $metadata: {}, Items, ...more } };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};

test('reads every page, and gives each history in order', async () => {
  const { history } = s.given(...s.ordered);
  const items = history.map(storedEvent).toReversed();
  const client = paged([items.slice(0, 4), items.slice(4)]);
  expect(await allHistories({ client, table: 'Cases' })).toEqual([history]);
});
