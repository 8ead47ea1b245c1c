/** The part of `evolve` that keeps what is promised and what is paid. */
import type { FileChanges } from '../clocks/evolve-clocks.ts';
import { withCarriedLedger } from './carry.ts';
import * as money from './money.ts';

export const ledgerChanges: FileChanges = {
  coordination_settled: (file, { instalments }, at) =>
    money.withObligation(file, { source: 'coordination', sumsAre: 'rest', at, instalments }),
  payment_plan_agreed: (file, { instalments }, at) =>
    money.withObligation(file, { source: 'plan', sumsAre: 'dates', at, instalments }),
  advance_granted: (file, { lines, dueOn }, at) =>
    money.withObligation(file, {
      source: 'advance',
      sumsAre: 'dates',
      at,
      instalments: [{ dueOn, lines }],
    }),
  agreement_reached: (file, { instalments, deed }, at) =>
    money.withObligation(
      { ...file, agreedAt: at },
      { source: 'agreement', sumsAre: 'rest', at, instalments, deed },
    ),
  ledger_carried: withCarriedLedger,
  payment_recorded: money.withPaymentRecorded,
  payment_confirmed: money.withPaymentConfirmed,
  payment_denied: money.withPaymentDenied,
  call_back_failed: (file, { payment, worker }) =>
    money.withPaymentLine(file, payment, worker, (line) => ({ ...line, failedCalls: line.failedCalls + 1 })),
  payment_verified: money.withPaymentVerified,
  payment_retraction_proposed: (file, { type: _, ...proposal }, at) => ({
    ...file,
    retractions: [
      ...(file.retractions ?? []).filter(({ payment }) => payment !== proposal.payment),
      { ...proposal, since: at },
    ],
  }),
  payment_retraction_rejected: (file, { payment }) => ({
    ...file,
    retractions: (file.retractions ?? []).filter((each) => each.payment !== payment),
  }),
  payment_retracted: money.withPaymentRetracted,
  deed_verified: money.withDeedVerified,
  referral_outcome_recorded: money.withOutcome,
};
