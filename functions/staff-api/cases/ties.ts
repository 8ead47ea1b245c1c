import { type Tie, tiesIn } from '#domain/assignment/suitability.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { StaffApiDeps } from '../deps.ts';
import { readEventsAfter } from './history.ts';

/** Ties of staff to the case. The history is read only where the file says that there is one to find. */
export const tiesOf = async (
  deps: Pick<StaffApiDeps, 'store'>,
  { file }: CaseState,
): Promise<readonly Tie[]> => {
  if (file.conflicted.length === 0 && !file.retaliation.some(({ answered }) => answered)) return [];
  const events = await readEventsAfter(deps, file.caseId, 0, Number.POSITIVE_INFINITY);
  return tiesIn(events.map(({ event }) => event));
};
