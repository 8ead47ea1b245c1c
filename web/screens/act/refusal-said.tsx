/** Why an act was not done, in the API’s own words, and what came between while the form was open, by whom. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import { useIntl } from 'react-intl';
import type { Refused } from '../../api/client.ts';
import { Happenings } from '../case/happenings.tsx';

/** The status of a request that no answer came to. */
const noAnswer = 0;
const movedOn = 412;

const sentenceFor = (status: number): string => {
  if (status === movedOn) return 'act.moved_on';
  return status === noAnswer ? 'act.no_answer' : 'act.nothing_saved';
};

export const RefusalSaid = ({ refused, office }: { readonly refused: Refused; readonly office: string }) => {
  const { formatMessage } = useIntl();
  const { status, message, changed, trace } = refused;
  return (
    <Alert
      type={status === movedOn ? 'warning' : 'error'}
      header={status === noAnswer ? formatMessage({ id: 'trouble.title_sent' }) : message}
    >
      {changed.length > 0 && <Happenings office={office} entries={changed} />}
      {formatMessage({ id: sentenceFor(status) })}
      {trace !== undefined && status >= 500 && (
        <Box variant="small">{formatMessage({ id: 'trouble.trace' }, { trace })}</Box>
      )}
    </Alert>
  );
};
