/** Finding a case by what a caller says. What was typed stands in no address and is gone with the page. */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type FoundCase, foundQuery, soughtQuery, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { rememberList } from '../../frame/list-walk.ts';
import { CaseLink } from '../../shown/case-link.tsx';
import { useDays } from '../../shown/days.ts';
import { Due } from '../../shown/due.tsx';
import { useOfficeName, useStaffName } from '../../shown/names.ts';
import { usePlaceName } from '../../shown/place-name.ts';
import { type Column, Rows } from '../../shown/rows.tsx';
import { Veiled } from '../../shown/veil.tsx';
import { EmptyList } from '../lists/empty-list.tsx';
import { Trouble } from '../trouble.tsx';
import { NarrowSearch } from './narrow-search.tsx';
import { type Narrowing, narrowedBy } from './search-address.ts';

const route = getRouteApi('/search');

const useFoundColumns = (): readonly Column<FoundCase>[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { day, civilDate } = useDays();
  const officeName = useOfficeName();
  const placeName = usePlaceName();
  const staffName = useStaffName(useMe()?.office);
  const head = (id: string) => formatMessage({ id: `column.${id}` });
  return [
    { id: 'number', header: head('number'), isRowHeader: true, cell: (row) => <CaseLink row={row} /> },
    { id: 'status', header: head('status'), cell: ({ status }) => label('status', status) },
    {
      id: 'employer',
      header: head('employer'),
      cell: ({ employer }) => (employer === undefined ? '–' : <Veiled>{employer}</Veiled>),
    },
    { id: 'kind', header: head('kind'), cell: ({ kind }) => label('kind', kind) },
    {
      id: 'due',
      header: head('due'),
      cell: ({ dueOn }) => (dueOn === undefined ? '–' : <Due on={dueOn} />),
    },
    { id: 'holder', header: head('owner'), cell: ({ holder }) => label('role', staffName(holder)) },
    {
      id: 'workers',
      header: head('workers'),
      cell: ({ workers }) => formatMessage({ id: 'row.workers' }, { workers }),
    },
    { id: 'place', header: head('place'), cell: ({ area }) => placeName(area) },
    { id: 'opened', header: head('opened'), cell: ({ openedAt }) => day(civilDate(new Date(openedAt))) },
    { id: 'office', header: head('office'), cell: ({ office }) => officeName(office) },
  ];
};

const onFoundCard = {
  status: 'line',
  employer: 'line',
  due: 'line',
  kind: 'together',
  workers: 'together',
  holder: 'together',
} as const;

interface FoundProps {
  readonly text: string;
  readonly narrowed: Readonly<Record<string, string>>;
  /** looks for the same without what narrows it; absent where nothing does */
  readonly widen: (() => void) | undefined;
}

const Found = ({ text, narrowed, widen }: FoundProps) => {
  const { formatMessage, formatList } = useIntl();
  const columns = useFoundColumns();
  const { data, error, isLoading, isFetchingNextPage, refetch, hasNextPage, fetchNextPage } =
    useInfiniteQuery(foundQuery(useStaffApi(), text, narrowed));
  if (error !== null && data === undefined) return <Trouble error={error} again={refetch} />;
  const understood = data?.pages[0]?.understood ?? [];
  if (data !== undefined && understood.length === 0)
    return <Alert type="info">{formatMessage({ id: 'search.too_little' })}</Alert>;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  rememberList(rows.map(({ caseId }) => caseId));
  const as = formatList(
    understood.map((each) => formatMessage({ id: `search.as.${each}` })),
    { type: 'disjunction' },
  );
  return (
    <Rows
      columns={columns}
      onCard={onFoundCard}
      wrapLines
      items={rows}
      trackBy="caseId"
      loading={isLoading}
      loadingText={formatMessage({ id: 'search.looking' })}
      header={
        <Header
          counter={`(${formatMessage({ id: 'search.count' }, { count: rows.length, more: hasNextPage ? 'yes' : 'no' })})`}
          description={
            understood.length === 0 ? undefined : formatMessage({ id: 'search.understood' }, { as })
          }
          actions={
            hasNextPage && (
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {formatMessage({ id: 'search.further' })}
              </Button>
            )
          }
        >
          {formatMessage({ id: 'search.found' })}
        </Header>
      }
      empty={
        <EmptyList
          says={formatMessage({ id: 'search.none' })}
          next={formatMessage({ id: 'search.none_why' })}
          clear={widen}
          further={hasNextPage ? () => void fetchNextPage() : undefined}
        />
      }
    />
  );
};

/** What was looked for before is typed over, and not added to. */
const selectFocused = (): void => {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
};

export const Search = () => {
  const { formatMessage } = useIntl();
  const queries = useQueryClient();
  const narrowing = route.useSearch();
  const navigate = route.useNavigate();
  const { data: sought = '' } = useQuery(soughtQuery);
  const [typed, setTyped] = useState(sought);
  const narrowed = narrowedBy(narrowing);
  const narrow = (to: Narrowing) => void navigate({ search: narrowedBy(to), replace: true });
  const look = () => queries.setQueryData(soughtQuery.queryKey, typed.trim());
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{formatMessage({ id: 'search.title' })}</Header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <SpaceBetween size="s">
          <FormField
            label={formatMessage({ id: 'search.what' })}
            description={formatMessage({ id: 'search.about' })}
            secondaryControl={
              <Button variant="primary" formAction="submit" disabled={typed.trim() === ''}>
                {formatMessage({ id: 'search.do' })}
              </Button>
            }
          >
            <Input
              type="search"
              value={typed}
              autoFocus
              onFocus={selectFocused}
              autoComplete={false}
              clearAriaLabel={formatMessage({ id: 'search.clear' })}
              onChange={({ detail }) => setTyped(detail.value.slice(0, 100))}
            />
          </FormField>
          <NarrowSearch narrowing={narrowing} change={narrow} />
        </SpaceBetween>
      </form>
      {sought !== '' && (
        <Found
          text={sought}
          narrowed={narrowed}
          widen={Object.keys(narrowed).length === 0 ? undefined : () => narrow({})}
        />
      )}
    </SpaceBetween>
  );
};
