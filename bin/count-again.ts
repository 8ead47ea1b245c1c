/**
 * Makes the figures and the lists of cases anew: `npm run count-again -- OUTPUTS.json`, where the file is what `cdk deploy
 * --outputs-file` wrote, or `-- local` for the environment of `npm start`. For when their tables were lost or restored, or a
 * new version has other lists. It tells the function that counts of each case, as the stream does of each event; what is
 * counted already is not counted twice.
 */
import { readFileSync } from 'node:fs';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { allCaseIds } from '#adapters/case-store/all-case-ids.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { awsClientSettings } from '#local/aws.ts';
import { environmentFolder, ownFolder } from '#local/environment-folder.ts';

const outputsNeeded = z.object({ CasesTable: z.string(), StatisticsFunction: z.string() });
const batchAnswer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

const [outputsPath] = process.argv.slice(2);
if (outputsPath === undefined) {
  console.error(
    'Say where the outputs of the deployment are: npm run count-again -- OUTPUTS.json (or local)',
  );
  process.exit(1);
}
const isLocal = outputsPath === 'local';
const outputsOfStacks = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(readFileSync(isLocal ? environmentFolder(ownFolder).outputs : outputsPath, 'utf8')));
const { CasesTable, StatisticsFunction } = outputsNeeded.parse(
  Object.assign({}, ...Object.values(outputsOfStacks)),
);
const awsAt = isLocal ? await awsClientSettings(ownFolder) : {};
const client = documentClient(awsAt);
const lambda = new LambdaClient(awsAt);
const store = dynamodbCaseStore({ client, table: CasesTable });

/** As many cases as one call of the function is sure to get through. */
const casesOfCall = 25;

/** A record as the stream has it; its number in the stream is the case, so that a failure says which. */
const recordOf = async (caseId: string) => ({
  dynamodb: {
    SequenceNumber: caseId,
    NewImage: { caseId: { S: caseId }, seq: { N: `${(await store.head(caseId))?.version ?? 0}` } },
  },
});

const countCases = async (ids: readonly string[]): Promise<readonly string[]> => {
  const Payload = JSON.stringify({ Records: await Promise.all(ids.map(recordOf)) });
  const answer = await lambda.send(new InvokeCommand({ FunctionName: StatisticsFunction, Payload }));
  const said = Buffer.from(answer.Payload ?? []).toString();
  if (answer.FunctionError !== undefined) throw new Error(said);
  return batchAnswer.parse(JSON.parse(said)).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};

let counted = 0;
const failed: string[] = [];
for await (const ids of allCaseIds({ client, table: CasesTable }))
  for (let n = 0; n < ids.length; n += casesOfCall) {
    const some = ids.slice(n, n + casesOfCall);
    failed.push(...(await countCases(some)));
    counted += some.length;
  }
console.log(`${counted - failed.length} cases counted and listed`);
if (failed.length > 0) {
  console.error(`Not these; the log of the function says why: ${failed.join(' ')}`);
  process.exitCode = 1;
}
