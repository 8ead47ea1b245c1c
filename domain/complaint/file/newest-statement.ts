import type { WageStatement } from '#domain/jurisdictions/wage-statement.ts';
import type { RecordedEvent } from '../events/registry.ts';

/** The newest wage statement that was recorded for a worker, which replaces those before. */
export const newestStatement = (
  history: readonly RecordedEvent[],
  worker: string,
): WageStatement | undefined => {
  for (const { event } of history.toReversed())
    if (event.type === 'wage_statement_recorded' && event.worker === worker) return event.statement;
  return undefined;
};
