/** What stands in the address of a list of the office: view, order, page and filter; never a name or a phone. */
import * as z from 'zod/mini';
import type { OfficeCounts } from '../../api/queries.ts';
import { type ListFilter, listFilter, withoutNothing } from './list-filter.ts';

const officeViews = [
  'open',
  'unassigned',
  'overdue',
  'waiting',
  'ended',
  'nobody',
] as const satisfies readonly (keyof OfficeCounts['views'])[];
export type OfficeView = (typeof officeViews)[number];

const page = z.catch(z.optional(z.int().check(z.minimum(1), z.maximum(10_000))), undefined);

export const officeSearch = z.object({
  view: z.catch(z.optional(z.enum(officeViews)), undefined),
  sort: z.catch(z.optional(z.enum(['due', 'opened'])), undefined),
  page,
  ...listFilter.shape,
});
export type OfficeSearch = z.infer<typeof officeSearch>;

export const taskSearch = z.object({ page });

/** Only the open ones can be had in another order. */
export const sortOf = ({ view = 'open', sort }: OfficeSearch): 'due' | 'opened' =>
  view === 'open' ? (sort ?? 'due') : 'due';

/** As the API is asked; what it does by itself is left out. */
export const asksOf = (search: OfficeSearch): Readonly<Record<string, string>> => {
  const { view = 'open' } = search;
  const sort = sortOf(search);
  return {
    view,
    ...(sort === 'due' ? {} : { sort }),
    ...withoutNothing(search),
  };
};

/** The same list with another filter, from its first page. */
export const withFilter = ({ view, sort }: OfficeSearch, filter: ListFilter): OfficeSearch => ({
  ...(view === undefined ? {} : { view }),
  ...(sort === undefined ? {} : { sort }),
  ...withoutNothing(filter),
});

/** Nobody is in the last one as long as all is well: then it is not shown. */
export const officeViewsShown = (
  counts: Pick<OfficeCounts, 'views'> | undefined,
  now?: OfficeView,
): readonly OfficeView[] =>
  officeViews.filter((each) => each !== 'nobody' || each === now || (counts?.views.nobody ?? 0) > 0);

/** Below the desk's own beginning. */
export const addressOfOfficeView = (office: string, view: OfficeView): string =>
  `/office/${office}?view=${view}`;
