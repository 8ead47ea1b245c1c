/** A day: typed or picked, and written out beside the box with its weekday and, of one to come, the days left, as a slip of a digit shows there. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import DatePicker from '@cloudscape-design/components/date-picker';
import { useIntl } from 'react-intl';
import { useDays } from '../../shown/days.ts';

interface DateInputProps {
  readonly value: string;
  readonly change: (value: string | undefined) => void;
}

const isWhole = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

export const DateInput = ({ value, change }: DateInputProps) => {
  const { formatMessage } = useIntl();
  const { day, daysTo, left, today } = useDays();
  return (
    <div className="date-input">
      <DatePicker
        format="iso"
        placeholder="YYYY-MM-DD"
        value={value}
        onChange={({ detail }) => change(detail.value === '' ? undefined : detail.value)}
      />
      {value === '' && (
        <Button variant="inline-link" onClick={() => change(today)}>
          {formatMessage({ id: 'days.today' })}
        </Button>
      )}
      {isWhole(value) && !Number.isNaN(Date.parse(value)) && (
        <Box variant="span" color="text-body-secondary">
          {day(value)}
          {daysTo(value) > 0 && ` · ${left(value)}`}
          {value === today && ` · ${formatMessage({ id: 'days.today' })}`}
        </Box>
      )}
    </div>
  );
};
