import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { restoreDays } from './limits.ts';
import { isLocal, type Settings } from './settings.ts';
import { dynamodbTable, sparseIndex } from './table.ts';
import { vaultKeyPolicy } from './vault-key-policy.ts';

export const caseIndexNames = ['due', 'open', 'office', 'staff'] as const;

/** The stack of the records, which must last: the case histories, the vault with its keys, the directory, who was shown what, and by what cases are found. */
export class RedressRecords extends Stack {
  readonly cases: TableV2;
  readonly directory: TableV2;
  readonly vault: TableV2;
  readonly vaultKeys: TableV2;
  /** by which staff find cases; made anew from histories and vault if it is lost */
  readonly findIndex: TableV2;
  /** who was shown what; it is only ever added to */
  readonly accessLog: TableV2;
  /** encrypts the tables at rest */
  readonly tableKey: Key;
  /** wraps the data keys of the vault's records; another key, so that other people may be given it */
  readonly vaultKey: Key;
  /** under which a receipt or phone is found but not read back */
  readonly indexKey: Key;
  readonly smsSecret: Secret;

  constructor(
    scope: Construct,
    id: string,
    { settings, ...props }: StackProps & { readonly settings: Settings },
  ) {
    super(scope, id, props);
    const removalPolicy = isLocal(settings) ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const lasting = { removalPolicy, pendingWindow: Duration.days(30) };

    this.tableKey = new Key(this, 'TableKey', {
      ...lasting,
      enableKeyRotation: true,
      description: 'tables at rest',
    });
    this.vaultKey = new Key(this, 'VaultKey', {
      ...lasting,
      enableKeyRotation: true,
      policy: vaultKeyPolicy(this, settings),
      description: 'vault records',
    });
    this.indexKey = new Key(this, 'IndexKey', {
      ...lasting,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      description: 'blind index',
    });

    this.cases = dynamodbTable(this, 'Cases', {
      settings,
      key: this.tableKey,
      stream: true,
      expiry: true,
      indexes: [
        ...caseIndexNames.map((name) => sparseIndex(name, name === 'due' || name === 'open' ? [] : ['row'])),
      ],
    });
    this.directory = dynamodbTable(this, 'Directory', { settings, key: this.tableKey });
    this.vault = dynamodbTable(this, 'Vault', { settings, key: this.tableKey, expiry: true });
    this.vaultKeys = dynamodbTable(this, 'VaultKeys', {
      settings,
      key: this.tableKey,
      expiry: true,
      restoreDays: restoreDays.vaultKeys,
    });

    this.findIndex = dynamodbTable(this, 'FindIndex', {
      settings,
      key: this.tableKey,
      restoreDays: restoreDays.findIndex,
    });

    this.accessLog = dynamodbTable(this, 'AccessLog', { settings, key: this.tableKey, expiry: true });

    this.smsSecret = new Secret(this, 'SmsSecret', {
      removalPolicy,
      description: 'of the provider of texts',
    });
    acknowledge(
      this.smsSecret,
      'SMG4',
      'The provider issues its token; no function of ours can ask for another. docs/deploy.md says how it is changed by hand.',
    );

    new CfnOutput(this, 'CasesTable', { value: this.cases.tableName });
    new CfnOutput(this, 'DirectoryTable', { value: this.directory.tableName });
    new CfnOutput(this, 'VaultTable', { value: this.vault.tableName });
    new CfnOutput(this, 'VaultKeysTable', { value: this.vaultKeys.tableName });
    new CfnOutput(this, 'FindTable', { value: this.findIndex.tableName });
    new CfnOutput(this, 'AccessLogTable', { value: this.accessLog.tableName });
    new CfnOutput(this, 'SmsSecretArn', { value: this.smsSecret.secretArn });
  }
}
