/** Key text of the table `FindIndex`; no other file spells it. */
import type { Posting, PostingPlace } from './port.ts';

export const tokenPk = (token: string): string => `TOKEN#${token}`;
export const findablesPk = (caseId: string): string => `CASE#${caseId}`;

const parted = '#';
export const postingSk = ({ at, caseId, ref }: PostingPlace): string => [at, caseId, ref].join(parted);

/** Throws on a sort key that `postingSk` did not make. */
export const postingFrom = (sk: string): Posting => {
  const [at, caseId, ref] = sk.split(parted);
  if (at === undefined || caseId === undefined || ref === undefined) throw new Error('No posting');
  return { place: sk, caseId, beyond: [at, caseId].join(parted) };
};
