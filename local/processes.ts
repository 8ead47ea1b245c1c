/** Starts processes in groups of their own and ends those, and only those, that were started here. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { StartedProcess } from './environment-record.ts';

interface Start {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: string;
}

/**
 * Starts a process that outlives this one: a group of its own, output in a file, an IPC channel for its first message.
 */
export const startInBackground = ({ command, args, cwd, env, log }: Start): ChildProcess => {
  const output = openSync(log, 'a', 0o600);
  return spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output, 'ipc'] });
};

/** Lets this process end while the child goes on. */
export const letGo = (child: ChildProcess): void => {
  if (child.connected) child.disconnect();
  child.unref();
};

export const processRecordOf = async (child: ChildProcess): Promise<StartedProcess> => {
  const pid = child.pid ?? 0;
  return { pid, born: await bornAt(pid) };
};

/** When a process began, so that a number that went to somebody else's process is never ended. */
const bornAt = async (pid: number): Promise<string | undefined> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const ps = promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return ps.then(
    ({ stdout }) => stdout.trim() || undefined,
    () => undefined,
  );
};

const isProcessRunning = async ({ pid, born }: StartedProcess): Promise<boolean> =>
  born !== undefined && pid > 1 && (await bornAt(pid)) === born;

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal);
  } catch {
    // the group has ended in the meantime
  }
};

const GRACE_MILLISECONDS = 5_000;

/** Asks the whole group to end, waits, and insists after five seconds. */
export const end = async (started: StartedProcess): Promise<void> => {
  if (!(await isProcessRunning(started))) return;
  signalGroup(started.pid, 'SIGTERM');
  const patience = Date.now() + GRACE_MILLISECONDS;
  while (await isProcessRunning(started)) {
    if (Date.now() > patience) signalGroup(started.pid, 'SIGKILL');
    await pause(20);
  }
  signalGroup(started.pid, 'SIGKILL'); // what the leader may have left behind in its group
};
