/** `npm run mutate`: see docs/mutation.md. Too slow for `npm test`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/support/mutation/vitest.config.ts', related: false },
  mutate: ['domain/time/**/*.ts', 'domain/wages/**/*.ts', 'domain/jurisdictions/*/wages/*.ts'],
  // tsconfig.json: stryker would rewrite it with an interface that TypeScript 7 no longer has, and the tests don't need it
  ignorePatterns: ['.local', 'cdk.out', 'coverage', 'docs', 'reports', 'tsconfig.json'],
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 30_000,
  thresholds: { high: 100, low: 95, break: 95 },
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/index.json' },
};
