import type { KMSClient } from '@aws-sdk/client-kms';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type DataKeys, dataKeys } from './data-keys.ts';
import { dynamodbShelf } from './key-shelf.ts';
import { kmsWrapping } from './key-wrapping.ts';

export interface VaultParts {
  readonly client: DynamoDBDocumentClient;
  readonly kms: KMSClient;
  readonly table: string;
  /** the wrapped keys' own table */
  readonly keysTable: string;
  /** the KMS key that wraps new data keys */
  readonly keyId: string;
  /** for the age of cached keys and the life of drafts; the system's clock when absent */
  readonly now?: () => Date;
}

export const systemNow = () => new Date();

export const keysOf = ({ client, kms, keysTable, keyId, now = systemNow }: VaultParts): DataKeys =>
  dataKeys({ shelf: dynamodbShelf(client, keysTable), wrapping: kmsWrapping({ kms, keyId }), now });
