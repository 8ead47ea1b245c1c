import { dueFrom } from '#domain/jurisdictions/counting.ts';
import type { refusalReasons } from '#domain/terms/vocabulary.ts';
import { isInForce } from '../../procedure/matters.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { lastSafeDay } from '../clocks/limitation.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';

/** The procedure's row for a reason to refuse, on a civil date. */
export const refusalRule = (
  { refusals }: Procedure,
  reason: (typeof refusalReasons)[number],
  on: string,
): Procedure['refusals'][number] | undefined =>
  refusals.find((each) => each.reason === reason && isInForce(each, on));

/** The date until which a right can be used that began at an instant: now, where nothing else is said. */
export const rightUntil = (
  { procedure, at }: DecisionContext,
  right: 'disputeWithin' | 'reviewWithin' | 'suitWithin',
  since = at,
): string => dueFrom(procedure, since, procedure[right].length).dueOn;

export const safeDay = (state: CaseState, { procedure, at }: DecisionContext): { lastSafeDay?: string } => {
  const day = lastSafeDay(procedure, state.file, at);
  return day === undefined ? {} : { lastSafeDay: day };
};

/** The last safe day that workers were told, or what it is by now. */
export const lastSafeDayTold = (state: CaseState, context: DecisionContext): { lastSafeDay?: string } => {
  const { clocks, lastSafeDay } = state.file;
  const known = clocks.find((clock) => clock.kind === 'limitation')?.dueOn ?? lastSafeDay;
  return known === undefined ? safeDay(state, context) : { lastSafeDay: known };
};
