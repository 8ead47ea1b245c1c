/**
 * What would hurt most in wrong hands at a desk that was left open (an identity, a merge, an export) is given only to who has
 * just proved who they are: RFC 9470, with the issuer's `auth_time`.
 */
import { headed, problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';

/** Seconds for which a sign-in is fresh. By the machine's own time, as tokens are. */
const freshFor = 300;

/** Commands that want it, beside the routes that say so. */
const commandsThatWantIt: readonly string[] = ['merge_case'];

const tooOld = headed(
  problem(401, 'sign-in-too-old', 'For this you sign in again: the sign-in is older than five minutes.'),
  { 'www-authenticate': `Bearer error="insufficient_user_authentication", max_age="${freshFor}"` },
);

export const wantsFreshSignIn = (command: string): boolean => commandsThatWantIt.includes(command);

/** The bar for whoever signed in too long ago, or nobody knows when; undefined: none. */
export const freshSignInBar = (signedInAt: number | undefined): Reply | undefined =>
  signedInAt !== undefined && Date.now() / 1000 - signedInAt <= freshFor ? undefined : tooOld;
