import type { CaseFile } from './state.ts';

/** One more of these: each has a number of its own for ever. */
export const withCount = (file: CaseFile, of: keyof CaseFile['counts']): CaseFile => ({
  ...file,
  counts: { ...file.counts, [of]: file.counts[of] + 1 },
});
