/**
 * The vault and the blind index on DynamoDB and KMS as they answer at REDRESS_TEST_ENDPOINT (the local engine). Makes
 * tables and keys of its own there. Not named *.test.ts: it runs where an engine runs.
 */
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kmsBlindIndex } from '#adapters/blind-index/kms.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { dynamodbDrafts } from '#adapters/vault/dynamodb-drafts.ts';
import { dynamodbTexts } from '#adapters/vault/dynamodb-texts.ts';
import { VaultFault } from '#adapters/vault/fault.ts';
import { draftKey, draftName, recordKey, wrappedKey } from '#adapters/vault/keys.ts';
import type { VaultParts } from '#adapters/vault/vault-parts.ts';
import { contract, newCaseId } from './vault.contract.ts';

const settings = {
  endpoint: process.env.REDRESS_TEST_ENDPOINT ?? 'http://REDRESS_TEST_ENDPOINT.is.not.set',
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const base = new DynamoDBClient(settings);
const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
const kms = new KMSClient(settings);
const run = crypto.randomUUID();
const [table, keysTable] = [`vault-${run}`, `vault-keys-${run}`];
const clock = { at: Date.now() };
const now = () => new Date(clock.at);

const createTable = async (TableName: string) => {
  await base.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  await waitUntilTableExists({ client: base, minDelay: 1, maxWaitTime: 30 }, { TableName });
};

const createKey = async (spec: 'SYMMETRIC_DEFAULT' | 'HMAC_256') => {
  const KeyUsage = spec === 'HMAC_256' ? 'GENERATE_VERIFY_MAC' : 'ENCRYPT_DECRYPT';
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec: spec, KeyUsage }));
  return KeyMetadata?.KeyId ?? '';
};

let parts: VaultParts = { client, kms, table, keysTable, keyId: 'not made yet', now };
let indexKey = '';

beforeAll(async () => {
  await Promise.all([createTable(table), createTable(keysTable)]);
  parts = { ...parts, keyId: await createKey('SYMMETRIC_DEFAULT') };
  indexKey = await createKey('HMAC_256');
});

afterAll(async () => {
  for (const TableName of [table, keysTable]) await base.send(new DeleteTableCommand({ TableName }));
});

const read = async (TableName: string, Key: { pk: string; sk: string }) =>
  (await client.send(new GetCommand({ TableName, Key }))).Item;
const write = (TableName: string, Item: Record<string, unknown>) =>
  client.send(new PutCommand({ TableName, Item }));
const party = (name: string) => ({ kind: 'party', ref: 'p1', value: { name } }) as const;
const loseKey = (caseId: string) =>
  client.send(new DeleteCommand({ TableName: keysTable, Key: wrappedKey(`CASE#${caseId}`) }));

describe('on DynamoDB and KMS', () => {
  contract(() => ({
    vault: dynamodbVault(parts),
    drafts: dynamodbDrafts(parts),
    texts: dynamodbTexts(parts),
    forward: (hours) => {
      clock.at += hours * 3_600_000;
    },
  }));
});

