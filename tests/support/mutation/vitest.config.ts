/** What a mutant has to get past: the tests of the two folders that are mutated (`npm run mutate`). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/domain/{time,wages,jurisdictions}/**/*.test.ts'], testTimeout: 60_000 },
});
