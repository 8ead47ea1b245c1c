/**
 * `npm run mutate`: how many of the changes to each folder its tests notice; fails where it is less than 95 %. With the
 * names of folders only those; what follows from the first option on is stryker's (`-- time --mutate domain/time/run.ts`).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { folders } from './folders.ts';

const leastPercent = 95;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const given = process.argv.slice(2);
const option = given.findIndex((each) => each.startsWith('-'));
const options = option < 0 ? [] : given.slice(option);
const named = option < 0 ? given : given.slice(0, option);

const stryker = (name: string): void => {
  const folder = folders[name];
  if (folder === undefined) throw new Error(`There is no ${name}: ${Object.keys(folders).join(', ')}.`);
  const { status } = spawnSync('stryker', ['run', ...options], {
    stdio: 'inherit',
    env: { ...process.env, REDRESS_MUTATED: name, REDRESS_RUNS: String(folder.runs) },
  });
  if (status !== 0) throw new Error(`stryker ended with ${status} in ${name}.`);
};

/** Noticed: a test failed, or the change made an endless loop. Not counted: what can't even be loaded. */
const scoreOf = (name: string) => {
  const { files }: Report = JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...those: readonly string[]) => statuses.filter((each) => those.includes(each)).length;
  const noticed = count('Killed', 'Timeout');
  const mutants = noticed + count('Survived', 'NoCoverage');
  return { folder: name, mutants, noticed, percent: (100 * noticed) / mutants };
};

const scores = (named.length > 0 ? named : Object.keys(folders)).map((name) => {
  stryker(name);
  return scoreOf(name);
});
console.table(scores.map((each) => ({ ...each, percent: each.percent.toFixed(1) })));
if (scores.some(({ percent }) => percent < leastPercent)) process.exitCode = 1;
