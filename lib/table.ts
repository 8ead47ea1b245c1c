import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { restoreDays } from './limits.ts';
import { isLocal, type Settings } from './settings.ts';

export interface TableKind {
  readonly settings: Settings;
  readonly key: IKey;
  readonly restoreDays?: number;
  readonly stream?: boolean;
  readonly expiry?: boolean;
  readonly indexes?: readonly GlobalSecondaryIndexPropsV2[];
}

const stringAttribute = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * A sparse index that carries the keys and the named attributes only, because each write is paid once more for each
 * index.
 */
export const sparseIndex = (name: string, carries: readonly string[]): GlobalSecondaryIndexPropsV2 => ({
  indexName: name,
  partitionKey: stringAttribute(`${name}Pk`),
  sortKey: stringAttribute(`${name}Sk`),
  ...(carries.length === 0
    ? { projectionType: ProjectionType.KEYS_ONLY }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...carries] }),
});

/** Outside the local environment no table can be deleted by deploying, and each can be restored to any second. */
const lasting = ({ settings, key, restoreDays: days = restoreDays.ordinary }: TableKind) =>
  isLocal(settings)
    ? { removalPolicy: RemovalPolicy.DESTROY }
    : {
        removalPolicy: RemovalPolicy.RETAIN,
        deletionProtection: true,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: days },
        encryption: TableEncryptionV2.customerManagedKey(key),
      };

export const dynamodbTable = (scope: Construct, id: string, kind: TableKind): TableV2 =>
  new TableV2(scope, id, {
    partitionKey: stringAttribute('pk'),
    sortKey: stringAttribute('sk'),
    ...lasting(kind),
    ...(kind.stream ? { dynamoStream: StreamViewType.NEW_IMAGE } : {}),
    ...(kind.expiry ? { timeToLiveAttribute: 'expiresAt' } : {}),
    ...(kind.indexes ? { globalSecondaryIndexes: [...kind.indexes] } : {}),
  });
