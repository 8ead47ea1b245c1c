/** The record of a running environment: which processes it started, where they listen, its secrets. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { environmentFolder } from './environment-folder.ts';

const startedProcess = z.object({ pid: z.number(), born: z.optional(z.string()) });
export type StartedProcess = z.infer<typeof startedProcess>;

const doors = ['worker', 'api', 'sms', 'issuer', 'phone'] as const;
export type Door = (typeof doors)[number];
export const doorPorts = z.record(z.enum(doors), z.number());
export type DoorPorts = z.infer<typeof doorPorts>;

const environmentRecord = z.object({
  processes: z.array(startedProcess),
  awsPort: z.number(),
  doors: z.optional(doorPorts),
  authToken: z.string(),
  /** hash of the sources and settings that are deployed; absent until the first deployment went through */
  deployed: z.optional(z.string()),
  /** the jurisdictions whose demo stories have been told */
  seeded: z.array(z.string()),
});
export type EnvironmentRecord = z.infer<typeof environmentRecord>;

export const readEnvironmentRecord = async (dir: string): Promise<EnvironmentRecord | undefined> => {
  const text = await readFile(environmentFolder(dir).record, 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : environmentRecord.safeParse(JSON.parse(text));
  return parsed?.success ? parsed.data : undefined;
};

export const writeEnvironmentRecord = async (dir: string, record: EnvironmentRecord): Promise<void> => {
  const { record: file } = environmentFolder(dir);
  await writeFile(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
};
