/** Runs what needs an engine, at REDRESS_TEST_ENDPOINT: DynamoDB Local, or the local AWS engine with all of them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../../..', import.meta.url).pathname,
    include: ['tests/{adapters,casework}/**/*-engine.ts'],
    setupFiles: ['tests/support/seeded.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
