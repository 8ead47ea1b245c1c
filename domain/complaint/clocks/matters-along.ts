/**
 * What is open about workers who go on in another case, as events of that case: each with the instant since which it is
 * open, so that its clock counts from then and nobody is told again.
 */
import type { CaseEvent } from '../events/registry.ts';
import type { CaseFile } from '../file/state.ts';

/**
 * Their unanswered reports of retaliation and requests to withdraw.
 * @param as who each worker is there, by who they are here; who is not named stays
 * @param reportsThere how many reports of retaliation the other case has had
 */
export const mattersGoingAlong = (
  { retaliation, workers }: Pick<CaseFile, 'retaliation' | 'workers'>,
  as: ReadonlyMap<string, string>,
  reportsThere: number,
): readonly CaseEvent[] => {
  const reports = retaliation.flatMap(({ worker, kind, at, answered }) => {
    const there = as.get(worker);
    return there === undefined || answered ? [] : [{ worker: there, kind, since: at }];
  });
  const requests = Object.entries(workers).flatMap(([ref, { withdrawalAsked: since }]) => {
    const worker = as.get(ref);
    return worker === undefined || since === undefined ? [] : [{ worker, since }];
  });
  return [
    ...reports.map(
      (each, n): CaseEvent => ({
        type: 'retaliation_reported',
        id: `r${reportsThere + n + 1}`,
        ...each,
      }),
    ),
    ...requests.map((each): CaseEvent => ({ type: 'withdrawal_requested', ...each })),
  ];
};
