/** Courses that demo cases take in every jurisdiction alike. */
import type { Addresses } from '../addresses.ts';
import { type StaffClient, staffClientOf } from './desk.ts';

/** A call settles it: two halves of `fen` each, of which the first has been paid. */
export const settledByCall = async (officer: StaffClient, caseId: string, fen: number): Promise<void> => {
  await officer.does(caseId, 'begin_coordination');
  await officer.does(caseId, 'record_call', { reached: true });
  const lines = [{ worker: 'w1', fen }];
  await officer.does(caseId, 'settle_by_coordination', {
    instalments: [
      { dueOn: officer.workday(2), lines },
      { dueOn: officer.workday(15), lines },
    ],
  });
  await officer.does(caseId, 'record_payment', { instalment: 1, proof: 'bank_record', lines });
};

interface Talks {
  readonly officer: StaffClient;
  readonly supervisor: string;
  readonly mediator: string;
}

/** Both sides are asked to talk; the other side is ready to. */
export const askedToTalk = async (
  addresses: Addresses,
  caseId: string,
  { officer, supervisor, mediator }: Talks,
): Promise<void> => {
  await officer.does(caseId, 'offer_mediation');
  await staffClientOf(addresses, supervisor).does(caseId, 'assign_mediator', { mediator });
  await staffClientOf(addresses, mediator).does(caseId, 'consent_to_mediation', { side: 'employer' });
};
