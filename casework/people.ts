/** What the vault holds of the people of a case: read by the references that the case itself keeps, never by a guess. */
import { VaultFault } from '#adapters/vault/fault.ts';
import type { Contact, PartyDetails, Vault } from '#adapters/vault/port.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { PersonRefs } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { PersonDetails } from './submission.ts';

type ReadsVault = Pick<Vault, 'get'>;

const refsOf = ({ file }: CaseState, worker: string): PersonRefs => file.workers[worker]?.person ?? {};

/** undefined: the worker told none, or it was erased. */
export const contactIn = async (
  vault: ReadsVault,
  state: CaseState,
  worker: string,
): Promise<Contact | undefined> => {
  const { contact } = refsOf(state, worker);
  return contact === undefined ? undefined : vault.get(state.file.caseId, 'contact', contact);
};

export const personIn = async (
  vault: ReadsVault,
  state: CaseState,
  worker: string,
): Promise<PersonDetails> => {
  const ref = refsOf(state, worker).identity;
  const [identity, contact] = await Promise.all([
    ref === undefined ? undefined : vault.get(state.file.caseId, 'identity', ref),
    contactIn(vault, state, worker),
  ]);
  return present({ identity, contact });
};

/** The other side by its references in the case (`p1`), as far as more than the relation is known. */
export const partiesIn = async (
  vault: Pick<Vault, 'all'>,
  { file }: CaseState,
): Promise<Readonly<Record<string, PartyDetails>>> => {
  const told = file.parties.flatMap(({ ref, details }) => (details === undefined ? [] : [{ ref, details }]));
  const kept = told.length === 0 ? undefined : await vault.all(file.caseId, 'party');
  if (kept === undefined) return {};
  return Object.fromEntries(
    told.map(({ ref, details }) => {
      const value = kept[details];
      if (value === undefined) throw new VaultFault(file.caseId, 'missing');
      return [ref, value];
    }),
  );
};
