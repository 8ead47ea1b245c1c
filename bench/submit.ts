/**
 * A whole command against the bare transaction: `submit` with the real adapters on DynamoDB Local, and one read of HEAD and
 * one transaction of the very items that it wrote, on a twin case, by turns. KMS is a stub without waiting.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { withKeptOffices } from '#adapters/directory/kept-offices.ts';
import { headKey } from '#adapters/dynamodb/keys.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { takeComplaint } from '#casework/intake.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { acceptance, message, openDesk, sampleComplaint } from './sample.ts';
import { type Spread, spreadOf } from './spread.ts';
import { benchClient, benchTable } from './tables.ts';

const wrappingKey = randomBytes(32);
const mode = { iv: 12, tag: 16 } as const;

const wrapped = (plain: Uint8Array): Uint8Array => {
  const iv = randomBytes(mode.iv);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const unwrapped = (blob: Uint8Array): Uint8Array => {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, blob.subarray(0, mode.iv));
  decipher.setAuthTag(blob.subarray(blob.length - mode.tag));
  return Buffer.concat([decipher.update(blob.subarray(mode.iv, -mode.tag)), decipher.final()]);
};

/** Makes and unwraps data keys as KMS does, without its waiting. */
const kmsInProcess = {
  send: async ({ input }: { readonly input: { readonly CiphertextBlob?: Uint8Array } }) => {
    if (input.CiphertextBlob !== undefined)
      return { Plaintext: unwrapped(input.CiphertextBlob), KeyId: 'bench' };
    const plain = randomBytes(32);
    return { Plaintext: plain, CiphertextBlob: wrapped(plain), KeyId: 'bench' };
  },
} as unknown as KMSClient;

type Transaction = TransactWriteCommand['input'];

/** The transactions that commands sent, by the partition of their case, to be sent again for a twin. */
const tapped = (client: DynamoDBDocumentClient) => {
  const seen = new Map<unknown, Transaction>();
  const send = client.send.bind(client);
  const tap = (command: Parameters<typeof send>[0]) => {
    if (command instanceof TransactWriteCommand)
      for (const { Update } of command.input.TransactItems ?? []) seen.set(Update?.Key?.pk, command.input);
    return send(command);
  };
  return { seen, client: Object.assign(client, { send: tap }) };
};

const desk = async (endpoint: string) => {
  const { seen, client } = tapped(benchClient(endpoint));
  const name = (of: string) => `bench-${of}-${randomBytes(4).toString('hex')}`;
  const [table, vaultTable, keysTable, directoryTable] = await Promise.all([
    benchTable(client, name('cases'), true),
    benchTable(client, name('vault')),
    benchTable(client, name('keys')),
    benchTable(client, name('directory')),
  ]);
  const parts = {
    store: dynamodbCaseStore({ client, table }),
    vault: dynamodbVault({ client, kms: kmsInProcess, table: vaultTable, keysTable, keyId: 'bench' }),
    index: memoryBlindIndex({ key: randomBytes(32) }),
    directory: withKeptOffices(dynamodbDirectory({ client, table: directoryTable })),
    procedureOf,
    now: () => new Date(),
  };
  await openDesk(parts.directory);
  return { ...parts, seen, client, table, submit: casework(parts, 'cn-mainland') };
};

type Desk = Awaited<ReturnType<typeof desk>>;

let filings = 0;
const filed = async (here: Desk): Promise<string> => {
  filings += 1;
  const { caseId } = await takeComplaint(here, sampleComplaint(filings, new Date().toISOString()));
  return caseId;
};

/** The same items as a command wrote, under another case's keys. */
const twinOf = (input: Transaction, from: string, to: string): Transaction => ({
  TransactItems: (input.TransactItems ?? []).map((item) => {
    const moved = structuredClone(item);
    const place = moved.Put?.Item ?? moved.Update?.Key;
    if (place !== undefined) place.pk = place.pk === from ? to : `TWIN#${randomBytes(8).toString('hex')}`;
    return moved;
  }),
});

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const done = async (here: Desk, submission: Submission): Promise<void> => {
  const { outcome } = await here.submit(submission);
  if (outcome !== 'done') throw new Error(`${submission.command.type}: ${outcome}`);
};

export interface AgainstBare {
  readonly name: string;
  readonly own: Spread;
  readonly bare: Spread;
  readonly pairs: Spread;
}

const commands = {
  acceptance: (caseId: string) => acceptance(caseId),
  'acceptance under a key': (caseId: string) => acceptance(caseId, `accept ${caseId}`),
  'message under a key': (caseId: string) => message(caseId, `message ${caseId}`),
} as const;

const pairOf = async (
  here: Desk,
  make: (caseId: string) => Submission,
): Promise<readonly [number, number]> => {
  const [first, second] = [await filed(here), await filed(here)];
  const own = await timed(() => done(here, make(first)));
  const [from, to] = [headKey(first).pk, headKey(second).pk];
  const sent = here.seen.get(from);
  if (sent === undefined) throw new Error('A command sent no transaction.');
  const twin = twinOf(sent, from, to);
  const bare = await timed(async () => {
    await here.client.send(
      new GetCommand({ TableName: here.table, Key: headKey(second), ConsistentRead: true }),
    );
    await here.client.send(new TransactWriteCommand(twin));
  });
  return [own, bare];
};

const warmUp = 15;

/** @param writers how many pairs are under way at once */
export const submitAgainstBare = async (
  endpoint: string,
  { pairs, writers }: { readonly pairs: number; readonly writers: number },
): Promise<readonly AgainstBare[]> => {
  const here = await desk(endpoint);
  const all: AgainstBare[] = [];
  for (const [name, make] of Object.entries(commands)) {
    const found: (readonly [number, number])[] = [];
    for (let n = 0; n < pairs + warmUp; n += writers)
      found.push(...(await Promise.all(Array.from({ length: writers }, () => pairOf(here, make)))));
    const counted = found.slice(warmUp);
    all.push({
      name,
      own: spreadOf(counted.map(([own]) => own)),
      bare: spreadOf(counted.map(([, bare]) => bare)),
      pairs: spreadOf(counted.map(([own, bare]) => own / bare)),
    });
  }
  return all;
};
