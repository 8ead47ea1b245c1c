/** The name of the employer of a case, read for one row of a list. */
import type { Vault } from '#adapters/vault/port.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';

/** The employer's, else that of the first party of whom something is told; undefined where nothing is, or it was erased. */
export const employerNameIn = async (
  vault: Pick<Vault, 'get'>,
  { file }: CaseState,
): Promise<string | undefined> => {
  const told = file.parties.flatMap(({ relation, details }) =>
    details === undefined ? [] : [{ relation, details }],
  );
  const employer = told.find(({ relation }) => relation === 'employer') ?? told[0];
  return employer === undefined ? undefined : (await vault.get(file.caseId, 'party', employer.details))?.name;
};
