/** What bars a closing: open dangers, money that waits for its check, and a reason that nothing stands behind. */
import type { Ending } from '#domain/procedure/endings.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { ClosingReason } from '#domain/terms/vocabulary.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { hasObligation, ledgersOfThoseIn, newestObligation, nothingOwed } from '../ledger/case-ledger.ts';
import { hasUnverifiedPayment } from './payment-rules.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

/** No case ends while somebody is in danger and nobody has seen to it. */
export const dangerBar = ({ danger }: CaseFile): Refusal | undefined =>
  danger?.state === 'reported' || danger?.state === 'acknowledged'
    ? refuse('danger-open', 'The danger has not been handed over or dismissed.')
    : undefined;

/** No case ends while somebody who is punished for complaining has no answer. */
export const unansweredBar = ({ retaliation }: CaseFile): Refusal | undefined =>
  retaliation.some((each) => !each.answered)
    ? refuse('danger-open', 'A retaliation report has not been answered.')
    : undefined;

/** No closure on unverified payment (invariant iii), none while somebody is in danger or punished for complaining. */
export const closingBar = ({ file, stage }: CaseState): Refusal | undefined => {
  if (hasUnverifiedPayment(file))
    return refuse('payment-unverified', 'A recorded payment is not verified yet.');
  const unseen = dangerBar(file) ?? unansweredBar(file);
  if (unseen !== undefined) return unseen;
  if (stage.status === 'plan_active' || stage.status === 'agreement')
    return nothingOwed(file)
      ? undefined
      : refuse('payment-unverified', 'What was promised has not been done yet.');
  return undefined;
};

/** The last word of all on what is owed: found and not decided yet, ordered, promised or awarded; an instant. */
const lastLookedInto = ({ findings, obligations }: CaseFile): string => {
  const found = findings?.outdated ? undefined : findings?.undecidedSince;
  const promised = obligations.findLast(({ sumsAre }) => sumsAre !== 'dates')?.at;
  return (
    [found, promised]
      .flatMap((each) => each ?? [])
      .sort()
      .at(-1) ?? ''
  );
};

/** Who is in the case and was passed over: they came after it, or the employer promised by telephone to others only. */
const passedOver = (file: CaseFile): string | undefined => {
  const last = lastLookedInto(file);
  const byTelephone = newestObligation(file)?.source === 'coordination';
  return [...ledgersOfThoseIn(file)].find(
    ([ref, { inForce }]) => inForce === 0 && (byTelephone || (file.workers[ref]?.complainedAt ?? '') > last),
  )?.[0];
};

/** Refuses to say of all that they were paid where nobody has looked into somebody's claim. */
const passedOverBar = (file: CaseFile): Refusal | undefined => {
  const worker = passedOver(file);
  return worker === undefined
    ? undefined
    : refuse(
        'basis-missing',
        `Nothing was ordered or promised to ${worker} yet: look into that claim first, or give it a case of its own.`,
      );
};

const stillOwedBar = (file: CaseFile): Refusal | undefined =>
  hasObligation(file) && nothingOwed(file)
    ? passedOverBar(file)
    : refuse(
        'payment-unverified',
        'Something is still owed: not everything that was ordered or promised is verified as done.',
      );

const endingFor = ({ procedure }: DecisionContext, reason: ClosingReason): Ending | undefined =>
  procedure.closingReasons.find((each) => each.reason === reason);

/** Refuses a closing that says that all is paid as long as it is not. */
export const paidBar = (
  file: CaseFile,
  reason: ClosingReason,
  context: DecisionContext,
): Refusal | undefined => (endingFor(context, reason)?.owed === 'nothing' ? stillOwedBar(file) : undefined);

const owedBar = ({ file }: CaseState, { owed }: Ending): Refusal | undefined => {
  if (owed === 'nothing') return stillOwedBar(file);
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
  context: DecisionContext,
): Refusal | undefined => {
  const ending = endingFor(context, reason);
  if (ending === undefined)
    return refuse('not-in-procedure', `${context.procedure.id} knows no closing as ${reason}.`);
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
  if (endingFor(context, reason)?.twoPersons === undefined && nothingOwed(file)) return undefined;
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
