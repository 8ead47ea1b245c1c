/** A client of the engine that is measured on, and new tables there as they are deployed. */
import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { createTable } from '#local/dynamodb-local/tables.ts';

export const benchClient = (endpoint: string): DynamoDBDocumentClient =>
  documentClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });

/** @param of what it holds; the only one of its kind all the same */
export const benchTable = (client: DynamoDBDocumentClient, of: string): Promise<string> =>
  createTable(client, `bench-${of}-${randomUUID()}`, { indexed: of === 'cases' });
