import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataKeys, type KeyOwner } from '#adapters/vault/data-keys.ts';
import { cacheLimits } from '#adapters/vault/key-cache.ts';
import type { KeyShelf, Shelved } from '#adapters/vault/key-shelf.ts';
import type { KeyWrapping } from '#adapters/vault/key-wrapping.ts';

const owner = (caseId: string): KeyOwner => ({ pk: `CASE#${caseId}`, context: { app: 'redress', caseId } });
const a = owner('a');
const b = owner('b');

/** A KMS that remembers the context of what it wrapped, and counts its calls. */
const newWrapping = () => {
  const made = new Map<string, { plain: Buffer; context: string }>();
  const calls = { make: 0, unwrap: 0 };
  const wrapping: KeyWrapping = {
    make: async (context) => {
      calls.make += 1;
      const [wrapped, plain] = [randomBytes(40), randomBytes(32)];
      made.set(wrapped.toString('hex'), { plain: Buffer.from(plain), context: JSON.stringify(context) });
      return { plain, wrapped, kmsKey: 'key-1' };
    },
    unwrap: async ({ wrapped }, context) => {
      calls.unwrap += 1;
      const found = made.get(Buffer.from(wrapped).toString('hex'));
      if (found?.context !== JSON.stringify(context)) throw new Error('InvalidCiphertext');
      return Buffer.from(found.plain);
    },
  };
  return { wrapping, calls };
};

const newShelf = () => {
  const kept = new Map<string, Shelved>();
  const erased = new Set<string>();
  const shelf: KeyShelf = {
    read: async (pk) => (erased.has(pk) ? 'erased' : kept.get(pk)),
    erase: async (pk) => {
      erased.add(pk);
    },
    putIfAbsent: async (pk, key) => {
      if (kept.has(pk)) return false;
      kept.set(pk, key);
      return true;
    },
  };
  return { shelf, kept };
};

const setUp = () => {
  const clock = { at: 0 };
  const { wrapping, calls } = newWrapping();
  const { shelf, kept } = newShelf();
  const now = () => new Date(clock.at);
  /** a function instance: its own cache, the same table and KMS */
  const instance = () => {
    const keys = dataKeys({ shelf, wrapping, now });
    return {
      ...keys,
      obtain: async (owner: KeyOwner) => {
        const key = await keys.obtain(owner);
        if (key === 'erased') throw new Error('Erased');
        return key;
      },
    };
  };
  return { clock, calls, kept, instance };
};

describe('data keys', () => {
  it('are made once per case, whoever asks', async () => {
    const { instance, calls } = setUp();
    const keys = instance();
    const first = await keys.obtain(a);
    expect((await instance().obtain(a)).key.export()).toEqual(first.key.export());
    expect((await keys.obtain(b)).key.export()).not.toEqual(first.key.export());
    expect(calls.make).toBe(2);
  });

  it('are one key for all when 16 ask at once: the losers read the winner’s', async () => {
    const { instance, kept } = setUp();
    const got = await Promise.all(Array.from({ length: 16 }, () => instance().obtain(a)));
    expect(new Set(got.map(({ key }) => key.export().toString('hex'))).size).toBe(1);
    expect(new Set(got.map(({ id }) => id))).toEqual(new Set([kept.get(a.pk)?.id]));
  });

  it('are not made by looking', async () => {
    const { instance, calls } = setUp();
    expect(await instance().find(a)).toBeUndefined();
    expect(calls).toEqual({ make: 0, unwrap: 0 });
  });

  it('are gone at once when the wrapped key is erased, cached or not', async () => {
    const { instance, kept } = setUp();
    const keys = instance();
    await keys.obtain(a);
    kept.delete(a.pk);
    expect(await keys.find(a)).toBeUndefined();
    expect(await instance().find(a)).toBeUndefined();
  });

  it('do not unwrap on another case’s shelf, cached or not', async () => {
    const { instance, kept } = setUp();
    const keys = instance();
    await keys.obtain(a);
    const stolen = kept.get(a.pk);
    if (stolen) kept.set(b.pk, stolen);
    await expect(keys.find(b)).rejects.toThrow('InvalidCiphertext');
    await expect(instance().find(b)).rejects.toThrow('InvalidCiphertext');
  });
});

describe('the cache of data keys', () => {
  it('spares KMS for 100 uses, then asks again', async () => {
    const { instance, calls } = setUp();
    await instance().obtain(a);
    const keys = instance();
    for (let use = 0; use < cacheLimits.uses; use += 1) await keys.find(a);
    expect(calls.unwrap).toBe(1);
    await keys.find(a);
    expect(calls.unwrap).toBe(2);
  });

  it('spares KMS for 5 minutes, then asks again; so too when the clock is put back', async () => {
    const { instance, calls, clock } = setUp();
    const keys = instance();
    await keys.obtain(a);
    clock.at = cacheLimits.milliseconds - 1;
    await keys.find(a);
    expect(calls.unwrap).toBe(0);
    clock.at = cacheLimits.milliseconds;
    await keys.find(a);
    expect(calls.unwrap).toBe(1);
    clock.at = 0;
    await keys.find(a);
    expect(calls.unwrap).toBe(2);
  });

  it('holds 500 keys and drops the oldest', async () => {
    const { instance, calls } = setUp();
    const keys = instance();
    const owners = Array.from({ length: cacheLimits.keys + 1 }, (_, n) => owner(`c${n}`));
    for (const each of owners) await keys.obtain(each);
    for (const each of owners.slice(1)) await keys.find(each);
    expect(calls.unwrap).toBe(0);
    await keys.find(owner('c0'));
    expect(calls.unwrap).toBe(1);
  });

  it('does not remember a failure', async () => {
    const { wrapping } = newWrapping();
    const { shelf } = newShelf();
    await dataKeys({ shelf, wrapping, now: () => new Date() }).obtain(a);
    let down = true;
    const keys = dataKeys({
      shelf,
      wrapping: {
        ...wrapping,
        unwrap: (...of) => (down ? Promise.reject(new Error('down')) : wrapping.unwrap(...of)),
      },
      now: () => new Date(),
    });
    await expect(keys.find(a)).rejects.toThrow('down');
    down = false;
    expect(await keys.find(a)).toBeDefined();
  });
});
