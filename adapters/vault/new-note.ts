import { randomBytes } from 'node:crypto';
import type { UnnamedNote, VaultEntry } from './port.ts';

export const newNote = (caseId: string, entries: readonly VaultEntry[], at: Date): UnnamedNote => ({
  id: randomBytes(8).toString('hex'),
  caseId,
  records: entries.map(({ kind, ref }) => ({ kind, ref })),
  at: at.toISOString(),
});
