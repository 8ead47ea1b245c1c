/** The first cases of a list: why, since when, by when, and with whom; the rest is one link away. */
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { officeListQuery, taskListQuery } from '../../api/queries.ts';
import { Rows } from '../../shown/rows.tsx';
import { useRowColumns } from '../lists/row-columns.tsx';
import { Trouble } from '../trouble.tsx';
import { FollowedLink } from './followed-link.tsx';

interface FirstRowsProps {
  readonly office: string;
  readonly of: 'escalations' | 'signatures' | 'longest';
}

const mostShown = 5;

const useFirst = ({ office, of }: FirstRowsProps) => {
  const api = useStaffApi();
  const isTask = of !== 'longest';
  const task = useInfiniteQuery({ ...taskListQuery(api, office, of), enabled: isTask });
  const oldest = useInfiniteQuery({
    ...officeListQuery(api, office, { view: 'open', sort: 'opened' }),
    enabled: !isTask,
  });
  return isTask ? task : oldest;
};

const columnsOf = {
  escalations: ['why', 'due', 'number', 'status', 'owner'],
  signatures: ['why', 'due', 'number', 'status', 'owner'],
  longest: ['opened', 'number', 'status', 'due', 'owner'],
} as const;

const addressOf = ({ office, of }: FirstRowsProps): string =>
  of === 'longest' ? `/office/${office}?view=open&sort=opened` : `/office/${office}/tasks/${of}`;

export const FirstRows = (props: FirstRowsProps) => {
  const { formatMessage } = useIntl();
  const { data, error, isLoading, refetch } = useFirst(props);
  const task = props.of === 'longest' ? undefined : props.of;
  const columns = useRowColumns({
    saysWhy: task !== undefined,
    saysWho: true,
    task,
  });
  const rows = data?.pages.flatMap(({ items }) => items).slice(0, mostShown) ?? [];
  if (error !== null && data === undefined) return <Trouble error={error} again={refetch} />;
  return (
    <Rows
      items={rows}
      trackBy="caseId"
      loading={isLoading}
      loadingText={formatMessage({ id: 'list.loading' })}
      wrapLines
      sortingDisabled
      empty={<Box textAlign="center">{formatMessage({ id: `supervision.no_${props.of}` })}</Box>}
      header={
        <Header
          variant="h2"
          description={formatMessage({ id: `supervision.${props.of}_about` })}
          actions={
            <FollowedLink href={addressOf(props)}>
              {formatMessage({ id: 'supervision.whole_list' })}
            </FollowedLink>
          }
        >
          {formatMessage({ id: `supervision.${props.of}` })}
        </Header>
      }
      onCard={{ why: 'line', due: 'line', status: 'together', owner: 'together', opened: 'together' }}
      columns={columnsOf[props.of].map((id) => columns[id])}
    />
  );
};
