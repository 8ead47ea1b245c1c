/**
 * Steps after an order that is not obeyed (hearing, decision, enforcement), and the pauses of an investigation.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { decisionKinds, pauseReasons, sumsAre } from '#domain/terms/vocabulary.ts';
import { isFutureWorkingDay, today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { ledgerOfWorker } from '../ledger/case-ledger.ts';
import { wagesDueAndUnpaid } from '../ledger/worker-ledger.ts';
import { noPartyBar } from './filing-rules.ts';
import { finesBar } from './fines.ts';
import { notTheInspector } from './inspection-rules.ts';
import { orderDue, servedBar, strangersBar } from './payment-rules.ts';

/** LSSR art. 26, LCL art. 85: between these percentages of the wages that were due and are unpaid, once the order's limit has passed. */
const compensationBar = (
  { file }: CaseState,
  { procedure, at }: DecisionContext,
  lines: readonly f.SumLine[],
) => {
  if (lines.length === 0) return undefined;
  const { minPercent, maxPercent, basis } = procedure.extraCompensation;
  if (file.ordered === undefined || today(procedure, at) <= file.ordered.dueOn)
    return refuse('too-late', `Extra compensation needs an order whose limit has passed (${basis}).`);
  const now = today(procedure, at);
  const wrong = lines.find(({ worker, fen }) => {
    const due = wagesDueAndUnpaid(ledgerOfWorker(file, worker), now);
    return fen * 100 < due * minPercent || fen * 100 > due * maxPercent;
  });
  return (
    wrong &&
    refuse(
      'sum-mismatch',
      `Extra compensation is ${minPercent} to ${maxPercent} % of the wages that were due and are unpaid (${basis}).`,
    )
  );
};

const nobodyInvestigated = refuse('two-inspectors-needed', 'Two inspectors have to have investigated.');

const pairMissingBar = ({ file }: CaseState): Refusal | undefined =>
  file.lead === undefined || file.co === undefined ? nobodyInvestigated : undefined;

