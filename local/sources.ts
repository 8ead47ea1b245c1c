/** A hash over everything that a deployment is made from, so that an unchanged environment is not deployed again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repositoryRoot } from './environment-folder.ts';

const sourceFolders = ['bin', 'lib', 'functions', 'workflows', 'domain', 'adapters', 'web'];
const sourceFiles = ['package-lock.json', 'package.json', 'tsconfig.json', 'cdk.json', 'local/clock.ts'];

export const hashOfSources = async (settings: string): Promise<string> => {
  const hash = createHash('sha256').update(settings);
  const found = (await Promise.all(sourceFolders.map(filesBelow))).flat();
  for (const path of [...found, ...sourceFiles.map((file) => join(repositoryRoot, file))].sort()) {
    hash.update(relative(repositoryRoot, path)).update(await readFile(path).catch(() => ''));
  }
  return hash.digest('hex');
};

const filesBelow = async (room: string): Promise<string[]> => {
  const entries = await readdir(join(repositoryRoot, room), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};
