/** Why a list is empty: nothing waits, nothing matches, or nothing so far. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface EmptyListProps {
  /** what is said where nothing waits */
  readonly says: string;
  /** what comes next, where that is known */
  readonly next?: ReactNode;
  /** where a filter hides something */
  readonly clear?: (() => void) | undefined;
  /** where more can be looked through */
  readonly further?: (() => void) | undefined;
}

export const EmptyList = ({ says, next, clear, further }: EmptyListProps) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id });
  if (further !== undefined)
    return (
      <SpaceBetween size="xs" alignItems="center">
        <Box>{say('list.none_yet')}</Box>
        <Button onClick={further}>{say('search.further')}</Button>
      </SpaceBetween>
    );
  if (clear !== undefined)
    return (
      <SpaceBetween size="xs" alignItems="center">
        <Box>{say('list.no_match')}</Box>
        <Button onClick={clear}>{say('list.clear')}</Button>
      </SpaceBetween>
    );
  return (
    <Box textAlign="center">
      <b>{says}</b>
      {next !== undefined && <Box variant="p">{next}</Box>}
    </Box>
  );
};