const hearingCommands = [
  command({
    type: 'notify_hearing',
    says: 'The employer is told what is intended, why, and that it will be heard (CN-LI-18).',
    shape: () => ({ on: f.civilDate }),
    texts: ['notice'],
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['investigating', 'order_issued', 'breached'],
    decide: ({ on, words }, _, { procedure, at }) =>
      isFutureWorkingDay(procedure, at, on)
        ? [{ type: 'hearing_notified', on, ...(words && { words }) }]
        : refuse('date-not-allowed', 'A hearing takes place on a working day to come.'),
  }),
  command({
    type: 'record_hearing',
    says: 'The employer was heard, or did not use the opportunity.',
    shape: () => ({ attended: z.boolean() }),
    requires: ['record'],
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['hearing'],
    decide: ({ attended, words }) => [{ type: 'employer_heard', attended, ...(words && { words }) }],
  }),
  command({
    type: 'issue_decision',
    says: 'The supervisor signs a penalty or handling decision, or withdraws the filing; extra compensation for the worker where the order went unheeded (CN-LI-20).',
    shape: () => ({
      kind: z.enum(decisionKinds),
      lines: z.array(f.sumLine).check(z.maxLength(1000)),
      compensation: z.array(f.sumLine).check(z.maxLength(1000)),
      fines: z.array(f.fineLine).check(z.maxLength(20)),
      dueOn: f.civilDate,
      sumsAre: z.optional(z.enum(sumsAre)),
    }),
    requires: ['grounds'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['hearing'],
    bars: (state, context) =>
      state.file.heard
        ? (notTheInspector(state, context) ?? pairMissingBar(state))
        : refuse('employer-not-heard', 'The employer is heard before a decision (LSSR art. 19).'),
    decide: ({ fines, ...given }, state, context) => {
      const { lead, co } = state.file;
      if (lead === undefined || co === undefined) return nobodyInvestigated;
      const dueOn = orderDue(context, given.dueOn);
      if (dueOn === undefined)
        return refuse('date-not-allowed', 'The limit of a decision lies in the future.');
      if (!context.procedure.outcomes.includes(given.kind))
        return refuse('not-in-procedure', `${context.procedure.id} knows no such decision.`);
      const no =
        finesBar(context, given.kind, fines) ??
        strangersBar(state.file, given.lines) ??
        strangersBar(state.file, given.compensation) ??
        compensationBar(state, context, given.compensation);
      return (
        no ?? [
          {
            ...given,
            dueOn,
            type: 'decision_issued',
            fineFen: fines.reduce((sum, { fen }) => sum + fen, 0),
            ...(fines.length === 0 ? {} : { fines }),
            inspectors: [lead, co],
            signedBy: context.actor.id,
          },
        ]
      );
    },
  }),
  command({
    type: 'record_decision_served',
    says: 'The decision has been served (within seven working days, CN-AR-22).',
    shape: () => ({ party: f.partyRef, on: f.civilDate }),
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['decision_issued', 'enforcement', 'plan_active', 'breached'],
    bars: (state) =>
      state.file.decided === undefined
        ? refuse('no-such-thing', 'No decision has been issued.')
        : noPartyBar(state),
    decide: ({ party, on }, { file }, context) => {
      if (!file.parties.some(({ ref }) => ref === party))
        return refuse('no-such-party', `${party} is no party of this case.`);
      return servedBar(context, on, file.decided?.at) ?? [{ type: 'decision_served', party, on }];
    },
  }),
  command({
    type: 'request_enforcement',
    says: 'The court is asked to enforce a decision that was served and not obeyed (CN-MW-20).',
    shape: () => ({}),
    texts: ['request'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['decision_issued', 'breached'],
    bars: ({ file }) =>
      file.decided?.servedOn === undefined
        ? refuse('not-served', 'Only a decision that has been served is enforced.')
        : undefined,
    decide: ({ words }) => [{ type: 'enforcement_requested', ...(words && { words }) }],
  }),
] as const;

const courseCommands = [
  command({
    type: 'pause_case',
    says: 'Work rests for one of the listed reasons until a day on which that is looked at again. Legal limits run on unless the law says otherwise.',
    shape: () => ({ reason: z.enum(pauseReasons), reviewOn: f.civilDate }),
    requires: ['grounds'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['assigned', 'investigating', 'order_issued', 'hearing'],
    decide: ({ reason, reviewOn, words }, _, { procedure, at }) =>
      isFutureWorkingDay(procedure, at, reviewOn)
        ? [{ type: 'case_paused', reason, reviewOn, ...(words && { words }) }]
        : refuse('date-not-allowed', 'A pause is looked at again on a working day to come.'),
  }),
  command({
    type: 'resume_case',
    says: 'Work goes on where it rested.',
    shape: () => ({}),
    texts: ['note'],
    roles: ['inspector', 'supervisor'],
    relation: 'owner',
    from: ['suspended'],
    decide: ({ words }, { stage }) =>
      stage.status === 'suspended'
        ? [{ type: 'case_resumed', to: stage.rests.status, ...(words && { words }) }]
        : refuse('wrong-status', 'The case is not paused.'),
  }),
  command({
    type: 'resume_investigation',
    says: 'The investigation goes on: a promise was broken, or more has come to light.',
    shape: () => ({}),
    requires: ['why'],
    roles: ['inspector', 'supervisor'],
    relation: 'owner',
    from: ['breached', 'hearing', 'performed'],
    bars: ({ file }) =>
      file.lead === undefined
        ? refuse('two-inspectors-needed', 'No inspectors are assigned: accept the complaint first.')
        : undefined,
    decide: ({ words }) => [{ type: 'investigation_resumed', ...(words && { words }) }],
  }),
] as const;

export const handlingCommands = [...hearingCommands, ...courseCommands] as const;