describe('at rest', () => {
  it('begins a draft with its key in one transaction; an answer is one put, and the key is prolonged when it must be', async () => {
    const sent: string[] = [];
    const send = (command: Parameters<typeof client.send>[0]) => {
      sent.push(command.constructor.name);
      return client.send(command);
    };
    const tapped = Object.assign(DynamoDBDocumentClient.from(base), { send });
    const drafts = dynamodbDrafts({ ...parts, client: tapped });
    const id = crypto.randomUUID();
    const wroteBy = async (version: number) => {
      sent.length = 0;
      expect(await drafts.save(id, version, { version }, 24)).toBe(true);
      return sent.filter((name) => name.startsWith('Put') || name.startsWith('Transact'));
    };
    expect(await wroteBy(0)).toEqual(['PutCommand', 'TransactWriteCommand']);
    expect(await wroteBy(1)).toEqual(['PutCommand']);
    clock.at += 23 * 3_600_000;
    expect(await wroteBy(2)).toEqual(['PutCommand']);
    clock.at += 2 * 3_600_000;
    expect(await wroteBy(3)).toEqual(['TransactWriteCommand']);
    expect(await wroteBy(4)).toEqual(['PutCommand']);
    expect(await drafts.load(id)).toEqual({ version: 5, value: { version: 4 } });
  });

  it('has one key for the texts of an hour, which lasts as long as the last of them and opens none in the place of another', async () => {
    const commands: string[] = [];
    const send = (command: Parameters<typeof kms.send>[0]) => {
      commands.push(command.constructor.name);
      return kms.send(command);
    };
    const texts = dynamodbTexts({ ...parts, kms: Object.assign(new KMSClient(settings), { send }) });
    clock.at += 3_600_000;
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [one, two]) await texts.keep(id, id);
    expect(commands).toEqual(['GenerateDataKeyCommand']);
    const item = await read(table, draftKey(draftName(one)));
    const key = await read(keysTable, wrappedKey(draftKey(draftName(`texts-${item?.hour}`)).pk));
    expect(key?.expiresAt).toBeGreaterThan(Number(item?.expiresAt));
    await write(table, { ...item, ...draftKey(draftName(two)) });
    await expect(texts.read(two)).rejects.toThrow();
    expect(await texts.read(one)).toBe(one);
  });

  it('shows no plaintext, no draft id and no plain key in either table', async () => {
    const [caseId, draft] = [newCaseId(), `CANARY-${crypto.randomUUID()}`];
    await dynamodbVault(parts).put(caseId, [party('CANARY company')]);
    await dynamodbDrafts(parts).save(draft, 0, { note: 'CANARY note' }, 24);
    await dynamodbTexts(parts).keep(`${draft} text`, { body: 'CANARY body' });
    const items: unknown[] = [];
    for (const TableName of [table, keysTable])
      for await (const { Items = [] } of paginateScan({ client }, { TableName })) items.push(...Items);
    expect(items.length).toBeGreaterThan(3);
    expect(JSON.stringify(items)).not.toContain('CANARY');
    expect(Object.keys((await read(keysTable, wrappedKey(`CASE#${caseId}`))) ?? {}).sort()).toEqual([
      'id',
      'kmsKey',
      'pk',
      'sk',
      'wrapped',
    ]);
  });

  it('cannot be read, by any instance, once it is erased; the neighbour can', async () => {
    const vault = dynamodbVault(parts);
    const [erased, neighbour] = [newCaseId(), newCaseId()];
    await vault.put(erased, [party('gone')]);
    await vault.put(neighbour, [party('here')]);
    await vault.erase(erased);
    for (const instance of [vault, dynamodbVault(parts)]) {
      expect(await instance.get(erased, 'party', 'p1')).toBeUndefined();
      expect(await instance.all(erased, 'party')).toBeUndefined();
      expect(await instance.get(neighbour, 'party', 'p1')).toEqual({ name: 'here' });
    }
    expect(Object.keys((await read(keysTable, wrappedKey(`CASE#${erased}`))) ?? {}).sort()).toEqual([
      'erasedAt',
      'pk',
      'sk',
    ]);
  });

  it('is a fault, and no erasure, when the key is merely gone, or another has taken its place', async () => {
    const vault = dynamodbVault(parts);
    const caseId = newCaseId();
    await vault.put(caseId, [party('gone')]);
    await loseKey(caseId);
    await expect(vault.get(caseId, 'party', 'p1')).rejects.toThrow(VaultFault);
    await vault.put(caseId, [{ kind: 'party', ref: 'p2', value: { name: 'new' } }]);
    await expect(vault.get(caseId, 'party', 'p1')).rejects.toThrow(VaultFault);
    await expect(vault.all(caseId, 'party')).rejects.toThrow(VaultFault);
    expect(await vault.get(caseId, 'party', 'p2')).toEqual({ name: 'new' });
  });

  it('does not open when records of a case are swapped, nor when one lies in another case', async () => {
    const vault = dynamodbVault(parts);
    const [mine, other] = [newCaseId(), newCaseId()];
    const two = { kind: 'party', ref: 'p2', value: { name: 'two' } } as const;
    await vault.put(mine, [party('one'), two]);
    await vault.put(other, [party('other')]);
    const stolen = await read(table, recordKey(mine, 'party', 'p1'));
    await write(table, { ...stolen, ...recordKey(mine, 'party', 'p2') });
    await expect(vault.get(mine, 'party', 'p2')).rejects.toThrow();
    await write(table, { ...stolen, ...recordKey(other, 'party', 'p1') });
    await expect(vault.get(other, 'party', 'p1')).rejects.toThrow(VaultFault);
    await write(keysTable, { ...(await read(keysTable, wrappedKey(`CASE#${mine}`))), pk: `CASE#${other}` });
    for (const instance of [vault, dynamodbVault(parts)])
      await expect(instance.get(other, 'party', 'p1')).rejects.toThrow();
  });

  it('does not open an older version of a draft in the place of the newer', async () => {
    const drafts = dynamodbDrafts(parts);
    const id = crypto.randomUUID();
    const key = draftKey(draftName(id));
    await drafts.save(id, 0, 'older', 24);
    const older = await read(table, key);
    await drafts.save(id, 1, 'newer', 24);
    await write(table, { ...older, version: 2 });
    await expect(drafts.load(id)).rejects.toThrow();
  });

  it('gives drafts an end, and their keys one twice as far, in epoch seconds', async () => {
    const id = crypto.randomUUID();
    const key = draftKey(draftName(id));
    await dynamodbDrafts(parts).save(id, 0, 'x', 24);
    const ends = [await read(table, key), await read(keysTable, wrappedKey(key.pk))].map(
      (item) => item?.expiresAt,
    );
    expect(ends).toEqual([86_400, 2 * 86_400].map((hours) => Math.floor(clock.at / 1000) + hours));
  });

  it('leaves neither draft nor key behind when a draft is removed', async () => {
    const id = crypto.randomUUID();
    const key = draftKey(draftName(id));
    await dynamodbDrafts(parts).save(id, 0, 'x', 24);
    await dynamodbDrafts(parts).remove(id);
    expect([await read(table, key), await read(keysTable, wrappedKey(key.pk))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the blind index of KMS', () => {
  it('gives 128 bits, the same each time, another for each purpose', async () => {
    const index = kmsBlindIndex({ kms, keyId: indexKey });
    const phone = await index.hash('phone', '+8613800000000');
    expect(phone).toMatch(/^[0-9a-f]{32}$/);
    expect(await index.hash('phone', '+8613800000000')).toBe(phone);
    expect(await index.hash('receipt', '+8613800000000')).not.toBe(phone);
  });
});
