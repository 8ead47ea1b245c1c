/**
 * `npm start`: everything that runs on AWS, on this machine. With `--detach` it returns when ready; with `--jurisdiction gb`
 * it is a stage of that jurisdiction, with several of them one that serves them all.
 */
import { parseArgs } from 'node:util';
import { healthyRecord, stopEnvironment } from './begin.ts';
import { type RunningEnvironment, startEnvironment } from './environment.ts';
import { ownFolder } from './environment-folder.ts';
import { stepsOn } from './steps.ts';
import { leaveWithTrouble, Trouble } from './trouble.ts';

const FIRST_PORT = 8470;
const INTERRUPTED = 130;

const startOptions = () => {
  const { values } = parseArgs({
    options: {
      detach: { type: 'boolean', default: false },
      jurisdiction: { type: 'string', multiple: true },
    },
  });
  const asked = process.env.REDRESS_PORT;
  const firstPort = Number(asked ?? FIRST_PORT);
  if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_529) {
    throw new Trouble(`REDRESS_PORT must be the number of a port, not "${asked}".`);
  }
  const { detach, jurisdiction } = values;
  const settings = jurisdiction === undefined ? {} : { jurisdictions: jurisdiction };
  return { detach, firstPort, insist: asked !== undefined, settings };
};

const showAddresses = (environment: RunningEnvironment): void => {
  const rows = [
    ['Worker site', environment.worker],
    ['Staff desk', environment.desk],
    ['Staff API', environment.openapi],
    ['Phone simulator', environment.phone],
    ['Sign-in (OIDC)', environment.issuer],
    ['Local AWS', `${environment.aws} (${environment.region})`],
  ];
  console.log(`\n${rows.map(([name = '', address]) => `  ${name.padEnd(16)} ${address}`).join('\n')}`);
  const staff = environment.users.map(({ id, role }) => `${id} (${role.replace('_', ' ')})`);
  console.log(`\n  Staff: ${staff.join(', ')}.`);
  console.log('  Bearer tokens and all addresses: .local/addresses.json');
};

/** Lets an interrupt take back what this start began, until the environment stands. */
const takeBackWhenInterrupted = async (): Promise<() => void> => {
  const running = await healthyRecord(ownFolder);
  const takeBack = async () => {
    if (!running) await stopEnvironment(ownFolder);
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', takeBack).once('SIGTERM', takeBack);
  return () => process.off('SIGINT', takeBack).off('SIGTERM', takeBack);
};

const stayUntilStopped = async (environment: RunningEnvironment): Promise<void> => {
  console.log('\n  Ctrl-C stops it.');
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const awake = setInterval(() => undefined, 60_000); // a promise alone does not keep Node running
  const fallen = await Promise.race([asked, environment.broken]);
  clearInterval(awake);
  await environment.stop();
  if (fallen) {
    throw new Trouble(
      `A part of the local environment ended by itself (${fallen}): see the logs in ${environment.dir}, then npm start again.`,
    );
  }
  console.log('\n  Stopped.');
};

try {
  const { detach, ...how } = startOptions();
  const ready = await takeBackWhenInterrupted();
  const environment = await startEnvironment({
    dir: ownFolder,
    seed: true,
    step: stepsOn(process.stdout),
    ...how,
  });
  ready();
  if (!environment.deployedNow) console.log('✓ Already running, and nothing has changed');
  showAddresses(environment);
  if (detach || environment.ranBefore) console.log('\n  npm stop ends it.');
  else await stayUntilStopped(environment);
} catch (error) {
  leaveWithTrouble(error);
}
