/**
 * Kinds of right on the records. Each gives a function the grant and the name under which it finds the thing, in one call,
 * so that neither is ever there without the other. A right that is not here nobody has: no function may delete from `Cases`.
 */

import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { caseIndexNames, type RedressRecords } from './records-stack.ts';

type Right = (made: LambdaFunction, records: RedressRecords) => void;

export const grantRights = (
  made: LambdaFunction,
  records: RedressRecords,
  ...rights: readonly Right[]
): void => {
  for (const right of rights) right(made, records);
};

const dynamodbAction = (name: string) => `dynamodb:${name}`;

interface TableRight {
  readonly env: string;
  readonly of: (records: RedressRecords) => TableV2;
  readonly actions: readonly string[];
  readonly conditions?: PolicyStatementProps['conditions'];
  readonly indexes?: boolean;
}

const on =
  (...rights: readonly TableRight[]): Right =>
  (made, records) => {
    for (const { env, of, actions, conditions, indexes } of rights) {
      const { tableName, tableArn } = of(records);
      const resources = indexes
        ? [tableArn, ...caseIndexNames.map((name) => `${tableArn}/index/${name}`)]
        : [tableArn];
      made.addEnvironment(env, tableName);
      made.addToRolePolicy(
        new PolicyStatement({
          actions: actions.map(dynamodbAction),
          resources,
          ...(conditions ? { conditions } : {}),
        }),
      );
    }
    made.addToRolePolicy(atRest(made, records));
  };

/** The right to a table's key: DynamoDB opens a table under a customer key with the caller's right to that key only. */
const atRest = (made: LambdaFunction, { tableKey }: RedressRecords): PolicyStatement => {
  const { region, urlSuffix } = Stack.of(made);
  return new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [tableKey.keyArn],
    // the name of the service itself has no .cn in some of AWS China's documents: both are the same service
    conditions: {
      StringEquals: {
        'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `dynamodb.${region}.${urlSuffix}`],
      },
    },
  });
};

/** A condition for requests that name no other attribute than these, so that they can touch no event. */
const onlyAttributes = (...names: readonly string[]) => ({
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', ...names] },
});

/** A condition for requests under keys that begin so. */
const underKeys = (...prefixes: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes },
});

const casesTable = { env: 'CASES_TABLE', of: (records: RedressRecords) => records.cases };
const directoryTable = { env: 'DIRECTORY_TABLE', of: (records: RedressRecords) => records.directory };
const findTable = { env: 'FIND_TABLE', of: (records: RedressRecords) => records.findIndex };
const accessLogTable = { env: 'ACCESS_LOG_TABLE', of: (records: RedressRecords) => records.accessLog };
const vaultTable = { env: 'VAULT_TABLE', of: (records: RedressRecords) => records.vault };
const vaultKeysTable = { env: 'VAULT_KEYS_TABLE', of: (records: RedressRecords) => records.vaultKeys };

/** The right to read histories and HEADs, and the lists of what is due, open or queued. */
export const readsCases = on({ ...casesTable, actions: ['GetItem', 'Query'], indexes: true });

/** The right to append to a case, which is the one way to change it. */
export const appendsToCases = on({
  ...casesTable,
  actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
  indexes: true,
});

/** The right to keep and remove the tokens that wait. */
export const keepsWaits = on(
  { ...casesTable, actions: ['GetItem', 'Query'] },
  {
    ...casesTable,
    actions: ['UpdateItem'],
    conditions: onlyAttributes('stage', 'token', 'generation', 'form'),
  },
);

/**
 * The right to remove tokens that were answered, to mark an end, and to count executions on HEAD; HEADs of before kept an ARN,
 * which is removed.
 */
export const leadsExecutions = on(
  { ...casesTable, actions: ['GetItem', 'Query'], indexes: true },
  {
    ...casesTable,
    actions: ['UpdateItem'],
    conditions: onlyAttributes('stage', 'token', 'generation', 'executionArn'),
  },
);

/** The right to write counters, which lie in the table `Cases` under keys of their own, no event among them. */
export const counts = on(
  { ...casesTable, actions: ['GetItem', 'Query'] },
  {
    ...casesTable,
    actions: ['PutItem', 'UpdateItem'],
    conditions: underKeys('STAT#*', 'STATCASE#*'),
  },
);

/** Adds up what replies by text cost, under keys of their own in the same table. */
export const spendsOnTexts = on({
  ...casesTable,
  actions: ['UpdateItem'],
  conditions: underKeys('SPENT#*'),
});

export const readsDirectory = on({ ...directoryTable, actions: ['GetItem', 'Query'] });

/** The right to write when members of staff are away and how they are told, and nothing else of them: no role, no office, nobody new. */
export const recordsAbsencesAndContacts = on({
  ...directoryTable,
  actions: ['UpdateItem'],
  conditions: {
    ...underKeys('STAFF#*', 'OFFICE#*'),
    ...onlyAttributes('absent', 'contact'),
  },
});

