/**
 * A whole environment on this machine: engine, daemon, the deployed stacks, the demo directory. Several may run at
 * once.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { type Addresses, addressesOf, writeAddresses } from './addresses.ts';
import { beginEnvironment, healthyRecord, type OpenEnvironment, stopEnvironment } from './begin.ts';
import { type Demo, demoOf } from './demo/demo.ts';
import { bootstrap, deploy } from './deploy.ts';
import { fillDirectory } from './directory.ts';
import { environmentFolder } from './environment-folder.ts';
import { writeEnvironmentRecord } from './environment-record.ts';
import { letGo } from './processes.ts';
import { seedCases } from './seed.ts';
import { jurisdictionsOf, type SettingsChanges, writeSettings } from './settings.ts';
import { putSmsSecret } from './sms-secret.ts';
import { hashOfSources } from './sources.ts';
import { type RunStep, silently } from './steps.ts';

export interface EnvironmentOptions {
  /** the environment's own folder; made when missing */
  readonly dir: string;
  /** tell the demo stories; tests begin with an empty environment */
  readonly seed?: boolean;
  /** entries of the settings that differ from the local ones, such as `{ jurisdictions: 'gb' }` */
  readonly settings?: SettingsChanges;
  /** the first of six ports in a row that are liked best; any free ones when absent */
  readonly firstPort?: number;
  /** those ports or none */
  readonly insist?: boolean;
  readonly step?: RunStep;
  /** how the CDK runs the app; for tests of `local/` itself */
  readonly app?: string;
}

export interface RunningEnvironment extends Addresses {
  readonly dir: string;
  /** the processes were running before this start */
  readonly ranBefore: boolean;
  /** the stacks were deployed by this start; false when nothing had changed */
  readonly deployedNow: boolean;
  /** settles when a process of the environment ends by itself; never, if it was running before */
  readonly broken: Promise<string>;
  /** ends the environment's processes; its files stay */
  stop(): Promise<void>;
}

/** Starts the environment of `dir`, or takes the one that runs there, deploying again only what has changed. */
export const startEnvironment = async (options: EnvironmentOptions): Promise<RunningEnvironment> => {
  const { dir, settings = {}, step = silently, firstPort = 0, insist = false } = options;
  const demo = demoOf(jurisdictionsOf(settings));
  await mkdir(environmentFolder(dir).dir, { recursive: true });
  const before = await healthyRecord(dir);
  const begun = before
    ? { record: before, children: [] }
    : await step('Start the local AWS and the public addresses', () =>
        beginEnvironment({ dir, firstPort, insist }),
      );
  try {
    const deployed = await deployIfChanged(options, begun.record, demo);
    const addresses = await settle(options, deployed, demo);
    const told = { ranBefore: before !== undefined, deployedNow: before?.deployed !== deployed.deployed };
    const stop = async () => void (await stopEnvironment(dir));
    return { ...addresses, ...told, dir, stop, broken: brokenBy(begun.children) };
  } catch (error) {
    if (!before) await stopEnvironment(dir);
    throw error;
  } finally {
    begun.children.forEach(letGo);
  }
};

const deployIfChanged = async (
  options: EnvironmentOptions,
  record: OpenEnvironment,
  demo: Demo,
): Promise<OpenEnvironment> => {
  const { dir, settings, step = silently, app = 'node bin/redress.ts' } = options;
  const folder = environmentFolder(dir);
  const hash = await hashOfSources(app + (await writeSettings(dir, record.doors, settings)));
  if (record.deployed === hash) return record;
  const { awsPort } = record;
  if (!record.deployed) await step('Bootstrap the CDK', () => bootstrap(folder, awsPort));
  await step('Deploy the stacks', (say) => deploy({ folder, awsPort, app }, say));
  await step('Put offices and staff into the directory', () => fill(dir, record.authToken, demo));
  const deployed = { ...record, deployed: hash };
  await writeEnvironmentRecord(dir, deployed);
  return deployed;
};

const fill = async (dir: string, authToken: string, demo: Demo): Promise<void> => {
  await Promise.all([putSmsSecret(dir, authToken), fillDirectory(dir, demo)]);
};

const settle = async (options: EnvironmentOptions, record: OpenEnvironment, { staff }: Demo) => {
  const { dir, settings = {}, seed = false, step = silently } = options;
  const addresses = await addressesOf(dir, record, record.doors, staff);
  await writeAddresses(dir, addresses);
  const untold = seed ? jurisdictionsOf(settings).filter((each) => !record.seeded.includes(each)) : [];
  if (untold.length > 0) {
    await step('Tell the demo stories', (say) => seedCases(addresses, untold, say));
    await writeEnvironmentRecord(dir, { ...record, seeded: [...record.seeded, ...untold] });
  }
  return addresses;
};

const brokenBy = (children: readonly ChildProcess[]): Promise<string> =>
  new Promise((resolve) => {
    for (const child of children) child.once('exit', () => resolve(child.spawnargs.at(-1) ?? 'a process'));
  });
