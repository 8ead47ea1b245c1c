/** Rules for telling the police of unpaid wages (Criminal Law art. 276-1; Fa Shi [2013] 3 arts 2 to 4). */

import { policeThresholdReached } from '#domain/procedure/police-threshold.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { plusDays, wholeMonthsBetween } from '../../time/calendar.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile } from '../file/state.ts';

/** Whole months from one civil date to another, both days counted: 1 March to 31 May is three, 31 March to 1 May one. */
const monthsOf = (from: string | undefined, until: string): number =>
  from === undefined ? 0 : Math.max(0, wholeMonthsBetween(from, plusDays(until, 1)));

const owedBy = ({ workers }: CaseFile, on: string) =>
  Object.values(workers)
    .filter(({ standing, sums }) => standing === 'in' && sums.agreed > sums.paid)
    .map(({ sums, from, until }) => ({ months: monthsOf(from, until ?? on), fen: sums.agreed - sums.paid }));

/**
 * All of it is needed: an order to pay that was served and whose limit has passed, an amount that the criminal law calls
 * large, and a sign that the debtor escapes. Where no variation has the province's figure, the amount must lie at least in
 * the range that it may choose from. No bar where the procedure knows no such crime.
 */
export const policeBar = (file: CaseFile, context: DecisionContext, evades: boolean): Refusal | undefined => {
  const threshold = context.procedure.policeThreshold;
  if (threshold === undefined) return undefined;
  const no = (what: string) => refuse('police-conditions', `${what} (${threshold.basis}).`);
  const on = today(context.procedure, context.at);
  if (file.ordered?.servedOn === undefined)
    return no('The police are told of unpaid wages only after an order to pay was served');
  if (on <= file.ordered.dueOn) return no(`The limit of the order runs until ${file.ordered.dueOn}`);
  if (policeThresholdReached(threshold, owedBy(file, on)) === 'not_reached')
    return no('What is owed is below the amount of criminal law');
  return evades ? undefined : no('Say how the debtor escapes paying');
};
