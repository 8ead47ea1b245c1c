/** The lists of an office: its cases in one of the views, and what is to be done there. */
import type { CaseLists } from '#adapters/case-lists/port.ts';
import type { ListPage, QueueRow } from '#adapters/case-store/port.ts';
import type { ListView, TaskKind } from '#domain/terms/vocabulary.ts';
import { filteredPage, type RowSource } from './filtered-page.ts';
import { type UnheldDeps, unheld } from './nobody.ts';
import { isListedIn, listNames } from './places.ts';
import { passesFilter, type RowFilter } from './row-filter.ts';
import { listedIn, officeByDue } from './sources.ts';

export interface OfficeListDeps extends UnheldDeps {
  readonly lists: Pick<CaseLists, 'casesIn' | 'counts'>;
}

export const listOrders = ['due', 'opened'] as const;
type ListOrder = (typeof listOrders)[number];

export interface OfficeListAsked {
  readonly office: string;
  readonly view: ListView;
  readonly order: ListOrder;
  readonly filter: RowFilter;
  readonly page: string | undefined;
  /** the instant after the day up to which they are due; a shorter list is read for it */
  readonly until: string | undefined;
}

const earlier = (a: string, b: string | undefined): string => (b !== undefined && b < a ? b : a);

const listOfView = { unassigned: listNames.unassigned, waiting: listNames.waiting } as const;

const viewSource = (deps: OfficeListDeps, { office, view, until }: OfficeListAsked): RowSource => {
  switch (view) {
    case 'open':
      return officeByDue(deps, office, until);
    case 'overdue':
      return officeByDue(deps, office, earlier(deps.now().toISOString(), until));
    case 'unassigned':
    case 'waiting':
      return listedIn(deps, office, listOfView[view]);
    case 'ended':
      return listedIn(deps, office, listNames.ended, true);
    case 'nobody':
      return unheld(deps, office);
    default:
      return view satisfies never;
  }
};

/** All that are open, by the day of opening: those of the view among them are picked out. */
const byOpening = (deps: OfficeListDeps, { office, view }: OfficeListAsked) => {
  const at = deps.now().toISOString();
  return {
    source: listedIn(deps, office, listNames.open),
    isIn: (row: QueueRow) => view === 'open' || isListedIn(row, office, view, at),
  };
};

const isOpened = ({ view, order }: OfficeListAsked): boolean =>
  order === 'opened' && view !== 'ended' && view !== 'nobody';

export const casesOfOffice = (deps: OfficeListDeps, asked: OfficeListAsked): Promise<ListPage<QueueRow>> => {
  const isAsked = (row: QueueRow): boolean => passesFilter(row, asked.filter);
  if (!isOpened(asked)) return filteredPage(viewSource(deps, asked), asked.page, isAsked);
  const { source, isIn } = byOpening(deps, asked);
  return filteredPage(source, asked.page, (row) => isIn(row) && isAsked(row));
};

/** What is to be done of a kind: what is due or waits the longest first. */
export const taskList = (
  deps: OfficeListDeps,
  {
    office,
    kind,
    page,
  }: { readonly office: string; readonly kind: TaskKind; readonly page: string | undefined },
): Promise<ListPage<QueueRow>> =>
  filteredPage(listedIn(deps, office, listNames.task(kind)), page, () => true);
