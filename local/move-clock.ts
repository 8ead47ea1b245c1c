/** Moves the local clock, then invokes the deployed scheduler once, so that what is due happens at once. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { awsClientSettings } from './aws.ts';
import { type EnvironmentFolder, environmentFolder } from './environment-folder.ts';
import { readOutputs } from './outputs.ts';
import { Trouble } from './trouble.ts';

const UNIT_MILLISECONDS: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/** `+3d`, `+2h`, `+90m`, `+1d12h`, `-1d` → milliseconds; `reset` and anything unreadable → undefined. */
const readMove = (text: string): number | undefined => {
  const match = /^([+-])((?:\d+[dhms])+)$/.exec(text.trim());
  if (!match) return undefined;
  const parts = [...(match[2] ?? '').matchAll(/(\d+)([dhms])/g)];
  const sum = parts.reduce(
    (total, [, n, unit]) => total + Number(n) * (UNIT_MILLISECONDS[unit ?? ''] ?? 0),
    0,
  );
  return match[1] === '-' ? -sum : sum;
};

/** Moves the clock of the environment in `dir` by a move as above, or back to the real time with `reset`. */
export const moveLocalClock = async (dir: string, move: string): Promise<Date> => {
  const folder = environmentFolder(dir);
  await awsClientSettings(dir); // says so when no environment is running
  const offset = move === 'reset' ? 0 : await movedOffset(folder, move);
  await writeOffset(folder, offset);
  await invokeScheduler(dir);
  return new Date(Date.now() + offset);
};

const movedOffset = async (folder: EnvironmentFolder, move: string): Promise<number> => {
  const step = readMove(move);
  if (step === undefined) {
    throw new Trouble(`"${move}" is not a move of the clock: write +3d, +2h, +90m or reset.`);
  }
  const before = await readFile(folder.clock, 'utf8').catch(() => '0');
  return (Number(before) || 0) + step;
};

/** Writes the offset beside and renames it, so that no function ever reads half a number. */
const writeOffset = async (folder: EnvironmentFolder, offset: number): Promise<void> => {
  if (offset === 0) return rm(folder.clock, { force: true });
  await writeFile(`${folder.clock}.new`, String(offset));
  await rename(`${folder.clock}.new`, folder.clock);
};

/** Invokes the deployed scheduler once and waits until it has finished. */
export const invokeScheduler = async (dir: string): Promise<void> => {
  const { ClockFunction } = await readOutputs(dir);
  if (!ClockFunction)
    throw new Trouble('The stacks have no output ClockFunction: deploy with npm start first.');
  const lambda = new LambdaClient(await awsClientSettings(dir));
  const answer = await lambda.send(new InvokeCommand({ FunctionName: ClockFunction, Payload: '{}' }));
  if (answer.FunctionError) {
    throw new Trouble(`The clock function failed: ${Buffer.from(answer.Payload ?? []).toString('utf8')}`);
  }
};
