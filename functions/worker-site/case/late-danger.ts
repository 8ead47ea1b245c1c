/** A danger told on the page of a case that does not take it any more: it is never passed over in silence. */
import { isOpen } from '#domain/terms/statuses.ts';
import { showDangerInstead } from '../danger/danger.tsx';
import type { Web } from '../web.ts';
import { hasGone } from './ended.tsx';
import { type CaseRouteTools, seatNow } from './opened.ts';
import { readWorkerCase } from './read.ts';

/**
 * In a case that is over, or was closed on this browser, the danger page takes the words, below the numbers to call; in one
 * whose danger is being acted on they are a message, and a second press of the same button adds nothing.
 */
export const takeLateDanger = async (c: Web, desk: CaseRouteTools, words: string, turn: string) => {
  const { tools, seats } = desk;
  const seat = await seatNow(c, desk);
  const standing = seat && (await readWorkerCase(tools.deps, seat, {}));
  if (seat === undefined || standing === undefined) return showDangerInstead(c, tools, words);
  if (hasGone(standing) || !isOpen(standing.state.stage.status)) return showDangerInstead(c, tools, words);
  if (seat.turn === turn || words === '') return c.redirect('/case', 303);
  const { outcome } = await tools.deps.submit({
    caseId: seat.caseId,
    command: { type: 'write_message' },
    actor: { role: 'worker', id: seat.worker },
    words: { message: words },
    idempotencyKey: `web:${seat.caseId}:${seat.worker}:${turn}`,
  });
  if (outcome !== 'done' && outcome !== 'repeated') return showDangerInstead(c, tools, words);
  await seats.change(c, (now) => ({ ...now, turn, said: 'message' }));
  return c.redirect('/case', 303);
};
