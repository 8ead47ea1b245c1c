/** From where the rows of a list come: from an index of the cases, or from a list of ids with the rows as they are now. */
import type { CaseLists } from '#adapters/case-lists/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { RowSource } from './filtered-page.ts';
import { isListedIn } from './places.ts';

export interface SourceDeps {
  readonly store: Pick<CaseStore, 'officeQueue' | 'staffQueue' | 'roleQueue' | 'rows'>;
  readonly lists: Pick<CaseLists, 'casesIn'>;
  readonly now: () => Date;
}

/** Those of an office by due date, up to an instant where one is given. */
export const officeByDue =
  ({ store }: SourceDeps, office: string, until?: string): RowSource =>
  ({ page, limit }) =>
    store.officeQueue(office, page, { limit, ...(until !== undefined && { until }) });

/** Those of a list. A case that has left it meanwhile is left out: the list follows a moment later. */
export const listedIn =
  ({ store, lists, now }: SourceDeps, office: string, list: string, backwards = false): RowSource =>
  async ({ page, limit }) => {
    const { items: ids, ...rest } = await lists.casesIn(office, list, { limit, page, backwards });
    const rows = await store.rows(ids);
    const at = now().toISOString();
    return { ...rest, items: rows.filter((row) => isListedIn(row, office, list, at)) };
  };
