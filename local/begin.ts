/** Begins and ends the processes of an environment: the daemon with the public addresses, and the AWS engine. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { daemonIsWell, startDaemon } from './daemon.ts';
import { engineIsWell, startEngine } from './engine.ts';
import { environmentFolder } from './environment-folder.ts';
import {
  type DoorPorts,
  type EnvironmentRecord,
  readEnvironmentRecord,
  writeEnvironmentRecord,
} from './environment-record.ts';
import { end, processRecordOf } from './processes.ts';
import { enginePython } from './python.ts';
import { ensureIssuerKey } from './tokens.ts';

export type OpenEnvironment = EnvironmentRecord & { readonly doors: DoorPorts };

export interface BegunEnvironment {
  readonly record: OpenEnvironment;
  readonly children: readonly ChildProcess[];
}

interface BeginOptions {
  readonly dir: string;
  /** the first of six ports in a row that are liked best; 0 = any */
  readonly firstPort: number;
  /** those ports or none */
  readonly insist: boolean;
}

/** The engine keeps everything in memory, so an environment that begins is empty. */
export const beginEnvironment = async (where: BeginOptions): Promise<BegunEnvironment> => {
  const { dir, firstPort } = where;
  const folder = environmentFolder(dir);
  await stopEnvironment(dir);
  await Promise.all([folder.outputs, folder.clock, folder.phone].map((file) => rm(file, { force: true })));
  await Promise.all([ensureIssuerKey(folder.issuerKey), enginePython()]);
  const doors = await beginDoors(where);
  const engine = await startEngine(folder, firstPort === 0 ? 0 : firstPort + 5);
  const processes = [...doors.record.processes, await processRecordOf(engine.child)];
  const record = { ...doors.record, awsPort: engine.port, processes };
  await writeEnvironmentRecord(dir, record);
  return { record, children: [doors.child, engine.child] };
};

/** Written down at once, so that what fails or is interrupted after this can still be stopped. */
const beginDoors = async ({ dir, firstPort, insist }: BeginOptions) => {
  const folder = environmentFolder(dir);
  const authToken = randomBytes(16).toString('hex');
  const { child, ports } = await startDaemon(folder, { dir: folder.dir, firstPort, insist, authToken });
  const record = {
    processes: [await processRecordOf(child)],
    awsPort: 0,
    doors: ports,
    authToken,
    seeded: [],
  };
  await writeEnvironmentRecord(dir, record);
  return { child, record };
};

/** The record of an environment whose public addresses and engine both answer. */
export const healthyRecord = async (dir: string): Promise<OpenEnvironment | undefined> => {
  const record = await readEnvironmentRecord(dir);
  if (!record?.doors) return undefined;
  const well = (await engineIsWell(record.awsPort)) && (await daemonIsWell(record.doors));
  return well ? { ...record, doors: record.doors } : undefined;
};

/** Ends the processes that the environment of `dir` started, and only those. Returns how many there were. */
export const stopEnvironment = async (dir: string): Promise<number> => {
  const folder = environmentFolder(dir);
  const record = await readEnvironmentRecord(dir);
  if (!record) return 0;
  await Promise.all(record.processes.map(end));
  await rm(folder.record, { force: true });
  await rm(folder.temporary, { recursive: true, force: true });
  return record.processes.length;
};
