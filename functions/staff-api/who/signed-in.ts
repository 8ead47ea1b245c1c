import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { header, type StaffEvent } from '../http/event.ts';
import { problem, unauthorised } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';

/** The longest token that is looked at; none of the issuer's comes near it. */
const longestToken = 8192;

const bearer = (event: StaffEvent): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec((header(event, 'authorization') ?? '').slice(0, longestToken))?.[1];

const stranger = problem(403, 'not-staff', 'You are not (or no longer) on the list of staff.');

interface SignedIn {
  readonly staff: StaffMember;
  readonly signedInAt?: number;
}

/**
 * The member behind a token. The directory says, at each request, whether they still work here, where and as what. So a
 * role taken away is gone at once (ASVS 8.3.2), whatever the token says.
 */
export const signedIn = async (
  { tokens, directory }: Pick<StaffApiDeps, 'tokens' | 'directory'>,
  event: StaffEvent,
): Promise<SignedIn | Reply> => {
  const token = bearer(event);
  const holder = token === undefined ? undefined : await tokens.holder(token);
  if (holder === undefined) return unauthorised;
  const staff = await directory.staffMember(holder.id);
  return staff?.active ? { staff, ...present({ signedInAt: holder.signedInAt }) } : stranger;
};
