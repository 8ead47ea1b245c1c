import { defineConfig } from 'vitest/config';

const shared = { expect: { requireAssertions: true }, setupFiles: ['tests/support/seeded.ts'] };

/** The projects run one after another: each keeps all cores busy by itself. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          globalSetup: ['tests/support/temporary.ts'],
          include: [
            'tests/{arrows,domain,casework,adapters,functions,web,workflows,infrastructure,local,bin,bench}/**/*.test.{ts,tsx}',
          ],
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
          // the modules under test keep nothing between tests; to load them anew for each file takes a third of the time
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          globalSetup: ['tests/support/temporary.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          // ways through the site that are gone at the same time
          maxConcurrency: 3,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/environment/environment-setup.ts'],
          sequence: { groupOrder: 2 },
          // each on a stage of its own, where it moves the clock; they wait more than they work
          maxWorkers: 2,
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
