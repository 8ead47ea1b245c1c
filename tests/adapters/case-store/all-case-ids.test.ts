import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { allCaseIds } from '#adapters/case-store/all-case-ids.ts';
import { headKey } from '#adapters/dynamodb/keys.ts';

test('gives the case of every HEAD, page after page, an empty one too', async () => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
  const pages = [['a', 'b'], [], ['c']].map((ids) => ids.map((id) => ({ pk: headKey(id).pk })));
  const starts: unknown[] = [];
  client.middlewareStack.add(
    () =>
      async ({ input }) => {
        starts.push('ExclusiveStartKey' in input ? input.ExclusiveStartKey : undefined);
        const Items = pages[starts.length - 1];
        const more = starts.length < pages.length ? { LastEvaluatedKey: { pk: `p${starts.length}` } } : {};
        return { response: {}, output: { $metadata: {}, Items, ...more } };
      },
    { step: 'initialize', priority: 'low' },
  );
  const found: string[] = [];
  for await (const ids of allCaseIds({ client, table: 'Cases' })) found.push(...ids);
  expect(found).toEqual(['a', 'b', 'c']);
  expect(starts).toEqual([undefined, { pk: 'p1' }, { pk: 'p2' }]);
});
