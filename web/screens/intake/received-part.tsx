/** How it came, and a letter's day of receipt, from which the limits count. */
import Box from '@cloudscape-design/components/box';
import { useIntl } from 'react-intl';
import { useDays } from '../../shown/days.ts';
import { Asked, AskedInside, type Filling, Part } from './parts.tsx';

export const ReceivedPart = ({ filling }: { readonly filling: Filling }) => {
  const { formatMessage } = useIntl();
  const { today, day, daysTo } = useDays();
  const { receivedOn, channel } = filling.value;
  const isDay = typeof receivedOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(receivedOn);
  const isEarlier = isDay && receivedOn !== today;
  return (
    <Part id="received">
      <Asked filling={filling} names={['channel']} />
      {(channel === 'letter' || receivedOn !== undefined) && (
        <Asked filling={filling} names={['receivedOn']} />
      )}
      {isEarlier && (
        <Box>
          {formatMessage({ id: 'intake.counts_from' }, { day: day(receivedOn), days: -daysTo(receivedOn) })}
        </Box>
      )}
      {isEarlier && <AskedInside filling={filling} group="words" names={['why_late']} />}
    </Part>
  );
};
