/**
 * Makes anew by what staff find cases: `npm run find-again -- OUTPUTS.json`, where the file is what `cdk deploy
 * --outputs-file` wrote, or `-- local` for the environment of `npm start`. For when the table was lost, records were
 * erased, or tokens are made in another way. It reads ids only and queues them; the finder opens the vault, as it does of
 * each new name.
 */
import { readFileSync } from 'node:fs';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { allCaseIds } from '#adapters/case-store/all-case-ids.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { awsClientSettings } from '#local/aws.ts';
import { environmentFolder, ownFolder } from '#local/environment-folder.ts';

const needed = z.object({ CasesTable: z.string(), FindsQueueUrl: z.string() });

const [deploymentPath] = process.argv.slice(2);
if (deploymentPath === undefined) {
  console.error('Say where the outputs of the deployment are: npm run find-again -- OUTPUTS.json (or local)');
  process.exit(1);
}
const isLocal = deploymentPath === 'local';
const stacksOutputs = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(readFileSync(isLocal ? environmentFolder(ownFolder).outputs : deploymentPath, 'utf8')));
const { CasesTable, FindsQueueUrl } = needed.parse(Object.assign({}, ...Object.values(stacksOutputs)));
const awsAt = isLocal ? await awsClientSettings(ownFolder) : {};

const enqueueAgain = sqsQueue({
  client: new SQSClient({ useQueueUrlAsEndpoint: false, ...awsAt }),
  url: FindsQueueUrl,
});
const began = new Date().toISOString();
let queued = 0;
for await (const ids of allCaseIds({ client: documentClient(awsAt), table: CasesTable })) {
  await enqueueAgain(
    ids.map((caseId) => ({ body: { caseId, anew: true }, group: caseId, once: `${caseId}-${began}` })),
  );
  queued += ids.length;
}
console.log(`${queued} cases queued`);
