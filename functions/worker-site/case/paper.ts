/** The worker's own statement on paper; no request reaches another worker's. */
import { newestStatement } from '#domain/complaint/file/newest-statement.ts';
import type { WageStatement } from '#domain/jurisdictions/wage-statement.ts';
import { onPaper } from '#domain/messages/wages/on-paper.ts';
import type { SiteDeps } from '../deps.ts';
import type { Web } from '../web.ts';
import { readWorkerCase, type WorkerCase } from './read.ts';
import type { WorkerSessions } from './session.ts';

/** The path, and so the file's name, which says nothing of the matter to whoever goes through the downloads. */
export const paperPath = '/case/calculation.pdf';

/** The newest statement of this worker, as far as they see the history. */
export const ownStatementOf = ({ lines, worker }: WorkerCase): WageStatement | undefined =>
  newestStatement(
    lines.map(({ recorded }) => recorded),
    worker,
  );

export const printStatement = async (c: Web, deps: SiteDeps, seats: WorkerSessions) => {
  const seat = await seats.read(c);
  const standing = seat === undefined ? undefined : await readWorkerCase(deps, seat, { whole: true });
  const statement = standing && ownStatementOf(standing);
  if (standing === undefined || statement === undefined) return c.redirect('/case', 303);
  const { state, worker, procedure } = standing;
  const pdf = await deps.printer.print(
    onPaper({
      statement,
      language: c.get('language'),
      currency: procedure.currency,
      number: state.file.number,
      worker,
      readBy: 'worker',
    }),
  );
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="calculation.pdf"',
  });
};
