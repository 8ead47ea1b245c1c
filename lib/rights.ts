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

const casesTable = { env: 'CASES_TABLE', of: (records: RedressRecords) => records.cases };
const directoryTable = { env: 'DIRECTORY_TABLE', of: (records: RedressRecords) => records.directory };
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
    actions: ['PutItem', 'UpdateItem'],
    conditions: onlyAttributes('stage', 'token', 'generation'),
  },
);

/** The right to remove tokens that were answered, and to write on HEAD which execution has the case. */
export const leadsExecutions = on(
  { ...casesTable, actions: ['GetItem', 'Query'], indexes: true },
  {
    ...casesTable,
    actions: ['UpdateItem'],
    conditions: onlyAttributes('token', 'generation', 'executionArn'),
  },
);

/** The right to write counters, which lie in the table `Cases` under keys of their own, no event among them. */
export const counts = on(
  { ...casesTable, actions: ['GetItem', 'Query'] },
  {
    ...casesTable,
    actions: ['PutItem', 'UpdateItem'],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['STAT#*', 'STATCASE#*'] } },
  },
);

/** Adds up what replies by text cost, under keys of their own in the same table. */
export const spendsOnTexts = on({
  ...casesTable,
  actions: ['UpdateItem'],
  conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SPENT#*'] } },
});

export const readsDirectory = on({ ...directoryTable, actions: ['GetItem', 'Query'] });

/** The right to write when members of staff are away, and nothing else of them: no role, no office, nobody new. */
export const recordsAbsences = on({
  ...directoryTable,
  actions: ['UpdateItem'],
  conditions: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['STAFF#*', 'OFFICE#*'] },
    ...onlyAttributes('absent'),
  },
});

const vaultTables = {
  read: on({ ...vaultTable, actions: ['GetItem', 'Query'] }, { ...vaultKeysTable, actions: ['GetItem'] }),
  write: on({ ...vaultTable, actions: ['PutItem'] }, { ...vaultKeysTable, actions: ['PutItem'] }),
  drafts: on(
    { ...vaultTable, actions: ['DeleteItem'] },
    { ...vaultKeysTable, actions: ['UpdateItem', 'DeleteItem'] },
  ),
};

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
