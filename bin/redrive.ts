/**
 * Puts dead letters back to work, once what killed them is mended: `npm run redrive -- OUTPUTS.json`, where the file is
 * what `cdk deploy --outputs-file` wrote. A letter is dropped only when its work is done or queued again.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { redriveQueue } from './redrive/queue.ts';
import { redriveStream } from './redrive/stream.ts';

const outputs = z.record(z.string(), z.record(z.string(), z.string()));

const outputsPath = process.argv[2];
if (outputsPath === undefined) {
  console.error('Say where the outputs of the deployment are: npm run redrive -- OUTPUTS.json');
  process.exit(1);
}
const outputsByName: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(outputs.parse(JSON.parse(readFileSync(outputsPath, 'utf8')))),
);

const output = (name: string): string => {
  const value = outputsByName[name];
  if (value === undefined) throw new Error(`${outputsPath} has no output ${name}`);
  return value;
};

for (const queue of ['Texts', 'Notices', 'Due', 'Sweeps', 'Looks', 'Finds']) {
  const moved = await redriveQueue(output(`${queue}DeadUrl`), output(`${queue}QueueUrl`));
  console.log(`${queue}: ${moved} put back`);
}
for (const reader of ['Conductor', 'Statistics']) {
  const { done, left } = await redriveStream(output(`${reader}DeadUrl`), output(`${reader}Function`));
  console.log(`${reader}: ${done} done, ${left} left`);
}
