/**
 * Finds Python and keeps the virtual environment with the pinned engine in `.local/venv`, shared by all environments.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ownFolder, repositoryRoot } from './environment-folder.ts';
import { Trouble } from './trouble.ts';

const run = promisify(execFile);
const venv = join(ownFolder, 'venv');
const pythonLog = join(ownFolder, 'python.log');
const requirements = join(repositoryRoot, 'local', 'requirements.txt');
const OLDEST_MINOR = 10;
const pythonNames = [
  'python3',
  'python',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
];

const versionOf = async (python: string): Promise<number | undefined> => {
  const ask = run(python, ['-c', 'import sys; print(sys.version_info[0] * 100 + sys.version_info[1])']);
  return ask.then(
    ({ stdout }) => Number(stdout),
    () => undefined,
  );
};

const findPython = async (): Promise<string> => {
  const asked = process.env.REDRESS_PYTHON;
  for (const name of asked ? [asked] : pythonNames) {
    const version = await versionOf(name);
    if (version !== undefined && version >= 300 + OLDEST_MINOR) return name;
  }
  throw new Trouble(
    'Python 3.10 or later was not found: install it (or name it in REDRESS_PYTHON) and run this again.',
  );
};

const madeVenv = async (): Promise<string> => {
  const python = join(venv, 'bin', 'python');
  const wanted = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const present = await readFile(join(venv, 'requirements.sha256'), 'utf8').catch(() => undefined);
  if (present !== wanted || (await versionOf(python)) === undefined) await makeVenv(wanted);
  return python;
};

let made: Promise<string> | undefined;

/**
 * The venv's Python, made and filled when missing or when requirements.txt has changed since; once, however many
 * environments start side by side.
 */
export const enginePython = (): Promise<string> => {
  made ??= madeVenv();
  return made;
};

/**
 * Makes the virtual environment beside and renames it, so that an interrupted install is never taken for a whole one.
 */
const makeVenv = async (mark: string): Promise<void> => {
  const python = await findPython();
  await mkdir(ownFolder, { recursive: true });
  await rm(venv, { recursive: true, force: true });
  await runLogged(
    run(python, ['-m', 'venv', venv]),
    `${python} has no venv module that works: install it (on Debian and Ubuntu: apt install python3-venv)`,
  );
  const pip = [
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    '--quiet',
    '--require-hashes',
    '-r',
    requirements,
  ];
  await runLogged(
    run(join(venv, 'bin', 'python'), pip),
    'The local AWS engine could not be installed with pip: check the network and your Python package index',
  );
  await writeFile(join(venv, 'requirements.sha256.new'), mark);
  await rename(join(venv, 'requirements.sha256.new'), join(venv, 'requirements.sha256'));
};

const runLogged = async (
  work: Promise<{ stdout: string; stderr: string }>,
  sentence: string,
): Promise<void> => {
  try {
    const { stdout, stderr } = await work;
    await appendFile(pythonLog, stdout + stderr);
  } catch (error) {
    await appendFile(pythonLog, `${error}\n`);
    throw new Trouble(`${sentence}; details are in ${pythonLog}.`);
  }
};
