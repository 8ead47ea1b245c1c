/**
The local environment's clock: the machine's time moved by what `npm run clock` wrote down. Bundled instead of
 * `adapters/clock/system.ts` by the import condition `local`; nowhere else does such a seam exist.
 */
import { readFileSync } from 'node:fs';

const offsetFile = process.env.REDRESS_CLOCK_FILE;

/** Read at each call, so that a moved clock is seen at once by functions that are already warm. */
const offsetMilliseconds = (): number => {
  if (!offsetFile) return 0;
  try {
    return Number(readFileSync(offsetFile, 'utf8')) || 0;
  } catch {
    return 0; // nobody has moved the clock
  }
};

export const now = (): Date => new Date(Date.now() + offsetMilliseconds());
