/** The real `cdk bootstrap` and `cdk deploy` of the very stacks that go to AWS, against the local engine. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ACCOUNT, awsVariables, REGION } from './aws.ts';
import { type EnvironmentFolder, repositoryRoot } from './environment-folder.ts';
import type { ReportProgress } from './steps.ts';
import { Trouble } from './trouble.ts';

const cdk = join(repositoryRoot, 'node_modules', 'aws-cdk', 'bin', 'cdk');

export const bootstrap = async (folder: EnvironmentFolder, awsPort: number): Promise<void> =>
  // from the environment's folder: in the project's root the CLI would synthesise the stacks first, for nothing
  runCdk(folder, awsPort, folder.dir, ['bootstrap', `aws://${ACCOUNT}/${REGION}`]);

export interface Deployment {
  readonly folder: EnvironmentFolder;
  readonly awsPort: number;
  /** how the CDK is to run the app; the tests deploy other apps too */
  readonly app: string;
}

export const deploy = async ({ folder, awsPort, app }: Deployment, say: ReportProgress): Promise<void> => {
  const files = ['--output', folder.cdkOut, '--outputs-file', folder.outputs];
  const manner = ['--all', '--require-approval', 'never', '--concurrency', '4', '--method', 'direct'];
  await runCdk(folder, awsPort, repositoryRoot, ['deploy', '--app', app, ...manner, ...files], say);
};

const cdkVariables = (folder: EnvironmentFolder, awsPort: number): NodeJS.ProcessEnv => ({
  ...process.env,
  ...awsVariables(awsPort),
  PATH: [join(repositoryRoot, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  CDK_HOME: folder.cdkHome,
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  REDRESS_SETTINGS: folder.settings,
  AWS_PROFILE: undefined,
  FORCE_COLOR: '0',
});

const runCdk = (
  folder: EnvironmentFolder,
  awsPort: number,
  cwd: string,
  args: string[],
  say?: ReportProgress,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const log = folder.log(args[0] ?? 'cdk');
    const file = createWriteStream(log, { mode: 0o600 });
    const env = cdkVariables(folder, awsPort);
    const child = spawn(process.execPath, [cdk, '--no-notices', '--ci', ...args], { cwd, env });
    let tail = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        file.write(text);
        tail = (tail + text).slice(-8_000);
        const progress = /(\S+) \| +(\d+\/\d+) \|[^\n]*\n[^\n]*$/.exec(text);
        if (progress) say?.(`${progress[1]} ${progress[2]}`);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      file.end();
      if (code === 0) resolve();
      else reject(new Trouble(`cdk ${args[0]} failed${reason(tail)}: the whole story is in ${log}.`));
    });
  });

/** The line of the output that most likely says what is wrong. */
const reason = (tail: string): string => {
  const lines = tail.split('\n').map((each) => each.trim());
  const line =
    lines.findLast((each) => /^\w*Error\b/.test(each)) ?? lines.findLast((each) => /fail|❌/i.test(each));
  return line ? ` (${line.slice(0, 200)})` : '';
};
