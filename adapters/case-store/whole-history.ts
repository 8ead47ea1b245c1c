import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseStore } from './port.ts';

/** Every event of a case, page by page. */
export const wholeHistory = async (
  store: Pick<CaseStore, 'history'>,
  caseId: string,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: Awaited<ReturnType<CaseStore['history']>> = await store.history(caseId, after);
    events.push(...page.items);
    after = page.next === undefined ? undefined : Number(page.next);
  }
  return events;
};
