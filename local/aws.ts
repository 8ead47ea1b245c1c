/** Access to an environment's local AWS, for SDK clients and for the CDK. */
import { readEnvironmentRecord } from './environment-record.ts';
import { Trouble } from './trouble.ts';

export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export const awsAddress = (port: number): string => `http://127.0.0.1:${port}`;

/** Constructor arguments for any SDK client of the environment in `dir`. */
export const awsClientSettings = async (dir: string) => {
  const record = await readEnvironmentRecord(dir);
  if (!record) throw new Trouble('No local environment is running: start it with npm start.');
  return { endpoint: awsAddress(record.awsPort), region: REGION, credentials };
};

/** Environment for the CDK's command line. No profile of the person who runs it may leak in. */
export const awsVariables = (port: number): Record<string, string> => ({
  AWS_ENDPOINT_URL: awsAddress(port),
  AWS_ENDPOINT_URL_S3: awsAddress(port),
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
});
