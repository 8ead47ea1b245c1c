import { Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { roleName } from './role.ts';
import type { Settings } from './settings.ts';

/** The functions that speak with workers or staff, and the one that keeps by what cases are found: they alone open what is personal. */
const vaultReaders = [
  'finder',
  'notifier',
  'sms-dialogue',
  'sms-inbound',
  'staff-api',
  'worker-site',
] as const;

/** All that the key needs to be kept, and nothing that opens: no Decrypt, and no CreateGrant, which would hand it on. */
const keeping = [
  'CancelKeyDeletion',
  'DescribeKey',
  'DisableKey',
  'EnableKey',
  'EnableKeyRotation',
  'GetKeyPolicy',
  'GetKeyRotationStatus',
  'ListGrants',
  'ListKeyPolicies',
  'ListKeyRotations',
  'ListResourceTags',
  'PutKeyPolicy',
  'RevokeGrant',
  'RotateKeyOnDemand',
  'ScheduleKeyDeletion',
  'TagResource',
  'UntagResource',
  'UpdateKeyDescription',
];

const kmsActions = (names: readonly string[]): string[] => names.map((name) => `kms:${name}`);

/**
 * Whoever administers the account may keep the vault's key but not open anything with it: a key without a policy of its own
 * obeys every IAM policy of the account, so that each administrator could read each worker's name. Only the roles of
 * the functions above open, and only under our own encryption context. They are named by their ARN in a condition, as a
 * principal would have to exist already, and these stacks come later. PutKeyPolicy has to stay, or nobody could ever deploy
 * a change: who abuses it leaves an entry in CloudTrail, which docs/deploy.md says to watch.
 */
export const vaultKeyPolicy = (scope: Construct, settings: Settings): PolicyDocument => {
  const account = new AccountRootPrincipal();
  const readers = vaultReaders.map((name) =>
    Stack.of(scope).formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: roleName(settings, name),
    }),
  );
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'AdministratorsKeepTheKey',
        principals: [account],
        actions: kmsActions(keeping),
        resources: ['*'],
      }),
      new PolicyStatement({
        sid: 'FunctionsOpenAndSeal',
        principals: [account],
        actions: kmsActions(['Decrypt', 'GenerateDataKey']),
        resources: ['*'],
        conditions: {
          ArnEquals: { 'aws:PrincipalArn': readers },
          StringEquals: { 'kms:EncryptionContext:app': 'redress' },
        },
      }),
    ],
  });
};
