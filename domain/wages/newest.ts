import type { RecordedEvent } from '../complaint/events.ts';
import type { WageStatement } from './statement.ts';

/** The newest statement that was recorded for a worker; each takes the place of the one before. */
export const newestStatement = (
  history: readonly RecordedEvent[],
  worker: string,
): WageStatement | undefined => {
  for (const { event } of history.toReversed())
    if (event.type === 'wage_statement_recorded' && event.worker === worker) return event.statement;
  return undefined;
};
