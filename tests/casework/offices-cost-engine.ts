/**
 * What a filing and a command read of the directory at REDRESS_TEST_ENDPOINT by a process that has just begun, counted in
 * read units: as much with 3,300 offices as with three.
 */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { withKeptOffices } from '#adapters/directory/kept-offices.ts';
import { officeKey, officesAtPk, officesUnderPk } from '#adapters/dynamodb/keys.ts';
import { officesAround, officesAroundCase, withTopOffices } from '#casework/offices-around.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import * as s from '#tests/support/story.ts';

const client = localClient();
afterAll(() => dropTables(client));

const many = 3_300;
const atOnce = 25;

/** As `putOffice` lists them, written in batches. */
const crowd = Array.from({ length: many }, (_, n) => {
  const id = `cn-c${n}`;
  const area = String(110_101 + n * 89).replace(/^44/, '45');
  const office = {
    id,
    names: { en: id },
    jurisdiction: 'cn-mainland',
    area,
    parent: 'cn-far',
    phone: '1',
    dutyPhone: '+861',
  };
  const { sk, ...own } = officeKey(id);
  return [own.pk, officesAtPk(area), officesUnderPk('cn-far')].map((pk) => ({ pk, sk, ...office }));
}).flat();

const fill = async (table: string): Promise<void> => {
  for (let n = 0; n < crowd.length; n += atOnce) {
    const puts = crowd.slice(n, n + atOnce).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }));
  }
};

const consumed = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) });

const counting = () => {
  const cost = { units: 0, requests: 0 };
  const counted = localClient();
  const send = async (command: { readonly input: object }) => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer: unknown = await client.send(command as never);
    cost.units += consumed.parse(answer).ConsumedCapacity.CapacityUnits;
    cost.requests += 1;
    return answer;
  };
  return { cost, client: Object.assign(counted, { send }) };
};

const filed = s.given(s.filed).state as CaseState;

const costIn = async (table: string) => {
  const { cost, client: counted } = counting();
  const directory = withKeptOffices(dynamodbDirectory({ client: counted, table }));
  const asked = async (read: () => Promise<unknown>) => {
    const before = { ...cost };
    await read();
    return { units: cost.units - before.units, requests: cost.requests - before.requests };
  };
  const filing = () => officesAround(directory, { ids: [], area: '440306' });
  const command = async () =>
    withTopOffices(directory, await officesAroundCase(directory, filed, ['cn-440309']), 'cn-mainland');
  return { filing: await asked(filing), command: await asked(command), warm: await asked(command) };
};

test('offices are read by their keys, however many there are', async () => {
  const table = await newTable(client, { indexed: false });
  for (const office of s.offices) await dynamodbDirectory({ client, table }).putOffice(office);
  const few = await costIn(table);
  await fill(table);
  const after = await costIn(table);
  console.log(JSON.stringify(after));
  expect(after).toEqual(few);
  expect(after.warm).toEqual({ units: 0, requests: 0 });
  expect(after.filing.requests).toBeGreaterThan(0);
}, 120_000);
