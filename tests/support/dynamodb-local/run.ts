/**
 * Starts DynamoDB Local, runs the contract suites of the case store and the directory and the largest joint cases against
 * it, and ends it. `npm run test:dynamodb-local`.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { Missing, withDynamodbLocal } from '#local/dynamodb-local/server.ts';
import { suites } from './suites.ts';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');

const runSuites = (endpoint: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    const config = path.join(here, 'vitest.config.ts');
    const env = { ...process.env, REDRESS_TEST_ENDPOINT: endpoint };
    spawn(process.execPath, [vitest, 'run', '--config', config, ...suites], {
      cwd: root,
      env,
      stdio: 'inherit',
    })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });

try {
  process.exitCode = await withDynamodbLocal(runSuites);
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
