/**
 * Coordination 协调处理: an officer calls the employer before any formal filing. Most leads end here: in one district
 * 1,462 complaints were settled with 13 filed cases. It has its own limit, outcome and figures.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { coordinationFailures } from '#domain/terms/vocabulary.ts';
import { matterOf } from '../../procedure/matters.ts';
import { command } from '../command.ts';
import type { EventOf } from '../events/registry.ts';
import type { StageState } from '../file/stage.ts';
import { emptyBar, linesBar } from './payment-rules.ts';

/** Back to where it began: to be examined, or to the inspection that it was accepted for. */
export const coordinationEnded = (
  { returnsTo }: Extract<StageState, { status: 'coordination' }>,
  reason: EventOf<'coordination_failed'>['reason'],
): EventOf<'coordination_failed'> => ({ type: 'coordination_failed', reason, to: returnsTo });

export const coordinationCommands = [
  command({
    type: 'begin_coordination',
    says: 'The officer tries to settle the matter with the employer by telephone. The time for deciding on acceptance runs on meanwhile; once that is decided, calls can go on, or be begun again.',
    shape: () => ({}),
    roles: ['intake_officer'],
    relation: 'office',
    from: ['triage', 'accepted'],
    bars: ({ file }, { procedure }) =>
      matterOf(procedure, file.kind)?.mediable === false
        ? refuse('not-for-mediation', 'This kind of complaint is not settled by a call: it is inspected.')
        : undefined,
    decide: (_, __, { actor }) => [{ type: 'coordination_begun', by: actor.id }],
  }),
  command({
    type: 'record_call',
    says: 'A call to the employer, reached or not.',
    shape: () => ({ reached: z.boolean() }),
    texts: ['said'],
    roles: ['intake_officer'],
    relation: 'owner',
    from: ['coordination'],
    decide: ({ reached, words }) => [{ type: 'employer_called', reached, ...(words && { words }) }],
  }),
  command({
    type: 'settle_by_coordination',
    says: 'The employer promises to pay on named days; each payment is verified before the case can be closed.',
    shape: () => ({ instalments: f.instalments }),
    texts: ['promise'],
    roles: ['intake_officer'],
    relation: 'owner',
    from: ['coordination'],
    decide: ({ instalments, words }, state, context) =>
      emptyBar(instalments) ??
      linesBar(state, context, instalments) ?? [
        { type: 'coordination_settled', instalments, ...(words && { words }) },
      ],
  }),
  command({
    type: 'correct_by_coordination',
    says: 'The employer has put right what was no matter of money, and the officer has made sure of it.',
    shape: () => ({}),
    requires: ['how_made_sure'],
    roles: ['intake_officer'],
    relation: 'owner',
    from: ['coordination'],
    decide: ({ words }) => [{ type: 'coordination_corrected', ...(words && { words }) }],
  }),
  command({
    type: 'end_coordination',
    says: 'Coordination has failed; the complaint goes back to be examined for formal filing, or to inspection if it was accepted.',
    shape: () => ({ reason: z.enum(coordinationFailures) }),
    texts: ['note'],
    roles: ['intake_officer', 'supervisor'],
    relation: 'owner',
    from: ['coordination'],
    decide: ({ reason, words }, { stage }) =>
      stage.status === 'coordination'
        ? [{ ...coordinationEnded(stage, reason), ...(words && { words }) }]
        : refuse('wrong-status', 'The employer is not being called.'),
  }),
] as const;
