/** The adapters' contract suites, on the engine that the journeys run on. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { town } from '#tests/support/doors/town.ts';

describe('contracts', () => {
  it('the real adapters keep what their twins keep', () => {
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/support/dynamodb-local/vitest.config.ts',
    ];
    const { status, stdout } = spawnSync(process.execPath, vitest, {
      encoding: 'utf8',
      env: { ...process.env, REDRESS_TEST_ENDPOINT: town().addresses.aws },
    });
    expect(status, stdout).toBe(0);
  });
});
