/**
 * A whole command against the bare transaction: `submit` with the real adapters on DynamoDB Local, and one read of HEAD and
 * one transaction of the very items that such a command wrote, on a twin case, by turns. KMS is a stub without waiting.
 */
import { randomBytes } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { headKey } from '#adapters/dynamodb/keys.ts';
import type { Submission } from '#casework/submission.ts';
import { done, type EngineDesk, engineDesk, filed } from './engine-desk.ts';
import { acceptance, message } from './sample.ts';
import { type Spread, spreadOf } from './spread.ts';
import { benchClient } from './tables.ts';
import { byTurns, type Took, took } from './took.ts';

type Transaction = TransactWriteCommand['input'];

/** The transaction that was sent last. */
interface LastSent {
  input?: Transaction;
}

const tapped = (client: DynamoDBDocumentClient) => {
  const last: LastSent = {};
  const send = client.send.bind(client);
  const tap = (command: Parameters<typeof send>[0]) => {
    if (command instanceof TransactWriteCommand) last.input = command.input;
    return send(command);
  };
  return { last, client: Object.assign(client, { send: tap }) };
};

interface Desk extends EngineDesk {
  readonly last: LastSent;
}

const deskTapped = async (endpoint: string): Promise<Desk> => {
  const { last, client } = tapped(benchClient(endpoint));
  return { ...(await engineDesk(client)), last };
};

const headPkOf = ({ TransactItems = [] }: Transaction): unknown =>
  TransactItems.find(({ Update }) => Update?.Key?.sk === 'HEAD')?.Update?.Key?.pk;

/** The same items as a command wrote, under another case's keys. */
const twinOf = (input: Transaction, to: string): Transaction => {
  const from = headPkOf(input);
  return {
    TransactItems: (input.TransactItems ?? []).map((item) => {
      const moved = structuredClone(item);
      const place = moved.Put?.Item ?? moved.Update?.Key;
      if (place !== undefined) place.pk = place.pk === from ? to : `TWIN#${randomBytes(8).toString('hex')}`;
      return moved;
    }),
  };
};

export interface AgainstBare {
  readonly name: string;
  readonly own: Spread;
  readonly bare: Spread;
  readonly pairs: Spread;
  /** CPU of the client, which has nothing else to do; of several writers it is told as their sum */
  readonly cpu: Spread;
}

const commands = {
  acceptance: (caseId: string) => acceptance(caseId),
  'acceptance under a key': (caseId: string) => acceptance(caseId, `accept ${caseId}`),
  'message under a key': (caseId: string) => message(caseId, `message ${caseId}`),
} as const;

const bareCommand = async ({ client, table }: Desk, like: Transaction, caseId: string): Promise<void> => {
  const Key = headKey(caseId);
  const twin = twinOf(like, Key.pk);
  await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  await client.send(new TransactWriteCommand(twin));
};

const filedCases = async (here: Desk, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await filed(here));
  return ids;
};

/** What such a command writes, later than the twins were filed. */
const transactionOf = async (here: Desk, submission: Submission): Promise<Transaction> => {
  await done(here, submission);
  if (here.last.input === undefined) throw new Error('A command sent no transaction.');
  return here.last.input;
};

/** So many at once of the one and then of the other, or the other way round. */
const round = async (
  here: Desk,
  make: (caseId: string) => Submission,
  { writers, n }: { readonly writers: number; readonly n: number },
) => {
  const [own, twins] = [await filedCases(here, writers), await filedCases(here, writers)];
  const like = await transactionOf(here, make(await filed(here)));
  return byTurns(
    n,
    () => took(own.map((id) => () => done(here, make(id)))),
    () => took(twins.map((id) => () => bareCommand(here, like, id))),
  );
};

const msOf = (all: readonly Took[]): readonly number[] => all.flatMap(({ ms }) => ms);

const warmUpRounds = 3;

/** @param writers how many are under way at once */
export const submitAgainstBare = async (
  endpoint: string,
  { pairs, writers }: { readonly pairs: number; readonly writers: number },
): Promise<readonly AgainstBare[]> => {
  const here = await deskTapped(endpoint);
  const all: AgainstBare[] = [];
  for (const [name, make] of Object.entries(commands)) {
    const found: (readonly [Took, Took])[] = [];
    const rounds = Math.ceil(pairs / writers) + warmUpRounds;
    for (let n = 0; n < rounds; n += 1) found.push(await round(here, make, { writers, n }));
    const counted = found.slice(warmUpRounds);
    const [own, bare] = [counted.map(([first]) => first), counted.map(([, second]) => second)];
    const bareMs = msOf(bare);
    all.push({
      name,
      own: spreadOf(msOf(own)),
      bare: spreadOf(bareMs),
      pairs: spreadOf(msOf(own).map((ms, n) => ms / (bareMs[n] ?? Number.NaN))),
      cpu: spreadOf(own.map(({ cpuMs }, n) => cpuMs / (bare[n]?.cpuMs ?? Number.NaN))),
    });
  }
  return all;
};
