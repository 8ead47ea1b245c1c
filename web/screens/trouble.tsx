/** What is said when something could not be read: that nothing was lost, how to try again, and the number to ask about. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { useIntl } from 'react-intl';
import { Refused } from '../api/client.ts';

interface TroubleProps {
  readonly error: Error;
  readonly again: () => unknown;
  /** the hour at which what still stands below was read */
  readonly asOf?: string;
}

export const Trouble = ({ error, again, asOf }: TroubleProps) => {
  const { formatMessage } = useIntl();
  const refused = Refused.from(error);
  const isAnswered = refused !== undefined && refused.status !== 0;
  if (refused?.status === 403 || refused?.status === 404)
    return (
      <Alert type="warning" header={formatMessage({ id: 'trouble.no_right' })}>
        {refused.message}
      </Alert>
    );
  return (
    <Alert
      type="error"
      header={formatMessage({ id: 'trouble.title' })}
      action={<Button onClick={() => void again()}>{formatMessage({ id: 'trouble.again' })}</Button>}
    >
      {isAnswered && error.message !== '' ? error.message : formatMessage({ id: 'trouble.nothing' })}
      {asOf !== undefined && <Box>{formatMessage({ id: 'trouble.as_of' }, { hour: asOf })}</Box>}
      {refused?.trace !== undefined && (
        <div>
          <Box variant="small">{formatMessage({ id: 'trouble.trace' }, { trace: refused.trace })}</Box>
        </div>
      )}
    </Alert>
  );
};
