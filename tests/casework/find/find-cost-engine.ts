/**
 * What a search reads of the DynamoDB at REDRESS_TEST_ENDPOINT, counted: as much with a hundred cases as with a hundred times as
 * many. They take a minute and a half to write, so there are two thousand unless REDRESS_FIND_CASES says 10000.
 */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { dynamodbFindIndex } from '#adapters/find-index/dynamodb.ts';
import { postingSk, tokenPk } from '#adapters/find-index/keys.ts';
import { findCases } from '#casework/find/find-cases.ts';
import { namePartsOf } from '#casework/find/name-parts.ts';
import { readingsOf } from '#casework/find/readings.ts';
import { partTokens } from '#casework/find/tokens.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const client = localClient();
afterAll(() => dropTables(client));

const office = 'cn-440306';
const index = memoryBlindIndex({ key: new Uint8Array(32) });
const few = 100;
const many = Number(process.env.REDRESS_FIND_CASES ?? 2000);
const atOnce = 25;

/** A company of many among as many others; one has a name that none else has. */
const nameOf = (n: number): string => (n === 50 ? '深圳市鑫隆玩具有限公司' : '深圳市恒发电子有限公司');

const postingsFor = async (size: number) => {
  const part = await partTokens(index, office);
  return Array.from({ length: size }, (_, n) => {
    const at = new Date(Date.parse('2026-04-01T02:00:00.000Z') + n * 1000).toISOString();
    const sk = postingSk({ at, caseId: `c${n}`, ref: `p-${n}` });
    return namePartsOf(nameOf(n)).map((each) => ({ pk: tokenPk(part('name', each)), sk }));
  }).flat();
};

const fill = async (table: string, size: number): Promise<void> => {
  const all = await postingsFor(size);
  const chunks = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) =>
    all.slice(n * atOnce, (n + 1) * atOnce),
  );
  for (let n = 0; n < chunks.length; n += 16)
    await Promise.all(
      chunks.slice(n, n + 16).map((some) =>
        client.send(
          new BatchWriteCommand({
            RequestItems: { [table]: some.map((Item) => ({ PutRequest: { Item } })) },
          }),
        ),
      ),
    );
};

const consumed = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) });

/** A client that adds up the read units of what it sends. */
const counting = () => {
  const units = { read: 0 };
  const send = async (command: { readonly input: object }) => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer: unknown = await client.send(command as never);
    units.read += consumed.parse(answer).ConsumedCapacity.CapacityUnits;
    return answer;
  };
  return { units, client: { send } as unknown as DynamoDBDocumentClient };
};

const costOf = async (table: string, text: string) => {
  const { units, client: counted } = counting();
  let heads = 0;
  const answer = await findCases(
    { index, find: dynamodbFindIndex({ client: counted, table }) },
    {
      readings: readingsOf(text, {
        phones: cnMainland.phones,
        firmNumber: () => undefined,
        placeSought: (rest) => ({ areas: [], rest }),
      }),
      offices: [office],
      page: undefined,
      rowOf: async (caseId) => {
        heads += 1;
        return { caseId };
      },
    },
  );
  return { units: units.read, heads, found: answer.items.length };
};

test('a search costs as much among many cases as among a hundred', async () => {
  const [small, large] = [
    await newTable(client, { indexed: false }),
    await newTable(client, { indexed: false }),
  ];
  await fill(small, few);
  await fill(large, many);
  for (const [text, found] of [
    ['恒发', 50],
    ['深圳市恒发电子有限公司', 50],
    ['鑫隆', 1],
    ['深圳市鑫隆玩具有限公司', 1],
    ['鑫隆电子', 0],
  ] as const) {
    const [before, after] = [await costOf(small, text), await costOf(large, text)];
    console.log(
      `${text}: ${before.units} and ${after.units} read units, ${after.heads} HEADs, ${after.found} found`,
    );
    expect([before.found, after.found]).toEqual([found, found]);
    expect(after.units).toBeLessThanOrEqual(before.units * 1.3);
    expect(after.heads).toBe(before.heads);
  }
}, 300_000);
