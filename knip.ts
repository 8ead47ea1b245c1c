import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'bin/*.ts',
    'web/{main.tsx,vite.config.ts}',
    'bench/waking/bare-{client,read}.ts',
    'functions/*/handler.ts',
    'local/*.mjs',
    'local/{start,stop,clock-command,clock}.ts',
    'local/daemon/main.ts',
    'tests/{adapters,casework}/**/*-engine.ts',
    'tests/support/environment/{move-clock,lay-bundles}.ts',
    'tests/support/dynamodb-local/{run,vitest.config}.ts',
    'tests/support/mutation/{run,runner}.ts',
    'stryker.config.mjs',
  ],
  project: ['**/*.{ts,tsx,mjs}'],
  // the CDK's command line is run, not imported
  ignoreDependencies: ['aws-cdk'],
  // it takes our own runner of tests for a package
  stryker: false,
  // found on the machine where the script that needs them says so when they are missing
  ignoreBinaries: ['mvn', 'java'],
};

export default config;
