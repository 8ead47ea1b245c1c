import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Addresses } from '#local/addresses.ts';
import { startEnvironment } from '#local/environment.ts';
import type { SettingsChanges } from '#local/settings.ts';

/** Where an environment lies and where its doors are. */
export interface TestEnvironment {
  readonly dir: string;
  readonly addresses: Addresses;
}

export interface OwnEnvironment extends TestEnvironment {
  readonly stop: () => Promise<void>;
}

/** The folder of the functions' bundles, which all environments of a run share. */
const sharedBundles = (): SettingsChanges => {
  const { REDRESS_BUNDLES: bundles } = process.env;
  return bundles === undefined ? {} : { bundles };
};

/** Deploys an environment with these settings in a folder of its own, which goes when it stops. */
export const freshEnvironment = async (
  name: string,
  settings: SettingsChanges = {},
): Promise<OwnEnvironment> => {
  const dir = await mkdtemp(join(tmpdir(), `redress-${name}-`));
  const remove = () => rm(dir, { recursive: true, force: true });
  const started = await startEnvironment({ dir, settings: { ...sharedBundles(), ...settings } }).catch(
    async (error: unknown) => {
      await remove();
      throw error;
    },
  );
  const { worker, api, desk, openapi, phone, issuer, aws, region, users, sms } = started;
  const stop = async () => {
    await started.stop();
    await remove();
  };
  return { dir, addresses: { worker, api, desk, openapi, phone, issuer, aws, region, users, sms }, stop };
};

/** Settings under which no test waits a month for the dead man's switch, nor for the morning. */
export const impatient: SettingsChanges = {
  timeouts: { deadMansSeconds: 30, backoffSeconds: 2 },
  quietHours: { from: '00:00', until: '00:00' },
};
