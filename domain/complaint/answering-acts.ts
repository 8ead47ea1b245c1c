/** The act by which something that waits in a case is answered: what is asked of somebody, or what a limit waits for. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { AwaitedMatter } from '#domain/procedure/time-limit.ts';
import type { NeedCode, Role } from '#domain/terms/vocabulary.ts';
import type { CommandType } from './commands/registry.ts';
import { commandKindOf } from './decide.ts';

/** What is answered by reading a message or by looking at the money has no act of its own, nor has a day that is near. */
const actForNeed: { readonly [N in NeedCode]?: CommandType } = {
  danger_to_acknowledge: 'acknowledge_danger',
  danger_to_hand_over: 'hand_over_danger',
  retaliation: 'answer_retaliation',
  withdrawal: 'confirm_withdrawal',
  escalation: 'acknowledge_escalation',
  sign_refusal: 'approve_refusal',
  sign_order: 'issue_order',
  sign_closing: 'close_case',
  sign_extension: 'extend_time_limit',
  sign_retraction: 'retract_payment',
  review_refusal: 'decide_review',
  objection: 'uphold_closure',
  designate: 'designate_office',
  assign: 'assign_case',
  assign_mediator: 'assign_mediator',
  close: 'close_case',
};

/** A decision, or obedience to one, comes about in several ways: for those the usual way of the status is taken. */
const actForMatter: { readonly [M in AwaitedMatter]?: CommandType } = {
  group_plan: 'make_group_plan',
  designation: 'designate_office',
  danger_report: 'acknowledge_danger',
  danger: 'hand_over_danger',
  retaliation_report: 'answer_retaliation',
  withdrawal_request: 'confirm_withdrawal',
  findings: 'record_findings',
  employer_answer: 'record_employer_answer',
  site_visit: 'record_site_visit',
  service: 'record_decision_served',
  pause: 'resume_case',
  instalment: 'record_payment',
  acknowledgement: 'record_referral_acknowledged',
};

/** @param limit its id, as the procedure names it */
const actForLimit = ({ timeLimits }: Procedure, limit: string): CommandType | undefined => {
  const found = timeLimits.find(({ id }) => id === limit);
  if (found?.countsFrom === 'last_word') return 'record_contact';
  return found?.waitsFor === undefined ? undefined : actForMatter[found.waitsFor];
};

interface Answering {
  readonly procedure: Procedure;
  readonly status: string;
  /** of who would answer */
  readonly roles: readonly Role[];
}

const isForThem = (type: CommandType, { status, roles }: Answering): boolean => {
  const kind = commandKindOf(type);
  return (
    (kind?.from.some((each) => each === status) ?? false) &&
    (kind?.roles.some((role) => roles.includes(role)) ?? false)
  );
};

/** Undefined: no one act answers it, or it is not for these roles in this status. */
export const actAnswering = (
  { code, limit }: { readonly code: NeedCode; readonly limit?: string | undefined },
  answering: Answering,
): CommandType | undefined => {
  const type =
    actForNeed[code] ?? (limit === undefined ? undefined : actForLimit(answering.procedure, limit));
  return type !== undefined && isForThem(type, answering) ? type : undefined;
};

/** The limits among these that this act answers. */
export const limitsAnsweredBy = <L extends { readonly limit: string }>(
  procedure: Procedure,
  type: CommandType,
  limits: readonly L[],
): readonly L[] => limits.filter(({ limit }) => actForLimit(procedure, limit) === type);
