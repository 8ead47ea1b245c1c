/** The limits of docs/capacity.md that a year is held against: settings, and quotas of a small region for an account that asked for nothing. */
import { concurrency, readersAtOnce, throttling } from '#lib/limits.ts';
import { seconds } from '../money/doors.ts';
import type { Limit } from './bucket.ts';

const siteRate = Math.min(throttling.worker.rateLimit, (concurrency['worker-site'] ?? 0) / seconds.page);

export const limits = {
  'requests of the site': { rate: siteRate, burst: throttling.worker.burstLimit },
  'texts read': { rate: readersAtOnce.texts / seconds.dialogue, burst: 0 },
  'notices sent': { rate: readersAtOnce.notices / seconds.notice, burst: 0 },
  'write units, tables together': { rate: 3 * 4_000, burst: 0 },
  'calls of KMS': { rate: 5_500, burst: 0 },
  'executions started': { rate: 150, burst: 800 },
  'state transitions': { rate: 800, burst: 800 },
  'entries on the bus': { rate: 2_400, burst: 0 },
  'cases due': { rate: 1_600, burst: 0 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
export const limitNames = Object.keys(limits) as readonly LimitName[];
/** How much of each limit is asked for. */
export type Asked = Readonly<Record<LimitName, number>>;

export const askedOf = (of: (name: LimitName) => number): Asked =>
  Object.fromEntries(limitNames.map((name) => [name, of(name)] as const)) as Asked;

export const addedTo = (a: Asked, b: Asked, share = 1): Asked => askedOf((name) => a[name] + share * b[name]);
export const noneAsked: Asked = askedOf(() => 0);
