import { documentClient } from '#adapters/dynamodb/client.ts';

/** The one client of DynamoDB in a function. */
export const tableClient = documentClient();
