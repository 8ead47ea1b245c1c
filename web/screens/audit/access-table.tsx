/** Who was shown what, what is unusual first, with why; reader and case lead to all of theirs. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Access, type AccessAsked, accessQuery } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useOfficeName, useStaffName } from '../../shown/names.ts';
import { type Column, Rows } from '../../shown/rows.tsx';
import { csvAddress } from '../figures/csv.ts';
import { Trouble } from '../trouble.tsx';

const route = getRouteApi('/audit');

interface NarrowerProps {
  readonly to: { readonly by?: string; readonly case?: string; readonly office: string };
  readonly children: ReactNode;
}

/** Leads to all of one reader, or of one case. */
const Narrower = ({ to, children }: NarrowerProps) => {
  const navigate = route.useNavigate();
  const search = new URLSearchParams(to).toString();
  return (
    <Link
      href={`/workbench/audit?${search}`}
      onFollow={(event) => {
        event.preventDefault();
        void navigate({ search: to });
      }}
    >
      {children}
    </Link>
  );
};

/** A reader may be of another office than the case. */
const NameOf = ({ staff, office }: { readonly staff: string; readonly office: string }) =>
  useStaffName(office)(staff);

const Unusual = ({ reasons }: { readonly reasons: Access['unusual'] }) => {
  const { formatMessage } = useIntl();
  if (reasons.length === 0) return '–';
  return (
    <SpaceBetween size="xxs">
      {reasons.map((each) => (
        <StatusIndicator key={each} type="warning">
          {formatMessage({ id: `access.unusual.${each}` })}
        </StatusIndicator>
      ))}
    </SpaceBetween>
  );
};

const useColumns = (office: string): readonly Column<Access>[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { moment } = useDays();
  const officeName = useOfficeName();
  const head = (id: string) => formatMessage({ id: `access.${id}` });
  return [
    { id: 'unusual', header: head('why'), cell: ({ unusual }) => <Unusual reasons={unusual} /> },
    {
      id: 'who',
      header: head('who'),
      isRowHeader: true,
      cell: ({ staff, staffOffice }) => (
        <SpaceBetween size="xxs">
          <Narrower to={{ by: staff, office: staffOffice }}>
            <NameOf staff={staff} office={staffOffice} />
          </Narrower>
          {staffOffice !== office && <Box variant="small">{officeName(staffOffice)}</Box>}
        </SpaceBetween>
      ),
    },
    {
      id: 'what',
      header: head('what'),
      cell: ({ what, worker }) =>
        `${formatMessage({ id: `access.kind.${what}` })}${worker === undefined ? '' : ` (${worker})`}`,
    },
    {
      id: 'purpose',
      header: head('purpose'),
      cell: ({ purpose }) => (purpose === undefined ? '–' : label('choice', purpose)),
    },
    {
      id: 'case',
      header: head('case'),
      cell: ({ caseId, number, office: of }) => (
        <Narrower to={{ case: caseId, office: of }}>
          <span className="unbroken">{number}</span>
        </Narrower>
      ),
    },
    { id: 'at', header: head('at'), cell: ({ at }) => moment(at) },
  ];
};

const csvOf = (items: readonly Access[]): string =>
  csvAddress([
    ['at', 'office', 'staff', 'staff_office', 'what', 'worker', 'purpose', 'case', 'unusual'],
    ...items.map(({ at, office, staff, staffOffice, what, worker = '', purpose = '', number, unusual }) => [
      at,
      office,
      staff,
      staffOffice,
      what,
      worker,
      purpose,
      number,
      unusual.join(' '),
    ]),
  ]);

const titleOf = (asked: AccessAsked, items: readonly Access[]): string => {
  if ('caseId' in asked) return items.length === 0 ? 'of_unread_case' : 'of_case';
  return 'by' in asked ? 'of_staff' : 'of_day';
};

export const AccessTable = ({ asked, office }: { readonly asked: AccessAsked; readonly office: string }) => {
  const { formatMessage } = useIntl();
  const columns = useColumns(office);
  const staffName = useStaffName(office);
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(accessQuery(useStaffApi(), asked));
  if (error !== null && data === undefined) return <Trouble error={error} again={refetch} />;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const odd = items.filter(({ unusual }) => unusual.length > 0).length;
  const title = titleOf(asked, items);
  return (
    <Rows
      loading={isLoading}
      loadingText={formatMessage({ id: 'list.loading' })}
      header={
        <Header
          variant="h2"
          counter={`(${items.length}${hasNextPage ? '+' : ''})`}
          description={formatMessage({ id: 'access.odd' }, { odd })}
          actions={
            items.length > 0 && (
              <Button href={csvOf(items)} download="access-log.csv" iconName="download">
                CSV
              </Button>
            )
          }
        >
          {formatMessage(
            { id: `access.${title}` },
            { name: 'by' in asked ? staffName(asked.by) : '', number: items[0]?.number ?? '' },
          )}
        </Header>
      }
      items={items}
      trackBy="id"
      empty={<Box textAlign="center">{formatMessage({ id: 'access.none' })}</Box>}
      onCard={{ unusual: 'line' }}
      columns={columns}
      footer={
        hasNextPage && (
          <Box textAlign="center">
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {formatMessage({ id: 'list.more' })}
            </Button>
          </Box>
        )
      }
    />
  );
};
