/** What the vault holds of the people of a case, by who they are in it: as its readers find it. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Contact, Identity, PartyDetails, Vault } from '#adapters/vault/port.ts';
import { partiesIn, personIn } from '#casework/people.ts';

interface Kept {
  readonly identity: Readonly<Record<string, Identity | undefined>>;
  readonly contact: Readonly<Record<string, Contact | undefined>>;
  readonly party: Readonly<Record<string, PartyDetails>>;
}

export const keptOf = async (
  { store, vault }: { readonly store: Pick<CaseStore, 'head'>; readonly vault: Vault },
  caseId: string,
): Promise<Kept> => {
  const head = await store.head(caseId);
  if (head === undefined) throw new Error('There is no such case');
  const people = await Promise.all(
    Object.keys(head.state.file.workers).map(
      async (worker) => [worker, await personIn(vault, head.state, worker)] as const,
    ),
  );
  return {
    identity: Object.fromEntries(people.map(([worker, { identity }]) => [worker, identity])),
    contact: Object.fromEntries(people.map(([worker, { contact }]) => [worker, contact])),
    party: await partiesIn(vault, head.state),
  };
};

/** A reference of the vault that is as good as random, for a story that names what was sealed. */
export const refOf = (prefix: 'w' | 'p', n: number): string => `${prefix}-${String(n).padStart(26, '0')}`;
