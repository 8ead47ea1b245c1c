/** Adds offices of another jurisdiction to a running environment, written into its directory as its operator would. */
import { usersOf } from '#local/addresses.ts';
import { demoOf } from '#local/demo/demo.ts';
import { fillDirectory } from '#local/directory.ts';
import type { Stage } from './environment.ts';

/** The same environment with the new people beside its own. */
export const joinedBy = async ({ dir, addresses }: Stage, jurisdiction: string): Promise<Stage> => {
  const demo = demoOf([jurisdiction]);
  await fillDirectory(dir, demo);
  const users = await usersOf(dir, addresses.issuer, demo.staff);
  return { dir, addresses: { ...addresses, users: [...addresses.users, ...users] } };
};
