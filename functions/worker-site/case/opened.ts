/** The case that a browser has opened, for each page of it. */
import { goesOnAt } from '#casework/goes-on.ts';
import type { Tools } from '../filing/tools.ts';
import { sayIn } from '../http/language.ts';
import type { Tries } from '../http/tries.ts';
import type { Web } from '../web.ts';
import type { WorkerCase } from './read.ts';
import type { WorkerSession, WorkerSessions } from './session.ts';

export interface CaseRouteTools {
  readonly tools: Tools;
  readonly seats: WorkerSessions;
  readonly tries: Tries;
}

/** In a case the numbers to call are those of its place, not of all that the site serves. */
export const speakLocally = (c: Web, { procedure }: WorkerCase): void =>
  c.set('say', sayIn(c.get('language'), [procedure]));

/** Who came in before a merge or a split is led on as the receipt would lead them. */
export const seatNow = async (
  c: Web,
  { tools, seats }: CaseRouteTools,
): Promise<WorkerSession | undefined> => {
  const seat = await seats.read(c);
  return seat && { ...seat, ...(await goesOnAt(tools.deps.store, seat)) };
};
