/** The adapters' contract suites, on the engine that the journeys run on. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { harness } from '#tests/support/environment/harness.ts';

const run = promisify(execFile);
const config = 'tests/support/dynamodb-local/vitest.config.ts';

it('the real adapters keep what their twins keep', async () => {
  const { aws } = harness().addresses;
  const env = { ...process.env, REDRESS_TEST_ENDPOINT: aws };
  const { stdout } = await run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', config],
    {
      env,
    },
  );
  const sizes = stdout.split('\n').filter((line) => line.includes(' KB'));
  console.log(sizes.join('\n'));
  expect(sizes.length).toBeGreaterThan(0);
});
