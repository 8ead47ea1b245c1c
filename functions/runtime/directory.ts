import type * as z from 'zod/mini';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { withKeptOffices } from '#adapters/directory/kept-offices.ts';
import { tableClient } from './client.ts';
import type { directoryEnv } from './env.ts';

export const realDirectory = (env: z.infer<typeof directoryEnv>) =>
  withKeptOffices(dynamodbDirectory({ client: tableClient, table: env.DIRECTORY_TABLE }));
