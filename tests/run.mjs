// `npm test`: installs what is missing, checks, runs every test, and says one line at the end. Runs on Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { prepareDependencies, projectNode } from '../local/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const local = join(root, '.local');
const asked = process.argv.slice(2);
const onDynamoDbLocal = asked.includes('--dynamodb-local');
const env = {
  ...process.env,
  PATH: `${dirname(projectNode)}${delimiter}${process.env.PATH}`,
  ...(onDynamoDbLocal ? { REDRESS_TABLES_TRIED: 'on-dynamodb-local' } : {}),
};

const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
const node = (...args) => run(projectNode, args);

const checks = [
  ['format and lint', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
  ['types', () => run(join(root, 'node_modules/.bin/tsc'), ['--noEmit'])],
  ['types of the desk', () => run(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', 'web'])],
  ['rules for AWS', () => node('bin/nag.ts')],
  ['licences', () => node('bin/licences.ts')],
  ['unused code', () => node('node_modules/knip/bin/knip.js')],
];

/** What vitest counted; a run that died before it could count is one failure, and so are a file that could not be loaded and what failed outside of tests. */
const counted = (results, outside) => {
  if (!existsSync(results)) return { passed: 0, failed: 1, failures: [`no results in ${results}`] };
  const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${relative(root, name)}: ${message}`];
    return failed.map((test) => `${relative(root, name)} > ${test.fullName}: ${test.failureMessages[0]}`);
  });
  return {
    passed: numPassedTests,
    failed: numFailedTests || (success ? 0 : 1),
    failures: [...failures, ...outside],
  };
};

/** What stands under the heading of an error outside of tests, which vitest tells on stderr alone. */
const outsideOfTests = async (stderr) => {
  const told = [];
  let left = 0;
  for await (const line of createInterface({ input: stderr })) {
    console.error(line);
    if (line.includes('Unhandled Error')) left = 3;
    else if (left > 0 && line.trim() !== '') {
      left -= 1;
      told.push(line.trim());
    }
  }
  return told.length === 0 ? [] : [`outside of tests: ${told.join(' ')}`];
};

/** Runs these projects and shows what vitest says, without the events that the functions under test log (lines of JSON). */
const vitest = async (projects, say) => {
  const results = join(local, `test-results-${projects[0]}.json`);
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--silent=passed-only', ...reporters, ...chosen];
  const child = spawn(projectNode, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const outside = outsideOfTests(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"')) say(line);
  }
  return counted(results, await outside);
};

/** The store's contract on Amazon's own DynamoDB Local. */
const contract = async (say) => {
  const child = spawn(projectNode, ['tests/support/dynamodb-local/run.ts'], { cwd: root, env });
  child.stderr.on('data', (data) => say(String(data).trimEnd()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) say(line);
  return (await ended) === 0;
};

/** The journeys wait for a stage most of the time: the others run beside them, and are shown first; the contract follows on the journeys. */
const allTests = async () => {
  const later = [];
  const say = (line) => later.push(line);
  const journeysAndContract = async () => {
    const journeys = await vitest(['journeys'], say);
    return [journeys, onDynamoDbLocal ? await contract(say) : undefined];
  };
  const [others, [journeys, isKept]] = await Promise.all([
    vitest(['unit', 'browser'], console.log),
    journeysAndContract(),
  ]);
  console.log(later.join('\n'));
  if (isKept !== undefined) count('the contract on DynamoDB Local', isKept);
  return [others, journeys];
};

const trouble = await prepareDependencies();
if (trouble !== undefined) {
  console.error(trouble);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
mkdirSync(local, { recursive: true });

let [passed, failed] = [0, 0];
const failures = [];
const count = (name, ok) => {
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
};

for (const [name, check] of checks) count(name, check());
if (!asked.includes('--check')) {
  for (const tests of await allTests()) {
    passed += tests.passed;
    failed += tests.failed;
    failures.push(...tests.failures);
  }
}
// told again at the end, where whoever sees only the last lines finds them
for (const failure of failures) console.log(`✗ ${failure.slice(0, 1_500)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
