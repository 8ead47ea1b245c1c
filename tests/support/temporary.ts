/** What tests lay down for a while lies in one folder, which goes when they have ended: one for all projects of a run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'redress-tests-';

export default (): (() => void) | undefined => {
  const before = process.env.TMPDIR;
  // another project of this run has laid it down, and takes it away
  if (before !== undefined && basename(before).startsWith(prefix)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
};
