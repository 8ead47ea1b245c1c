/** What is to be done of one kind in an office: what is due or waits the longest first, each leading to where it is done. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { countsQuery, taskCount, taskListQuery } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { CaseList } from './case-list.tsx';
import { EmptyList } from './empty-list.tsx';
import { usePages } from './use-pages.ts';

const route = getRouteApi('/office/$office/tasks/$kind');

const columns = ['why', 'due', 'next', 'number', 'status', 'employer', 'workers'] as const;

export const TaskList = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { office, kind } = route.useParams();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const api = useStaffApi();
  const pages = usePages(useInfiniteQuery(taskListQuery(api, office, kind)), page);
  const { data: counts } = useQuery(countsQuery(api, office));
  const toPage = (to: number) => void navigate({ search: { page: to } });
  return (
    <CaseList
      list={`${office} ${kind}`}
      title={label('task', kind)}
      about={formatMessage({ id: `task_about.${kind}` })}
      total={taskCount(counts, kind)}
      pages={pages}
      toPage={toPage}
      columns={columns}
      task={kind}
      empty={
        <EmptyList
          says={formatMessage({ id: 'task.nothing' })}
          further={pages.isOpen ? () => toPage(page + 1) : undefined}
        />
      }
    />
  );
};
