/** The races on the DynamoDB at REDRESS_TEST_ENDPOINT; the keys are wrapped and hashed in the process, as its KMS may be missing. */
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { dynamodbUnnamed } from '#adapters/vault/unnamed.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { dropTables, localClient, newTable } from '../support/dynamodb-local/engine.ts';
import * as s from '../support/story.ts';
import { type Racecourse, racesFor } from './racing.ts';

const client = localClient();
afterAll(() => dropTables(client));

/** Hands keys out as they are: DynamoDB Local has no KMS, and the race is about tables. */
const openKms = new KMSClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
openKms.middlewareStack.add(
  (_, context) => async (args) => {
    const given: Readonly<Record<string, unknown>> = { ...args.input };
    const blob =
      given.CiphertextBlob instanceof Uint8Array
        ? given.CiphertextBlob
        : crypto.getRandomValues(new Uint8Array(32));
    const output = {
      $metadata: {},
      Plaintext: blob.slice(),
      CiphertextBlob: blob.slice(),
      KeyId: String(context.commandName),
    };
    return { output, response: undefined };
  },
  { step: 'initialize' },
);

let course: Racecourse | undefined;
beforeAll(async () => {
  const [cases, vault, keys] = await Promise.all([
    newTable(client, { indexed: true }),
    newTable(client, { indexed: false }),
    newTable(client, { indexed: false }),
  ]);
  const parts = {
    store: dynamodbCaseStore({ client, table: cases }),
    vault: dynamodbVault({ client, kms: openKms, table: vault, keysTable: keys, keyId: 'local' }),
    index: memoryBlindIndex({ key: new Uint8Array(32) }),
    directory: memoryDirectory({ offices: s.offices, staff: s.staff }),
    procedureOf,
    now: () => new Date(s.start),
  };
  course = {
    ...parts,
    unnamed: dynamodbUnnamed({ client, table: vault }),
    submit: casework(parts, 'cn-mainland'),
  };
});

describe('at the same moment, on tables', () => {
  racesFor(() => {
    if (course === undefined) throw new Error('The tables are not there yet');
    return course;
  });
});
