/** Gives the deployed functions the token that this environment's phone network signs with. */
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { awsClientSettings } from './aws.ts';
import { readOutputs } from './outputs.ts';
import { Trouble } from './trouble.ts';

export const putSmsSecret = async (dir: string, authToken: string): Promise<void> => {
  const { SmsSecretArn } = await readOutputs(dir);
  if (!SmsSecretArn) throw new Trouble('The stacks have no output SmsSecretArn.');
  const secrets = new SecretsManagerClient(await awsClientSettings(dir));
  await secrets.send(new PutSecretValueCommand({ SecretId: SmsSecretArn, SecretString: authToken }));
};
