/** Puts demo offices and staff into the deployed directory, through the adapter that the functions use. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { awsClientSettings } from './aws.ts';
import type { Demo } from './demo/demo.ts';
import { readOutputs } from './outputs.ts';
import { Trouble } from './trouble.ts';

export const fillDirectory = async (dir: string, { offices, staff }: Demo): Promise<void> => {
  const { DirectoryTable } = await readOutputs(dir);
  if (!DirectoryTable) throw new Trouble('The stacks have no output DirectoryTable.');
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(await awsClientSettings(dir)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const directory = dynamodbDirectory({ client, table: DirectoryTable });
  for (const office of offices) await directory.putOffice(office);
  for (const member of staff) await directory.putStaff(member);
};
