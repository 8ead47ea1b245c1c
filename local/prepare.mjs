// Makes sure that node_modules is what package-lock.json says and holds Node 24. Runs on Node 20, so no TypeScript here.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const log = join(root, '.local', 'install.log');
const packages = join(root, 'node_modules');
const mark = join(packages, '.redress-lock');
export const projectNode = join(root, 'node_modules', '.bin', 'node');

/** @returns {Promise<string | undefined>} a sentence that says what to do, or nothing when all is well */
export const prepareDependencies = async () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    return `Node ${process.versions.node} is too old: install Node 20 or later and run this again.`;
  if (!installed()) {
    // npm ci would empty the folder that the link leads to, and with it those who work there
    if (isLink(packages))
      return `${packages} is a link and not what package-lock.json says: remove it and run this again.`;
    console.log('… installing dependencies');
    if (!(await install())) {
      return `The dependencies could not be installed: check the network and your npm registry, see ${log}, and run this again.`;
    }
    writeFileSync(mark, lockHash());
  }
  return (await nodeIsThere())
    ? undefined
    : `Node 24 could not be put into node_modules: see ${log}, then run npm ci.`;
};

/**
 * `npm ci` refuses a lock file that lacks the binaries of other platforms, which is what a registry that does not
 * carry them makes of it; `npm install` takes it, and with --no-save it leaves the lock file as it is.
 */
const install = async () =>
  (await run('npm', ['ci', '--no-audit', '--no-fund'], root)) ||
  (await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], root));

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** npm itself writes node_modules/.package-lock.json; newer than the lock file means that somebody ran npm ci by hand. */
const installed = () => {
  if (existsSync(mark)) return readFileSync(mark, 'utf8') === lockHash() || matchesHiddenLock();
  return matchesHiddenLock();
};

const matchesHiddenLock = () => {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
};

const version = () => spawnSync(projectNode, ['--version'], { encoding: 'utf8' }).stdout ?? '';

/**
 * npm may be told to skip install scripts (npm 11.19 does so unasked); then the `node` package has not fetched its
 * binary yet, and npm has not linked what was not there.
 */
const nodeIsThere = async () => {
  if (version().startsWith('v24.')) return true;
  await run(process.execPath, ['installArchSpecificPackage.js'], join(root, 'node_modules', 'node'));
  rmSync(projectNode, { force: true });
  symlinkSync(join('..', 'node', 'bin', 'node'), projectNode);
  return version().startsWith('v24.');
};

const run = async (command, args, cwd) => {
  mkdirSync(join(root, '.local'), { recursive: true });
  const done = promisify(execFile)(command, args, {
    cwd,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  const { ok, stdout, stderr } = await done.then(
    (out) => ({ ok: true, ...out }),
    (error) => ({ ok: false, stdout: error.stdout ?? '', stderr: `${error.stderr ?? ''}\n${error.message}` }),
  );
  writeFileSync(log, `${command} ${args.join(' ')}\n${stdout}${stderr}`, { flag: 'a' });
  return ok;
};
