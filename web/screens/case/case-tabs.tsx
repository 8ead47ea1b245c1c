import Spinner from '@cloudscape-design/components/spinner';
import Tabs from '@cloudscape-design/components/tabs';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { History } from './history.tsx';
import { Linked } from './linked.tsx';
import { Money } from './money.tsx';
import { Overview } from './overview.tsx';
import { Parties } from './parties.tsx';
import { Thread } from './thread.tsx';

const Workers = lazy(async () => ({ default: (await import('../workers/workers.tsx')).Workers }));

const route = getRouteApi('/case/$caseId');

interface CaseTabsProps {
  readonly of: Case;
  /** the last event that was seen before this visit */
  readonly seen: number | undefined;
}

/** How many events are new since the last visit, beside the name of the history. */
const newSince = ({ history, earlier }: Case, seen: number | undefined): string => {
  const count = seen === undefined ? 0 : history.filter(({ seq }) => seq > seen).length;
  const isMore = earlier && count === history.length;
  return count === 0 ? '' : ` (${count}${isMore ? '+' : ''})`;
};

export const CaseTabs = ({ of, seen }: CaseTabsProps) => {
  const { formatMessage } = useIntl();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const label = (id: string) => formatMessage({ id: `tab.${id}` });
  return (
    <Tabs
      activeTabId={tab}
      onChange={({ detail }) =>
        void navigate({ search: (before) => ({ ...before, tab: detail.activeTabId as typeof tab }) })
      }
      tabs={[
        { id: 'overview', label: label('overview'), content: <Overview of={of} /> },
        {
          id: 'workers',
          label: label('workers'),
          content: (
            <Suspense fallback={<Spinner />}>
              <Workers of={of} />
            </Suspense>
          ),
        },
        {
          id: 'history',
          label: label('history') + newSince(of, seen),
          content: <History of={of} seen={seen} />,
        },
        { id: 'thread', label: label('thread'), content: <Thread of={of} /> },
        { id: 'money', label: label('money'), content: <Money of={of} /> },
        { id: 'parties', label: label('parties'), content: <Parties of={of} /> },
        { id: 'linked', label: label('linked'), content: <Linked of={of} /> },
      ]}
    />
  );
};
