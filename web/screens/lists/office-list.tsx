/** The cases of an office in its views, filtered, a page at a time; view and filter stand in the address. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { countsQuery, officeListQuery } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { BulkActs } from './bulk-acts.tsx';
import { CaseList } from './case-list.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isEmptyFilter, listFilter } from './list-filter.ts';
import { useMarks } from './marks.ts';
import { asksOf, type OfficeSearch, sortOf, withFilter } from './office-search.ts';
import { ColumnChoice, useColumns } from './preferences.tsx';
import { SavedViews } from './saved-views.tsx';
import { usePages } from './use-pages.ts';
import { ViewChoice } from './view-choice.tsx';

const route = getRouteApi('/office/$office');

const shownFirst = ['number', 'status', 'due', 'owner', 'employer', 'workers', 'owed'] as const;
const ofEnded = ['number', 'status', 'ended', 'owner', 'employer', 'workers', 'owed'] as const;

export const OfficeList = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { office } = route.useParams();
  const search = route.useSearch();
  const api = useStaffApi();
  const navigate = route.useNavigate();
  const { view = 'open', page = 1 } = search;
  const filter = listFilter.parse(search);
  const asks = asksOf(search);
  const list = `${office} ${JSON.stringify(asks)}`;
  const pages = usePages(
    useInfiniteQuery(officeListQuery(api, office, { ...asks, names: 'employer' })),
    page,
  );
  const { data: counts } = useQuery(countsQuery(api, office));
  const marks = useMarks(list);
  const columns = useColumns(view === 'ended' ? 'ended' : 'office', view === 'ended' ? ofEnded : shownFirst);
  const go = (next: OfficeSearch) => void navigate({ search: next });
  const isFiltered = !isEmptyFilter(filter);
  const total = counts?.views[view];
  const found = pages.rows?.length;
  return (
    <CaseList
      list={list}
      title={label('list_view', view)}
      about={formatMessage({ id: `view_about.${view}` })}
      total={total}
      pages={pages}
      toPage={(to) => go({ ...search, page: to })}
      columns={columns.shown}
      marks={marks}
      sort={{
        by: sortOf(search),
        change:
          view === 'open'
            ? (by) => go({ ...search, sort: by === 'opened' ? by : 'due', page: 1 })
            : undefined,
      }}
      filter={
        <FilterBar
          office={office}
          views={<ViewChoice office={office} view={view} />}
          filter={filter}
          change={(next) => go(withFilter(search, next))}
          countText={
            found === undefined
              ? ''
              : formatMessage({ id: pages.isOpen ? 'list.found_so_far' : 'list.found' }, { count: found })
          }
        />
      }
      preferences={<ColumnChoice columns={columns} />}
      actions={
        <>
          <BulkActs marks={marks} office={office} />
          <SavedViews asks={{ list: 'office', ...asks }} isPlain={!isFiltered && sortOf(search) === 'due'} />
        </>
      }
      empty={
        <EmptyList
          says={formatMessage({ id: `view_empty.${view}` })}
          clear={isFiltered ? () => go(withFilter(search, {})) : undefined}
          further={pages.isOpen ? () => go({ ...search, page: page + 1 }) : undefined}
        />
      }
    />
  );
};
