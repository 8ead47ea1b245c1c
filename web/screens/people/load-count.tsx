/** How many open cases a colleague has, and in how many more they are co-inspector; the number leads to the list. */
import Box from '@cloudscape-design/components/box';
import { useIntl } from 'react-intl';
import { type Colleague, useMe } from '../../api/queries.ts';
import { FollowedLink } from '../supervision/followed-link.tsx';

export const LoadCount = ({ of: { id, cases, orMore, co } }: { readonly of: Colleague }) => {
  const { formatMessage } = useIntl();
  const me = useMe();
  const count = `${cases}${orMore ? '+' : ''}`;
  return (
    <div>
      {cases === 0 ? (
        count
      ) : (
        <FollowedLink href={`/office/${me?.office}?view=open&assignee=${id}`}>{count}</FollowedLink>
      )}
      {co > 0 && (
        <Box variant="small" display="block">
          {formatMessage({ id: 'people.co' }, { co })}
        </Box>
      )}
    </div>
  );
};
