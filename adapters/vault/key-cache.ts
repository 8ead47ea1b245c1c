import type { KeyObject } from 'node:crypto';

/** Limits of a cached key: it saves a call to KMS, but one that is held too long is a key to steal. */
export const cacheLimits = { milliseconds: 5 * 60_000, uses: 100, keys: 500 } as const;

interface CachedKey {
  readonly key: Promise<KeyObject>;
  readonly since: number;
  uses: number;
}

const fresh = (held: CachedKey, at: number): boolean =>
  held.uses < cacheLimits.uses && at >= held.since && at - held.since < cacheLimits.milliseconds;

type KeyCache = (name: string, unwrap: () => Promise<KeyObject>) => Promise<KeyObject>;

/** Keys by name, each handed out for at most 5 minutes and 100 uses, the oldest dropped above 500. */
export const newKeyCache = (now: () => Date): KeyCache => {
  const held = new Map<string, CachedKey>();

  const hold = (name: string, key: Promise<KeyObject>): CachedKey => {
    const entry = { key, since: now().getTime(), uses: 0 };
    held.delete(name);
    held.set(name, entry);
    const [oldest] = held.keys();
    if (held.size > cacheLimits.keys && oldest !== undefined) held.delete(oldest);
    key.catch(() => held.delete(name));
    return entry;
  };

  return (name, unwrap) => {
    const known = held.get(name);
    const entry = known !== undefined && fresh(known, now().getTime()) ? known : hold(name, unwrap());
    entry.uses += 1;
    return entry.key;
  };
};
