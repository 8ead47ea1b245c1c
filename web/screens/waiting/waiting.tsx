/** “Needs me now”: what waits for the reader, the gravest first, each row with the act that answers it. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { nextDueQuery, ownQueueQuery, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { CaseLink } from '../../shown/case-link.tsx';
import { useDays } from '../../shown/days.ts';
import { CaseList } from '../lists/case-list.tsx';
import { EmptyList } from '../lists/empty-list.tsx';
import { usePages } from '../lists/use-pages.ts';

const columns = ['why', 'due', 'next', 'number', 'employer', 'workers'] as const;

/** What comes next for whoever has nothing to do now. */
const NothingWaits = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { day } = useDays();
  const next = useQuery(nextDueQuery(useStaffApi(), useMe()?.id)).data;
  const said =
    next?.dueOn === undefined
      ? undefined
      : formatMessage(
          { id: 'waiting.next' },
          {
            day: day(next.dueOn),
            limit: label('limit', next.dueBy?.limit ?? ''),
            number: <CaseLink key="number" row={next} />,
          },
        );
  return <EmptyList says={formatMessage({ id: 'waiting.empty' })} next={said} />;
};

export const Waiting = () => {
  const { formatMessage } = useIntl();
  const [page, setPage] = useState(1);
  const pages = usePages(useInfiniteQuery(ownQueueQuery(useStaffApi())), page);
  return (
    <CaseList
      list="waiting"
      title={formatMessage({ id: 'waiting.title' })}
      pages={pages}
      toPage={setPage}
      columns={columns}
      empty={<NothingWaits />}
    />
  );
};
