import type { BlindIndex } from './port.ts';

/** A key for `hashUnder`, which KMS makes once for each instance; one that could not be had is asked for again. */
export const heldKey = (
  index: BlindIndex,
  ...[purpose, name]: Parameters<BlindIndex['hash']>
): (() => Promise<string>) => {
  let held: Promise<string> | undefined;
  return () => {
    held ??= index.hash(purpose, name).catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
};
