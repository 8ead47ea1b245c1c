import { isDeepStrictEqual } from 'node:util';
import { VaultFault } from './fault.ts';
import { draftName, kindPrefix, recordKey, vaultCasePk } from './keys.ts';
import { newNote } from './new-note.ts';
import type {
  Drafts,
  IncomingTexts,
  UnnamedNote,
  UnnamedRecords,
  Vault,
  VaultKind,
  VaultRecords,
} from './port.ts';
import { records } from './records.ts';
import { refuseSealedTooLarge } from './sealed-size.ts';

/** The twin: same answers and same refusals, nothing encrypted, gone with the process. */
export const memoryVault = (): Vault & UnnamedRecords => {
  const cases = new Map<string, Map<string, string>>();
  const notes = new Map<string, UnnamedNote>();
  const erased = new Set<string>();
  const read = <K extends VaultKind>(kind: K, json: string): VaultRecords[K] =>
    records[kind].parse(JSON.parse(json));

  return {
    put: async (caseId, entries) => {
      for (const { value } of entries) refuseSealedTooLarge(value);
      const note = newNote(caseId, entries, new Date());
      if (entries.length > 0) notes.set(note.id, note);
      for (const { kind, ref, value } of entries) {
        const { pk, sk } = recordKey(caseId, kind, ref);
        if (erased.has(pk)) throw new VaultFault(caseId, 'erased');
        const kept = cases.get(pk) ?? new Map<string, string>();
        const before = kept.get(sk);
        if (before !== undefined && !isDeepStrictEqual(JSON.parse(before), value))
          throw new VaultFault(caseId, 'another-record');
        cases.set(pk, kept.set(sk, JSON.stringify(value)));
      }
      return note;
    },
    named: async ({ id }) => void notes.delete(id),
    unnamed: async (before) => [...notes.values()].filter(({ at }) => at < before),
    remove: async ({ id, caseId }, gone) => {
      for (const { kind, ref } of gone) {
        const { pk, sk } = recordKey(caseId, kind, ref);
        cases.get(pk)?.delete(sk);
      }
      notes.delete(id);
    },
    get: async (caseId, kind, ref) => {
      const { pk, sk } = recordKey(caseId, kind, ref);
      if (erased.has(pk)) return undefined;
      const json = cases.get(pk)?.get(sk);
      if (json === undefined) throw new VaultFault(caseId, 'missing');
      return read(kind, json);
    },
    all: async (caseId, kind) => {
      if (erased.has(vaultCasePk(caseId))) return undefined;
      const prefix = kindPrefix(kind);
      const kept = [...(cases.get(recordKey(caseId, kind, 'any').pk) ?? [])].sort();
      return Object.fromEntries(
        kept
          .filter(([sk]) => sk.startsWith(prefix))
          .map(([sk, json]) => [sk.slice(prefix.length), read(kind, json)]),
      );
    },
    erase: async (caseId) => {
      const pk = vaultCasePk(caseId);
      erased.add(pk);
      cases.delete(pk);
    },
  };
};

interface KeptDraft {
  readonly version: number;
  readonly json: string;
  readonly until: number;
}

/** `now` decides when a draft is forgotten; the system's clock when absent. */
export const memoryDrafts = ({ now = () => new Date() }: { now?: () => Date } = {}): Drafts => {
  const drafts = new Map<string, KeptDraft>();
  const alive = (id: string): KeptDraft | undefined => {
    const kept = drafts.get(draftName(id));
    return kept && kept.until > now().getTime() ? kept : undefined;
  };

  return {
    load: async (id) => {
      const kept = alive(id);
      return kept && { version: kept.version, value: JSON.parse(kept.json) };
    },
    save: async (id, version, value, keepHours) => {
      refuseSealedTooLarge(value);
      if ((alive(id)?.version ?? 0) !== version) return false;
      const until = now().getTime() + keepHours * 3_600_000;
      drafts.set(draftName(id), { version: version + 1, json: JSON.stringify(value), until });
      return true;
    },
    remove: async (id) => {
      drafts.delete(draftName(id));
    },
  };
};

const textHours = 72;

/** Kept as drafts that nobody writes twice. */
export const memoryTexts = (clock: { now?: () => Date } = {}): IncomingTexts => {
  const kept = memoryDrafts(clock);
  return {
    keep: (id, value) => kept.save(id, 0, value, textHours),
    read: async (id) => (await kept.load(id))?.value,
  };
};
