/**
 * Says that colleagues acted while the page is open: who, and what. It stands at the foot of what is in sight, so that
 * nothing moves under anybody's hand until they ask for it.
 */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { newsQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { Happenings } from './happenings.tsx';

export const NewsBar = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const queries = useQueryClient();
  const { data = [] } = useQuery(newsQuery(useStaffApi(), of.caseId, of.version));
  // what the reader did a moment ago is no news: the case as it is now is on its way
  const coming = useIsFetching({ queryKey: ['case', of.caseId], exact: true }) > 0;
  if (coming || data.length === 0) return null;
  return (
    <div role="status" className="news-bar">
      <Alert
        type="info"
        header={formatMessage({ id: 'news.title' }, { count: data.length })}
        action={
          <Button
            onClick={() => void queries.invalidateQueries({ queryKey: ['case', of.caseId], exact: true })}
          >
            {formatMessage({ id: 'news.show' }, { count: data.length })}
          </Button>
        }
      >
        <Happenings office={of.office} entries={data} />
      </Alert>
    </div>
  );
};