/** The right to keep the views that members of staff have saved for themselves. */
export const keepsSavedViews = on({
  ...directoryTable,
  actions: ['PutItem'],
  conditions: underKeys('VIEWS#*'),
});

/**
 * The right to write down who was shown what, and to read it; nobody may take anything away. That nothing is written over is
 * the adapter's own condition, as IAM knows none of that kind. Only the tallies of a day are counted up.
 */
export const keepsAccessLog = on(
  { ...accessLogTable, actions: ['Query'] },
  { ...accessLogTable, actions: ['PutItem'], conditions: underKeys('SEEN#*', 'SEENOF#*', 'SEENBY#*') },
  { ...accessLogTable, actions: ['UpdateItem'], conditions: underKeys('TALLY#*') },
);

const vaultTables = {
  read: on({ ...vaultTable, actions: ['GetItem', 'Query'] }, { ...vaultKeysTable, actions: ['GetItem'] }),
  /** a note goes once its records are named; a record itself goes by no door */
  write: on(
    { ...vaultTable, actions: ['PutItem'] },
    { ...vaultTable, actions: ['DeleteItem'], conditions: underKeys('UNNAMED#*') },
    { ...vaultKeysTable, actions: ['PutItem'] },
  ),
  drafts: on(
    { ...vaultTable, actions: ['DeleteItem'], conditions: underKeys('DRAFT#*') },
    { ...vaultKeysTable, actions: ['UpdateItem', 'DeleteItem'], conditions: underKeys('DRAFT#*') },
  ),
};

/** The right to remove records that no event names; it has no key, so that it can read none. */
export const sweepsVault = on(
  { ...vaultTable, actions: ['Query'], conditions: underKeys('UNNAMED#*') },
  { ...vaultTable, actions: ['DeleteItem'], conditions: underKeys('UNNAMED#*', 'CASE#*') },
);

/** The right to the vault's key for ciphertexts that name our own context, so that a copied one of another kind stays shut. */
const vaultKey =
  (...actions: readonly string[]): Right =>
  (made, { vaultKey: key }) => {
    made.addEnvironment('VAULT_KEY_ID', key.keyId);
    made.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((name) => `kms:${name}`),
        resources: [key.keyArn],
        conditions: { StringEquals: { 'kms:EncryptionContext:app': 'redress' } },
      }),
    );
  };

/** The right to seal records; it includes opening the case's key, under which they are sealed. */
const writesVault: Right = (made, records) =>
  grantRights(made, records, vaultTables.read, vaultTables.write, vaultKey('Decrypt', 'GenerateDataKey'));

/** Keys of the lists of cases, beside the tokens. */
const listKeys = underKeys('LIST#*', 'LISTED#*', 'COUNTS#*');

/** The right to keep the lists of cases, and how many are in each, as the histories move. */
export const keepsLists = on({
  ...findTable,
  actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
  conditions: listKeys,
});

/** The right to read those lists, and no token. */
export const readsLists = on({ ...findTable, actions: ['Query'], conditions: listKeys });

/** The right to look up who is found under a token; it tells nothing to whom may not make tokens. */
export const findsCases = on({ ...findTable, actions: ['Query'] });

/** The right to write and take away what cases are found by, from what the vault says of their people; it changes no record of either. */
export const keepsFindIndex: Right = (made, records) =>
  grantRights(
    made,
    records,
    readsCases,
    vaultTables.read,
    vaultKey('Decrypt'),
    usesIndex,
    on({ ...findTable, actions: ['Query', 'PutItem', 'DeleteItem'] }),
  );

/** The right to read records of the vault. */
export const readsVault: Right = (made, records) =>
  grantRights(made, records, vaultTables.read, vaultKey('Decrypt'));

/** The right to claim a text, so that it goes out once; claims lie beside the drafts, and are no secret. */
export const claimsTexts = on({
  ...vaultTable,
  actions: ['GetItem', 'PutItem', 'DeleteItem'],
  conditions: underKeys('DRAFT#*'),
});

/** The right to keep drafts, which are changed and thrown away. */
export const keepsDrafts: Right = (made, records) =>
  grantRights(made, records, writesVault, vaultTables.drafts);

/** The right to turn a receipt or a phone into the hash under which it is found. */
export const usesIndex: Right = (made, { indexKey }) => {
  made.addEnvironment('INDEX_KEY_ID', indexKey.keyId);
  made.addToRolePolicy(new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [indexKey.keyArn] }));
};

export const readsSmsSecret: Right = (made, { smsSecret }) => {
  made.addEnvironment('SMS_SECRET_ARN', smsSecret.secretArn);
  made.addToRolePolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [smsSecret.secretArn] }),
  );
};

/** The rights of every function that takes commands. */
export const worksOnCases: Right = (made, records) =>
  grantRights(made, records, appendsToCases, readsDirectory, writesVault, usesIndex);
