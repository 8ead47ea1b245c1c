/** The contract suites of the adapters, on the engine that the journeys run on; not of what Amazon’s own DynamoDB Local is tried for in the same run. */
import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { suites } from '#tests/support/dynamodb-local/suites.ts';
import { harness } from '#tests/support/environment/harness.ts';

const run = promisify(execFile);
const config = 'tests/support/dynamodb-local/vitest.config.ts';
const { REDRESS_TABLES_TRIED: tablesTried } = process.env;
const elsewhere = tablesTried === 'on-dynamodb-local' ? suites : [];

it('the real adapters keep what their twins keep', async () => {
  const { aws } = harness().addresses;
  const env = { ...process.env, REDRESS_TEST_ENDPOINT: aws };
  const { stdout } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      config,
      ...elsewhere.flatMap((suite) => ['--exclude', `**/${suite}.ts`]),
    ],
    { env },
  );
  expect(stripVTControlCharacters(stdout)).toMatch(/Tests +\d+ passed/u);
});
