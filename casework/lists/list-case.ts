/** Brings the lists that a case stands in up to its newest state. Safe to repeat; who comes late changes nothing. */
import type { CaseLists, ListedCase } from '#adapters/case-lists/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { placesOf } from './places.ts';

export interface ListingDeps {
  readonly store: Pick<CaseStore, 'head' | 'headRow'>;
  readonly lists: Pick<CaseLists, 'listed' | 'relist'>;
}

/** Raise it with every change of which lists there are: a case is listed anew with its next event, or by `count-again`. */
const listsShape = 1;

const isListed = (before: ListedCase | undefined, version: number): boolean =>
  before !== undefined && before.version >= version && before.shape === listsShape;

/** Tries against others who list the same case at the same time. */
const listingAttempts = 8;

/** Its row as HEAD keeps it; the law by which a row is made is loaded only for a HEAD that has none. */
const rowOfHead = async ({ store }: Pick<ListingDeps, 'store'>, caseId: string) => {
  const kept = await store.headRow(caseId);
  if (kept === undefined || kept.row !== undefined) return kept;
  const [head, { queueRowOf }] = await Promise.all([
    store.head(caseId),
    import('#adapters/case-store/queue-row.ts'),
  ]);
  return head && { ...head, row: queueRowOf(head.state, head.at) };
};

export const listCase = async ({ store, lists }: ListingDeps, caseId: string): Promise<void> => {
  for (let tried = 0; tried < listingAttempts; tried += 1) {
    const before = await lists.listed(caseId);
    const head = await rowOfHead({ store }, caseId);
    if (head?.row === undefined || isListed(before, head.version)) return;
    const { version, row, at } = head;
    const entries = placesOf(row, at);
    if (await lists.relist(caseId, before, { version, shape: listsShape, entries })) return;
  }
  throw new Error('Others list this case all the time');
};
