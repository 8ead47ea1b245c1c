/**
 * Removes from the vault what no event names: the words of a command that lost its race, or that broke off between the
 * vault and the append. Whoever is told "not done" has left nothing behind.
 */
import type { CaseStore } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { UnnamedNote, UnnamedRecords } from '#adapters/vault/port.ts';

/** No command is under way for so long: a function's own time is a minute. */
const actsTakeMs = 3_600_000;

/** Whether the history says the reference anywhere; references are random, so that no other text can be one. */
const isNamed = (history: string, ref: string): boolean => history.includes(`"${ref}"`);

const sweepNote = async (
  deps: { readonly store: Pick<CaseStore, 'history'>; readonly vault: UnnamedRecords },
  note: UnnamedNote,
): Promise<number> => {
  const history = JSON.stringify(await wholeHistory(deps.store, note.caseId));
  const left = note.records.filter(({ ref }) => !isNamed(history, ref));
  await deps.vault.remove(note, left);
  return left.length;
};

/**
 * @param now real time, as notes have
 * @returns how many records are gone
 */
export const sweepUnnamed = async (
  deps: { readonly store: Pick<CaseStore, 'history'>; readonly vault: UnnamedRecords },
  now: Date,
): Promise<number> => {
  let gone = 0;
  const before = new Date(now.getTime() - actsTakeMs).toISOString();
  for (const note of await deps.vault.unnamed(before)) gone += await sweepNote(deps, note);
  return gone;
};
