import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'bin/*.ts',
    'functions/*/*handler.{ts,tsx}',
    'local/*.mjs',
    'local/{start,stop,clock-command,clock}.ts',
    'local/daemon/main.ts',
    'tests/run.mjs',
    'tests/adapters/*-engine.ts',
    'tests/support/doors/move-clock.ts',
    'tests/support/dynamodb-local/{run,vitest.config}.ts',
  ],
  project: ['**/*.{ts,tsx,mjs}'],
  // the CDK's command line and the bundler that it calls are run, not imported
  ignoreDependencies: ['aws-cdk', 'esbuild'],
  // found on the machine where the script that needs them says so when they are missing
  ignoreBinaries: ['mvn', 'java'],
};

export default config;
