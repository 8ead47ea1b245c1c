/** Who has how much, and what of it ends soon; each leads to their cases. */
import Header from '@cloudscape-design/components/header';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery } from '../../api/queries.ts';
import { Rows } from '../../shown/rows.tsx';
import { useLoadColumns } from '../people/load-columns.tsx';
import { FollowedLink } from './followed-link.tsx';

const assigned = ['inspector', 'mediator'];

export const OfficeLoad = ({ office }: { readonly office: string }) => {
  const { formatMessage } = useIntl();
  const { data = [], isLoading } = useQuery(colleaguesQuery(useStaffApi(), office));
  const loadColumns = useLoadColumns(data);
  const head = (id: string) => formatMessage({ id: `column.${id}` });
  return (
    <Rows
      items={data.filter(({ roles, cases }) => cases > 0 || roles.some((each) => assigned.includes(each)))}
      trackBy="id"
      loading={isLoading}
      loadingText={formatMessage({ id: 'list.loading' })}
      header={
        <Header
          variant="h2"
          actions={<FollowedLink href="/people">{formatMessage({ id: 'people.title' })}</FollowedLink>}
        >
          {formatMessage({ id: 'supervision.load' })}
        </Header>
      }
      columns={[
        {
          id: 'name',
          header: head('name'),
          isRowHeader: true,
          cell: ({ id, name }) => (
            <FollowedLink href={`/office/${office}?view=open&assignee=${id}`}>{name}</FollowedLink>
          ),
        },
        ...loadColumns,
      ]}
    />
  );
};
