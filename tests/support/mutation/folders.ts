/** What `npm run mutate` changes, folder by folder, and the tests that have to notice it. */
interface Folder {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** the part of their runs that properties try against each mutant (REDRESS_RUNS) */
  readonly runs: number;
}

export const folders: Readonly<Record<string, Folder>> = {
  time: { mutate: ['domain/time/**/*.ts'], tests: ['tests/domain/time/**/*.test.ts'], runs: 0.1 },
  statistics: {
    mutate: ['domain/statistics/**/*.ts'],
    tests: ['tests/domain/statistics/**/*.test.ts'],
    runs: 0.02,
  },
  ledger: {
    mutate: ['domain/complaint/ledger/**/*.ts'],
    tests: ['tests/domain/complaint/ledger/**/*.test.ts'],
    runs: 0.05,
  },
  wages: {
    mutate: ['domain/wages/**/*.ts', 'domain/jurisdictions/*/wages/*.ts'],
    tests: [
      'tests/domain/wages/**/*.test.ts',
      'tests/domain/jurisdictions/*/wages/*.test.ts',
      'tests/domain/jurisdictions/{wage-*,minimum-wages,law-*}.test.ts',
    ],
    runs: 0.1,
  },
};

/** The folder of this run of stryker, which `run.ts` has named. */
export const mutated = (): Folder | undefined => folders[process.env.REDRESS_MUTATED ?? ''];
