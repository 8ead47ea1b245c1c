import { hashUnder } from './hash-under.ts';
import { heldKey } from './held-key.ts';
import type { BlindIndex } from './port.ts';

/** A conversation asks for the same with each text; what is held longer is more to steal. */
const rememberedLimits = { milliseconds: 15 * 60_000, phones: 500 } as const;

interface Remembered {
  readonly hash: Promise<string>;
  readonly since: number;
}

/** Hashes of phones that were asked for in the last quarter of an hour, the oldest dropped above 500. */
const rememberedPhones = (index: BlindIndex, now: () => Date): ((phone: string) => Promise<string>) => {
  const known = new Map<string, Remembered>();
  const isFresh = ({ since }: Remembered): boolean =>
    now().getTime() >= since && now().getTime() - since < rememberedLimits.milliseconds;

  const remember = (phone: string, hash: Promise<string>): Promise<string> => {
    known.delete(phone);
    known.set(phone, { hash, since: now().getTime() });
    const [oldest] = known.keys();
    if (known.size > rememberedLimits.phones && oldest !== undefined) known.delete(oldest);
    hash.catch(() => known.delete(phone));
    return hash;
  };

  return (phone) => {
    const held = known.get(phone);
    return held !== undefined && isFresh(held) ? held.hash : remember(phone, index.hash('phone', phone));
  };
};

/**
 * The index for who reads texts: a phone is hashed by KMS once a talk, the first digits of phones in the process, under a key
 * that KMS makes once for the instance. Receipts and codes are asked for once anyway.
 */
export const rememberingIndex = (index: BlindIndex, now: () => Date): BlindIndex => {
  const hashOfPhone = rememberedPhones(index, now);
  const keyOfPrefixes = heldKey(index, 'prefix', 'prefixes');
  return {
    hash: async (purpose, value) => {
      if (purpose === 'phone') return hashOfPhone(value);
      if (purpose === 'prefix') return hashUnder(await keyOfPrefixes(), value);
      return index.hash(purpose, value);
    },
  };
};
