/** A limit as it is shown everywhere: how long is left, and the day. Lateness has its own colour, apart from the state. */
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { now } from '../api/office-clock.ts';
import { useDays } from './days.ts';
import { dueKind } from './due-kind.ts';

const soonDays = 2;

const typeFor = (days: number): StatusIndicatorProps.Type => {
  if (days < 0) return 'error';
  return days <= soonDays ? 'warning' : 'info';
};

interface DueProps {
  /** the last day */
  readonly on: string;
  /** the instant at which it has passed: where the hour counts, or where days of grace come after the last day */
  readonly at?: string | undefined;
}

export const Due = ({ on, at }: DueProps) => {
  const { day, left, daysTo, civilDate, hour, hoursLeft, graceUntil, today } = useDays();
  const kind = dueKind({ on, at, now: now(), today, hourOf: hour });
  if (at === undefined || kind === 'day')
    return (
      <StatusIndicator type={typeFor(daysTo(on))}>
        <span className="unbroken">{left(on)}</span> · <span className="unbroken">{day(on)}</span>
      </StatusIndicator>
    );
  if (kind === 'grace')
    return (
      <StatusIndicator type="warning">
        <span className="at-spaces">{graceUntil(civilDate(new Date(Date.parse(at) - 1)))}</span> ·{' '}
        <span className="unbroken">{day(on)}</span>
      </StatusIndicator>
    );
  return (
    <StatusIndicator type={Date.parse(at) <= now() ? 'error' : 'warning'}>
      <span className="unbroken">{hoursLeft(at)}</span> ·{' '}
      {on !== today && (
        <>
          <span className="unbroken">{day(on)}</span>{' '}
        </>
      )}
      <span className="unbroken">{hour(at)}</span>
    </StatusIndicator>
  );
};
