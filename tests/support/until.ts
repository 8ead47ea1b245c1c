import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` finds something, looking again and again; fails with `what` after a generous while. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  throw new Error(`In vain waited ${seconds} s for: ${what}`, { cause: last });
};
