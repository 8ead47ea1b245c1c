/** What of the newest promise is broken: its day and its days of grace have passed, and something of it is not done. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { ledgersOfThoseIn, newestObligation, openDeeds } from '../ledger/case-ledger.ts';
import { outstandingOn } from '../ledger/worker-ledger.ts';

export const notLate = refuse(
  'date-not-allowed',
  'Nothing is late: it is only after the day and its days of grace.',
);
const nothingOpen = refuse('no-such-thing', 'No such promise is open.');

/** The instalments of the newest promise that are not done; for a worker, of which something is owed to them. */
const openInstalments = ({ file }: CaseState, { actor }: DecisionContext): readonly number[] => {
  const newest = newestObligation(file);
  if (newest === undefined) return [];
  if (newest.deed) return openDeeds(newest);
  const ledgers = ledgersOfThoseIn(file);
  const concerned = actor.role === 'worker' ? [ledgers.get(actor.id)] : [...ledgers.values()];
  return newest.instalments
    .map((_, n) => n + 1)
    .filter((n) => concerned.some((each) => each !== undefined && outstandingOn(each, newest.id, n) > 0));
};

const isLate = ({ file }: CaseState, { procedure, at }: DecisionContext, instalment: number): boolean => {
  const clock = file.clocks.find((each) => each.clock === `instalment:${instalment}`);
  if (clock !== undefined) return at >= clock.due;
  const dueOn = newestObligation(file)?.instalments[instalment - 1]?.dueOn;
  return dueOn !== undefined && today(procedure, at) > dueOn;
};

/** The open instalments that are late, the oldest first; for a worker, those of which something is owed to them. */
export const brokenInstalments = (state: CaseState, around: DecisionContext): readonly number[] =>
  openInstalments(state, around).filter((n) => isLate(state, around, n));

/** Refuses a breach of what is not open (for a worker: not open to them), or not late. */
export const breachBar = (
  state: CaseState,
  around: DecisionContext,
  instalment?: number,
): Refusal | undefined => {
  const isMeant = (n: number): boolean => instalment === undefined || n === instalment;
  if (!openInstalments(state, around).some(isMeant)) return nothingOpen;
  return brokenInstalments(state, around).some(isMeant) ? undefined : notLate;
};
