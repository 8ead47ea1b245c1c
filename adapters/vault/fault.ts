/** What the vault holds is not what it should be: somebody changed, moved or removed it. Never shown as an empty answer. */
export class VaultFault extends Error {
  override readonly name = 'VaultFault';
  readonly caseId: string;

  constructor(caseId: string, says: 'missing' | 'not-readable' | 'another-record' | 'erased') {
    super(`The vault of case ${caseId}: ${says}`);
    this.caseId = caseId;
  }
}
