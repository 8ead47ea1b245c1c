/** Offices of another jurisdiction join a running environment: written into its directory, as whoever runs it would. */
import { usersOf } from '#local/addresses.ts';
import { demoOf } from '#local/demo/demo.ts';
import { fillDirectory } from '#local/directory.ts';
import type { TestEnvironment } from './environment.ts';

/** The same environment, whose people are now those too. */
export const joinedBy = async (
  { dir, addresses }: TestEnvironment,
  jurisdiction: string,
): Promise<TestEnvironment> => {
  const demo = demoOf([jurisdiction]);
  await fillDirectory(dir, demo);
  const users = await usersOf(dir, addresses.issuer, demo.staff);
  return { dir, addresses: { ...addresses, users: [...addresses.users, ...users] } };
};
