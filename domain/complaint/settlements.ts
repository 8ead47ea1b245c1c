/**
 * What follows from the ledger once money has moved: instalments settled, and all performed when nothing is owed to anybody
 * who is still in. Told in events, so that the clocks of instalments stop and the case moves on; whether it is so is derived
 * from the ledger each time.
 */
import { possibleStatuses } from '#domain/terms/statuses.ts';
import type { DecisionContext } from './command.ts';
import { asRecorded } from './consequences.ts';
import type { CaseEvent } from './events/registry.ts';
import { evolve } from './file/evolve.ts';
import type { CaseFile, CaseState } from './file/state.ts';
import { hasObligation, newestObligation, nothingOwed, settledInstalments } from './ledger/case-ledger.ts';

/** With these a sum can be settled: by what is paid, or because the last one who was not paid yet has gone. */
const settling: readonly CaseEvent['type'][] = [
  'payment_verified',
  'deed_verified',
  'worker_left',
  'workers_split_off',
  'case_resumed',
  'payment_retracted',
];

/** What was paid before may be all of a whole sum that is ordered, decided or awarded now. */
const settles = (event: CaseEvent): boolean =>
  settling.includes(event.type) ||
  ((event.type === 'rectification_ordered' ||
    event.type === 'decision_issued' ||
    event.type === 'referral_outcome_recorded') &&
    event.lines.some(({ fen }) => fen > 0));

/** The instalments of the newest promise that are settled now and were not before; of a deed, `deed_verified` says it. */
const newlySettled = (before: CaseFile, after: CaseFile): readonly CaseEvent[] => {
  if (newestObligation(after)?.deed) return [];
  const known = settledInstalments(before);
  return settledInstalments(after)
    .filter((instalment) => !known.includes(instalment))
    .map((instalment) => ({ type: 'instalment_settled', instalment }));
};

const isPerformed = ({ file, stage }: CaseState): boolean =>
  possibleStatuses(stage.status, 'obligations_performed').length > 0 &&
  hasObligation(file) &&
  nothingOwed(file);

const isUndone = ({ file, stage }: CaseState): boolean => stage.status === 'performed' && !nothingOwed(file);

/** The events, and whatever is settled or performed once they have happened. */
export const thenSettled = (
  events: readonly CaseEvent[],
  before: CaseState | undefined,
  around: DecisionContext,
): readonly CaseEvent[] => {
  if (before === undefined || !events.some(settles)) return events;
  const after = events.reduce<CaseState>((state, event) => evolve(state, asRecorded(event, around)), before);
  return [
    ...events,
    ...newlySettled(before.file, after.file),
    ...(isPerformed(after) ? [{ type: 'obligations_performed' as const }] : []),
    ...(isUndone(after) ? [{ type: 'performance_undone' as const }] : []),
  ];
};
