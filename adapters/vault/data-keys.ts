/**
 * Data keys, one of 256 bits for each case or draft: made once, wrapped by KMS, kept on the shelf, cached for minutes.
 */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { present } from '#domain/terms/present.ts';
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
  find(owner: KeyOwner): Promise<HeldKey | 'erased' | undefined>;
  /** Puts an end to it: no record of this owner is ever readable again. */
  erase(owner: KeyOwner): Promise<void>;
  /** Makes one where there is none; 'erased' where there will be none any more. @param expiresAt epoch seconds; absent: kept until erased */
  obtain(owner: KeyOwner, expiresAt?: number): Promise<HeldKey | 'erased'>;
}

interface HeldKey extends DataKey {
  /** epoch seconds after which the wrapped key may be gone; absent: kept until erased */
  readonly expiresAt?: number;
}

/** A key object of plain bytes; Node copies them, so they are wiped. */
const intoKey = (plain: Uint8Array): KeyObject => {
  const key = createSecretKey(plain);
  plain.fill(0);
  return key;
};

/**
 * A key's name in the cache. It holds owner and wrapping: a wrapped key put on another's shelf misses the cache, and
 * KMS refuses it.
 */
const cacheName = (owner: KeyOwner, { id, wrapped }: Shelved): string =>
  [owner.pk, id, Buffer.from(wrapped).toString('base64')].join('|');

export const dataKeys = (deps: {
  readonly shelf: KeyShelf;
  readonly wrapping: KeyWrapping;
  readonly now: () => Date;
}): DataKeys => {
  const { shelf, wrapping } = deps;
  const cached = newKeyCache(deps.now);

  const opened = async (
    owner: KeyOwner,
    shelved: Shelved,
    unwrap = async () => intoKey(await wrapping.unwrap(shelved, owner.context)),
  ): Promise<HeldKey> => ({
    id: shelved.id,
    key: await cached(cacheName(owner, shelved), unwrap),
    ...present({ expiresAt: shelved.expiresAt }),
  });

  const find: DataKeys['find'] = async (owner) => {
    const shelved = await shelf.read(owner.pk);
    return typeof shelved === 'object' ? opened(owner, shelved) : shelved;
  };

  const make = async (owner: KeyOwner, expiresAt?: number): Promise<HeldKey | undefined> => {
    const { plain, wrapped, kmsKey } = await wrapping.make(owner.context);
    const shelved = { id: randomBytes(8).toString('hex'), wrapped, kmsKey, ...present({ expiresAt }) };
    const key = intoKey(plain);
    const won = await shelf.putIfAbsent(owner.pk, shelved);
    return won ? opened(owner, shelved, async () => key) : undefined;
  };

  const obtain: DataKeys['obtain'] = async (owner, expiresAt) => {
    const key = (await find(owner)) ?? (await make(owner, expiresAt)) ?? (await find(owner));
    if (key === undefined) throw new Error('The data key was removed while it was being made; try again.');
    return key;
  };

  const erase = (owner: KeyOwner) => shelf.erase(owner.pk, deps.now().toISOString());

  return { find, obtain, erase };
};
