/** Key text of the tables `Vault` and `VaultKeys`; no other file spells it. */
import { createHash } from 'node:crypto';
import type { VaultKind } from './port.ts';

const sorts: Readonly<Record<VaultKind, string>> = {
  identity: 'IDENTITY',
  contact: 'CONTACT',
  party: 'PARTY',
  text: 'TEXT',
  file: 'FILE',
};

/**
 * A part of a key, checked: throws on what could reach into another item's key, or read two ways in the associated
 * data.
 */
const checkedReference = (part: string): string => {
  if (!/^[0-9a-z-]{1,64}$/.test(part)) throw new RangeError('Not a reference of the vault.');
  return part;
};

export const vaultCasePk = (caseId: string): string => `CASE#${checkedReference(caseId)}`;
export const kindPrefix = (kind: VaultKind): string => `${sorts[kind]}#`;
export const recordKey = (caseId: string, kind: VaultKind, ref: string) => ({
  pk: vaultCasePk(caseId),
  sk: kindPrefix(kind) + checkedReference(ref),
});

/**
 * The name of a draft in tables, contexts and CloudTrail: a hash, as the id itself is a bearer secret (a cookie). An id
 * that could be guessed, such as a phone number, must come through the blind index first.
 */
export const draftName = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);
export const draftKey = (name: string) => ({ pk: `DRAFT#${name}`, sk: 'DRAFT' });

/** The claim of a text, beside the drafts: its key names a case and an event, and is hashed as theirs are. */
export const sendClaimKey = (key: string) => ({ ...draftKey(draftName(`sent-${key}`)), sk: 'SENT' });

/** The key of the wrapped data key of a case or a draft in `VaultKeys`. */
export const wrappedKey = (pk: string) => ({ pk, sk: 'KEY' });

const noteShards = 8;
const notePk = (shard: number): string => `UNNAMED#${shard}`;
export const notePks = Array.from({ length: noteShards }, (_, shard) => notePk(shard));

/** Notes of records that no event names yet, by age; spread, as every sealed command writes one. */
export const noteKey = ({ id, at }: { readonly id: string; readonly at: string }) => ({
  pk: notePk(Number.parseInt(checkedReference(id).slice(0, 2), 16) % noteShards),
  sk: `${at}#${id}`,
});
