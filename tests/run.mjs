// `npm test`: installs what is missing, checks, runs every test, and says one line at the end. Runs on Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { prepareDependencies, projectNode } from '../local/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, '.local', 'test-results.json');
const env = { ...process.env, PATH: `${dirname(projectNode)}${delimiter}${process.env.PATH}` };
const asked = process.argv.slice(2);

const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
const node = (...args) => run(projectNode, args);

const checks = [
  ['format and lint', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
  ['types', () => run(join(root, 'node_modules/.bin/tsc'), ['--noEmit'])],
  ['rules for AWS', () => node('bin/nag.ts')],
  ['licences', () => node('bin/licences.ts')],
  ['unused code', () => node('node_modules/knip/bin/knip.js')],
];

/** What vitest counted; a run that died before it could count is one failure. */
const counted = () => {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : 1) };
};

/** Shows what vitest says, without the events that the functions under test log (lines of JSON). */
const vitest = async () => {
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--silent=passed-only', ...reporters];
  const child = spawn(projectNode, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"')) console.log(line);
  }
  return counted();
};

const trouble = await prepareDependencies();
if (trouble !== undefined) {
  console.error(trouble);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
mkdirSync(join(root, '.local'), { recursive: true });

let [passed, failed] = [0, 0];
const count = (name, ok) => {
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
};

for (const [name, check] of checks) count(name, check());
if (!asked.includes('--check')) {
  const tests = await vitest();
  passed += tests.passed;
  failed += tests.failed;
}
if (asked.includes('--dynamodb-local'))
  count('the contract on DynamoDB Local', node('tests/support/dynamodb-local/run.ts'));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
