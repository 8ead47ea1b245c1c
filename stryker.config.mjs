/** `npm run mutate`: see docs/mutation.md. Too slow for `npm test`. */
import { mutated } from './tests/support/mutation/folders.ts';

const report = `reports/mutation/${process.env.REDRESS_MUTATED}`;

export default {
  testRunner: 'in-process',
  plugins: ['./tests/support/mutation/runner.ts'],
  mutate: mutated()?.mutate,
  // what the tests of the domain read, and nothing else, is copied to where the mutants run
  ignorePatterns: ['**', '!domain/**', '!tests/{domain,support}/**', '!lib/**', '!package.json'],
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 5_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
};
