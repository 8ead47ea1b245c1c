import type { BlindIndex } from './port.ts';

/** A conversation asks for the same with each text; what is held longer is more to steal. */
const rememberedLimits = { milliseconds: 15 * 60_000, values: 500 } as const;

/** Phones and their first digits; a receipt or a code is asked for once. */
const isRemembered = (purpose: string): boolean => purpose === 'phone' || purpose === 'prefix';

interface Remembered {
  readonly hash: Promise<string>;
  readonly since: number;
}

/** The index, with the hashes of phones that it was asked for in the last quarter of an hour, the oldest dropped above 500. */
export const rememberingIndex = (index: BlindIndex, now: () => Date): BlindIndex => {
  const known = new Map<string, Remembered>();
  const isFresh = ({ since }: Remembered): boolean =>
    now().getTime() >= since && now().getTime() - since < rememberedLimits.milliseconds;

  const remember = (name: string, hash: Promise<string>): Promise<string> => {
    known.delete(name);
    known.set(name, { hash, since: now().getTime() });
    const [oldest] = known.keys();
    if (known.size > rememberedLimits.values && oldest !== undefined) known.delete(oldest);
    hash.catch(() => known.delete(name));
    return hash;
  };

  return {
    hash: (purpose, value) => {
      const name = `${purpose}|${value}`;
      const held = known.get(name);
      if (held !== undefined && isFresh(held)) return held.hash;
      return isRemembered(purpose) ? remember(name, index.hash(purpose, value)) : index.hash(purpose, value);
    },
  };
};
