/** Data keys, one of 256 bits for each case or draft: made once, wrapped by KMS, kept on the shelf, cached for minutes. */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DataKey } from './envelope.ts';
import { newKeyCache } from './key-cache.ts';
import type { KeyShelf, Shelved } from './key-shelf.ts';
import type { KeyContext, KeyWrapping } from './key-wrapping.ts';

export interface KeyOwner {
  readonly pk: string;
  readonly context: KeyContext;
}

export interface DataKeys {
  /** undefined: none was made, or it is lost */
  find(owner: KeyOwner): Promise<DataKey | 'erased' | undefined>;
  /** Puts an end to it: no record of this owner is ever readable again. */
  erase(owner: KeyOwner): Promise<void>;
  /** Makes one where there is none; 'erased' where there will be none any more. @param expiresAt epoch seconds; absent: kept until erased */
  obtain(owner: KeyOwner, expiresAt?: number): Promise<DataKey | 'erased'>;
}

/** A key object of plain bytes; Node copies them, so they are wiped. */
const intoKey = (plain: Uint8Array): KeyObject => {
  const key = createSecretKey(plain);
  plain.fill(0);
  return key;
};

/** A key's name in the cache. It holds owner and wrapping: a wrapped key put on another's shelf misses the cache, and KMS refuses it. */
const cacheName = (owner: KeyOwner, { id, wrapped }: Shelved): string =>
  [owner.pk, id, Buffer.from(wrapped).toString('base64')].join('|');

export const dataKeys = (deps: {
  readonly shelf: KeyShelf;
  readonly wrapping: KeyWrapping;
  readonly now: () => Date;
}): DataKeys => {
  const { shelf, wrapping } = deps;
  const cached = newKeyCache(deps.now);

  const opened = async (owner: KeyOwner, shelved: Shelved): Promise<DataKey> => {
    const unwrap = async () => intoKey(await wrapping.unwrap(shelved, owner.context));
    return { id: shelved.id, key: await cached(cacheName(owner, shelved), unwrap) };
  };

  const find: DataKeys['find'] = async (owner) => {
    const shelved = await shelf.read(owner.pk);
    return typeof shelved === 'object' ? opened(owner, shelved) : shelved;
  };

  const make = async (owner: KeyOwner, expiresAt?: number): Promise<DataKey | undefined> => {
    const { plain, wrapped, kmsKey } = await wrapping.make(owner.context);
    const shelved = { id: randomBytes(8).toString('hex'), wrapped, kmsKey };
    const key = intoKey(plain);
    const won = await shelf.putIfAbsent(owner.pk, shelved, expiresAt);
    return won
      ? { id: shelved.id, key: await cached(cacheName(owner, shelved), async () => key) }
      : undefined;
  };

  const obtain: DataKeys['obtain'] = async (owner, expiresAt) => {
    const key = (await find(owner)) ?? (await make(owner, expiresAt)) ?? (await find(owner));
    if (key === undefined) throw new Error('The data key was removed while it was being made; try again.');
    return key;
  };

  const erase = (owner: KeyOwner) => shelf.erase(owner.pk, deps.now().toISOString());

  return { find, obtain, erase };
};
