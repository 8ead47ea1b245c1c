/** Payments that an officer can find verified now: with their proof, and the worker's yes or two call-backs in vain. */
import type { CaseFile } from '../file/state.ts';
import type { Payment } from './ledger.ts';

export type PaidLine = Payment['lines'][number];

/** Call-backs in vain after which the proof is enough. */
export const callsInVain = 2;

const isConfirmed = ({ says, failedCalls }: PaidLine): boolean =>
  says === 'yes' || (says === undefined && failedCalls >= callsInVain);

/** Of workers who are still in the case. */
export const verifiableLines = ({ payments, workers }: CaseFile): readonly PaidLine[] =>
  payments
    .flatMap(({ lines }) => lines)
    .filter((line) => !line.verified && !line.retracted && isConfirmed(line))
    .filter(({ worker }) => workers[worker]?.standing === 'in');
