/** The headers with the version that a command was made for, and with its idempotency key. */
import * as z from 'zod/mini';
import type { Issue } from '../http/problem.ts';
import type { StaffRequest } from '../route.ts';

export const idempotencyKeyPattern = /^[\x21-\x7e]{1,200}$/;
const idempotencyKeyFormat = z.string().check(z.regex(idempotencyKeyPattern));
export const etagPattern = /^(?:W\/)?"(\d{1,8})"$/;

export interface Preconditions {
  readonly idempotencyKey?: string;
  readonly ifVersion?: number;
}

export const preconditions = ({
  idempotencyKey,
  ifMatch,
}: StaffRequest): Preconditions | { readonly issues: Issue[] } => {
  const version = ifMatch === undefined ? undefined : etagPattern.exec(ifMatch)?.[1];
  const issues = [
    ...(idempotencyKey !== undefined && !idempotencyKeyFormat.safeParse(idempotencyKey).success
      ? [{ path: 'Idempotency-Key', says: '1 to 200 visible ASCII characters' }]
      : []),
    ...(ifMatch !== undefined && version === undefined
      ? [{ path: 'If-Match', says: 'The ETag of a case, e.g. "12"' }]
      : []),
  ];
  if (issues.length > 0) return { issues };
  return {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(version === undefined ? {} : { ifVersion: Number(version) }),
  };
};
