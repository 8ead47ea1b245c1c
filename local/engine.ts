/** Starts the local AWS engine: ministack with the corrections of `engine/`, on 127.0.0.1 only. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { awsAddress } from './aws.ts';
import { type EnvironmentFolder, repositoryRoot } from './environment-folder.ts';
import { freePort, HOST } from './ports.ts';
import { startInBackground } from './processes.ts';
import { enginePython } from './python.ts';
import { Trouble } from './trouble.ts';
import { until } from './until.ts';

const START_MILLISECONDS = 60_000;

export const engineIsWell = async (port: number): Promise<true | undefined> =>
  fetch(`${awsAddress(port)}/_ministack/health`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok || undefined,
    () => undefined,
  );

/**
 * Starts the engine. Two environments that start together may be offered the same port; the one that loses tries
 * another.
 */
export const startEngine = async (folder: EnvironmentFolder, wantedPort: number) => {
  const python = await enginePython();
  await prepareTemporaryFolder(folder);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await freePort(attempt === 0 ? wantedPort : 0);
    const child = launch(python, folder, port);
    const well = await until(async () => (hasEnded(child) ? false : engineIsWell(port)), START_MILLISECONDS);
    if (well && !hasEnded(child)) return { child, port };
    child.kill('SIGKILL');
  }
  throw new Trouble(`The local AWS engine did not start: see ${folder.log('engine')}.`);
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** The engine unpacks functions here as `_worker.js`: without its own package.json ours would make it an ES module. */
const prepareTemporaryFolder = async (folder: EnvironmentFolder): Promise<void> => {
  await mkdir(folder.temporary, { recursive: true });
  await writeFile(join(folder.temporary, 'package.json'), '{}\n');
};

const launch = (python: string, folder: EnvironmentFolder, port: number): ChildProcess =>
  startInBackground({
    command: python,
    args: [join(repositoryRoot, 'local', 'engine', 'run.py')],
    cwd: folder.temporary,
    env: {
      PATH: [join(repositoryRoot, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      HOME: folder.temporary,
      LANG: 'C.UTF-8',
      TMPDIR: folder.temporary,
      STATE_DIR: folder.temporary,
      GATEWAY_PORT: String(port),
      BIND_HOST: HOST,
      PYTHONDONTWRITEBYTECODE: '1',
      LOG_LEVEL: 'WARNING',
    },
    log: folder.log('engine'),
  });
