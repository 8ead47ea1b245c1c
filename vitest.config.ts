import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const shared = { expect: { requireAssertions: true }, setupFiles: ['tests/support/seeded.ts'] };

/** Unit and browser share one queue; the journeys are a run of their own (tests/run.mjs). */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // the books of words are large patterns, compiled at once and not when they have been asked a second time
          execArgv: ['--no-regexp-tier-up'],
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
          globalSetup: ['tests/support/temporary.ts', 'tests/browser/unpacked.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
          // the desk is built once for all files of a worker
          isolate: false,
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
          globalSetup: ['tests/browser/unpacked.ts', 'tests/support/environment/environment-setup.ts'],
          sequence: { groupOrder: 1 },
          // each on a stage of its own, where it moves the clock; they wait more than they work
          maxWorkers: 2,
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
