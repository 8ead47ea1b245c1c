/** What bars a closing: open dangers, money that waits for its check, and a reason that nothing stands behind. */
import type { Ending } from '#domain/procedure/endings.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { ClosingReason } from '#domain/terms/vocabulary.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { hasObligation, nothingOwed } from '../ledger/case-ledger.ts';
import { hasUnverifiedPayment } from './payment-rules.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

/** No case ends while somebody who is punished for complaining has no answer. */
export const unansweredBar = ({ retaliation }: CaseFile): Refusal | undefined =>
  retaliation.some((each) => !each.answered)
    ? refuse('danger-open', 'A retaliation report has not been answered.')
    : undefined;

/** No closure on unverified payment (invariant iii), none while somebody is in danger or punished for complaining. */
export const closingBar = ({ file, stage }: CaseState): Refusal | undefined => {
  if (hasUnverifiedPayment(file))
    return refuse('payment-unverified', 'A recorded payment is not verified yet.');
  if (file.danger?.state === 'reported' || file.danger?.state === 'acknowledged')
    return refuse('danger-open', 'The danger has not been handed over or dismissed.');
  const unanswered = unansweredBar(file);
  if (unanswered !== undefined) return unanswered;
  if (stage.status === 'plan_active' || stage.status === 'agreement')
    return nothingOwed(file)
      ? undefined
      : refuse('payment-unverified', 'What was promised has not been done yet.');
  return undefined;
};

const owedBar = ({ file }: CaseState, { owed }: Ending): Refusal | undefined => {
  if (owed === 'nothing' && (!hasObligation(file) || !nothingOwed(file)))
    return refuse(
      'payment-unverified',
      'Something is still owed: not everything that was ordered or promised is verified as done.',
    );
  if (owed === 'something' && hasObligation(file) && nothingOwed(file))
    return refuse('basis-missing', 'Nothing is owed any more of what was ordered or promised.');
  return undefined;
};

const needsBar = ({ file }: CaseState, { reason, needs }: Ending): Refusal | undefined => {
  const missing = needs.find((row) => !row.some((basis) => file.closingBases.includes(basis)));
  return (
    missing &&
    refuse('basis-missing', `A closing as ${reason} stands on one of these: ${missing.join(', ')}.`)
  );
};

/** Whether nothing in the case speaks against this reason; who says so is another matter. */
export const reasonBar = (
  state: CaseState,
  reason: ClosingReason,
  { procedure }: DecisionContext,
): Refusal | undefined => {
  const ending = procedure.closingReasons.find((each) => each.reason === reason);
  if (ending === undefined)
    return refuse('not-in-procedure', `${procedure.id} knows no closing as ${reason}.`);
  if (reason === 'withdrawn_free' || reason === 'incomplete')
    return refuse('basis-missing', 'This reason belongs to a withdrawal or a lapse.');
  return owedBar(state, ending) ?? needsBar(state, ending);
};

export const ownClosingBar = (
  { by }: NonNullable<CaseFile['closingProposal']>,
  context: DecisionContext,
): Refusal | undefined => secondPersonBar([by], context, 'Who proposed the closing does not decide on it.');

/** Where something is owed, or the reason is a grave one, a second person proposed the same with grounds. */
const firstPersonBar = (
  { file }: CaseState,
  reason: ClosingReason,
  context: DecisionContext,
): Refusal | undefined => {
  const ending = context.procedure.closingReasons.find((each) => each.reason === reason);
  if (ending?.twoPersons === undefined && nothingOwed(file)) return undefined;
  if (file.closingProposal?.reason !== reason)
    return refuse(
      'nothing-proposed',
      'This takes two persons: one proposes it with grounds, another closes.',
    );
  return ownClosingBar(file.closingProposal, context);
};

/** Whether this member could close the case with this reason now. */
export const aloneBar = (
  state: CaseState,
  reason: ClosingReason,
  context: DecisionContext,
): Refusal | undefined => reasonBar(state, reason, context) ?? firstPersonBar(state, reason, context);

/** Refuses where no reason holds; what lacks only a second person says so. */
export const noReasonBar = (
  state: CaseState,
  context: DecisionContext,
  barTo: typeof reasonBar,
): Refusal | undefined => {
  const reasons = context.procedure.closingReasons.map(({ reason }) => reason);
  const held = reasons.filter((reason) => reasonBar(state, reason, context) === undefined);
  return barUnlessSome(
    held.toSorted((a, b) => Number(isProposed(state, b)) - Number(isProposed(state, a))),
    (reason) => barTo(state, reason, context),
    refuse('basis-missing', 'Nothing in this case is a reason to close it yet.'),
  );
};

const isProposed = ({ file }: CaseState, reason: ClosingReason): boolean =>
  file.closingProposal?.reason === reason;
