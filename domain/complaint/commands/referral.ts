/** Referrals to an authority outside, and its answers, so that nobody is sent into a dead end (CN-MW-28). */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { type Authority, evasions, sumsAre } from '#domain/terms/vocabulary.ts';
import { competentInstead } from '../../procedure/matters.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { isDayPast, isDayToCome, today } from '../clocks/clocks.ts';
import { command } from '../command.ts';
import { dangerBar } from './closing-rules.ts';
import { helpsAtOnce } from './danger.ts';
import { strangersBar } from './payment-rules.ts';
import { policeBar } from './police-rules.ts';

const outsideStatuses = ['transferred', 'arbitration', 'court', 'police'] as const;

const outsideStatusFor = (authority: Authority): (typeof outsideStatuses)[number] =>
  authority === 'arbitration' || authority === 'court' || authority === 'police' ? authority : 'transferred';

/** The basis of a referral that no rule of competence asks for: the rule about the crime, else the acceptance rules. */
const basisElse = ({ policeThreshold, acceptance }: Procedure, authority: Authority): string =>
  authority === 'police' ? (policeThreshold?.basis ?? acceptance.basis) : acceptance.basis;

export const referralCommands = [
  command({
    type: 'refer_to_authority',
    says: 'The case goes to the competent authority outside, with a package; the worker is told who has it and why.',
    shape: () => ({
      authority: f.authority,
      certificate: z.optional(z.string().check(z.maxLength(40))),
      /** to the police for unpaid wages: how the debtor escapes paying */
      evasion: z.optional(z.enum(evasions)),
    }),
    texts: ['package', 'note'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: openStatuses.filter((status) => !outsideStatuses.some((each) => each === status)),
    decide: ({ authority, certificate, evasion, words }, { file }, context) => {
      const { procedure, at } = context;
      const rule = competentInstead(procedure, file.kind, today(procedure, at));
      const isTheirs = rule?.authority === authority;
      const no =
        (helpsAtOnce(authority) ? undefined : dangerBar(file)) ??
        (authority === 'police' && !isTheirs ? policeBar(file, context, evasion !== undefined) : undefined);
      if (no !== undefined) return no;
      const shown = certificate ?? file.certificate;
      const danger = file.danger?.state === 'reported' || file.danger?.state === 'acknowledged';
      return [
        ...(danger ? [{ type: 'danger_handed_over' as const, authority }] : []),
        {
          type: 'case_referred',
          authority,
          to: outsideStatusFor(authority),
          basis: isTheirs ? rule.basis : basisElse(procedure, authority),
          why: isTheirs ? rule.rule : authority,
          ...(evasion && { evasion }),
          ...(shown === undefined ? {} : { certificate: shown }),
          ...(words && { words }),
        },
      ];
    },
  }),
  command({
    type: 'record_referral_acknowledged',
    says: 'The other authority has taken the case.',
    shape: () => ({ receipt: z.optional(z.string().check(z.maxLength(60))) }),
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor', 'partner_agency'],
    relation: 'owner',
    from: outsideStatuses,
    bars: ({ stage }) =>
      'acknowledged' in stage && stage.acknowledged
        ? refuse('already-done', 'It has been acknowledged.')
        : undefined,
    decide: ({ receipt }, { stage }) =>
      'authority' in stage
        ? [
            {
              type: 'referral_acknowledged',
              authority: stage.authority,
              ...(receipt === undefined ? {} : { receipt }),
            },
          ]
        : refuse('wrong-status', 'The case is with no other authority.'),
  }),
  command({
    type: 'record_referral_returned',
    says: 'The other authority sends the case back with a reason; it is examined anew here.',
    shape: () => ({ reason: z.enum(['not_competent', 'incomplete', 'duplicate', 'other']) }),
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor', 'partner_agency'],
    relation: 'owner',
    from: outsideStatuses,
    decide: ({ reason, words }) => [{ type: 'referral_returned', reason, ...(words && { words }) }],
  }),
  command({
    type: 'record_referral_outcome',
    says: 'What the other authority, the tribunal or the court has decided; an award or judgment names the sum per worker, and the day until which it is to be paid.',
    shape: () => ({
      outcome: z.enum(['dealt_with', 'award', 'judgment', 'accepted', 'rejected']),
      lines: z.array(f.sumLine).check(z.maxLength(1000)),
      dueOn: z.optional(f.civilDate),
      sumsAre: z.optional(z.enum(sumsAre)),
    }),
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: outsideStatuses,
    decide: (given, { file }, { procedure, at }) => {
      const { lines, dueOn } = given;
      if (lines.length > 0 !== (dueOn !== undefined))
        return refuse(
          'date-not-allowed',
          'Sums come with the day until which they are to be paid, and nothing else does.',
        );
      if (dueOn !== undefined && !isDayToCome(procedure, at, dueOn) && !isDayPast(procedure, at, dueOn))
        return refuse('date-not-allowed', 'That day lies within the last twenty years or the next two.');
      return strangersBar(file, lines) ?? [{ ...given, type: 'referral_outcome_recorded' }];
    },
  }),
] as const;
