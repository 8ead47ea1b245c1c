/** What a running stage wrote down about itself: which processes it started, where they listen, its secrets. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { stageFolder } from './environment-folder.ts';

const startedProcess = z.object({ pid: z.number(), born: z.optional(z.string()) });
export type StartedProcess = z.infer<typeof startedProcess>;

const doors = ['worker', 'api', 'sms', 'issuer', 'phone'] as const;
export type Door = (typeof doors)[number];
export const doorPorts = z.record(z.enum(doors), z.number());
export type DoorPorts = z.infer<typeof doorPorts>;

const stageRecord = z.object({
  processes: z.array(startedProcess),
  awsPort: z.number(),
  doors: z.optional(doorPorts),
  authToken: z.string(),
  /** hash of the sources and settings that are deployed; absent until the first deployment went through */
  deployed: z.optional(z.string()),
  /** the jurisdictions whose demo stories have been told */
  seeded: z.array(z.string()),
});
export type StageRecord = z.infer<typeof stageRecord>;

export const readStageRecord = async (dir: string): Promise<StageRecord | undefined> => {
  const text = await readFile(stageFolder(dir).stage, 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : stageRecord.safeParse(JSON.parse(text));
  return parsed?.success ? parsed.data : undefined;
};

export const writeStageRecord = async (dir: string, record: StageRecord): Promise<void> => {
  const { stage } = stageFolder(dir);
  await writeFile(`${stage}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(`${stage}.new`, stage);
};
