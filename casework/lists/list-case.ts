/** Brings the lists that a case stands in up to its newest state. Safe to repeat; who comes late changes nothing. */
import type { CaseLists, ListedCase } from '#adapters/case-lists/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { queueRowOf } from '#adapters/case-store/queue-row.ts';
import { placesOf } from './places.ts';

export interface ListingDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly lists: Pick<CaseLists, 'listed' | 'relist'>;
}

/** Raise it with every change of which lists there are: a case is listed anew with its next event, or by `count-again`. */
const listsShape = 1;

const isListed = (before: ListedCase | undefined, version: number): boolean =>
  before !== undefined && before.version >= version && before.shape === listsShape;

/** Tries against others who list the same case at the same time. */
const listingAttempts = 8;

export const listCase = async ({ store, lists }: ListingDeps, caseId: string): Promise<void> => {
  for (let tried = 0; tried < listingAttempts; tried += 1) {
    const before = await lists.listed(caseId);
    const head = await store.head(caseId);
    if (head === undefined || isListed(before, head.version)) return;
    const { version, state, at } = head;
    const entries = placesOf(queueRowOf(state, at), at);
    if (await lists.relist(caseId, before, { version, shape: listsShape, entries })) return;
  }
  throw new Error('Others list this case all the time');
};
