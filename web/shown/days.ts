/** Days as they are shown: civil dates of the office, with weekday and how many days are left. */
import { useIntl } from 'react-intl';
import { now } from '../api/office-clock.ts';
import { useReference } from '../api/reference.ts';

const dayInMs = 86_400_000;

/** Whole days from one civil date to another; negative where the second lies before the first. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs);

const civilDateAt = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

export interface DayWords {
  /** Mon 7 Dec 2026 */
  readonly day: (civilDate: string) => string;
  /** the day and hour of an instant, in the office's zone */
  readonly moment: (instant: string) => string;
  /** the hour of an instant, in the office's zone */
  readonly hour: (instant: string) => string;
  /** 8 days left, today, 2 days over */
  readonly left: (civilDate: string) => string;
  /** 12 minutes left, 3 hours over, 2 days over */
  readonly hoursLeft: (instant: string) => string;
  /** of a limit whose day has gone by */
  readonly graceUntil: (civilDate: string) => string;
  readonly daysTo: (civilDate: string) => number;
  readonly today: string;
  readonly civilDate: (at: Date) => string;
}

/** In which unit so many minutes are said: the name of it, and how many minutes it has. */
const unitOf = (minutes: number): readonly ['minutes' | 'hours' | 'days', number] => {
  if (minutes < 120) return ['minutes', 1];
  return minutes < 2 * 24 * 60 ? ['hours', 60] : ['days', 24 * 60];
};

export const useDays = (): DayWords => {
  const { formatDate, formatMessage } = useIntl();
  const timeZone = useReference()?.timeZone ?? 'UTC';
  const today = civilDateAt(new Date(now()), timeZone);
  const daysTo = (civilDate: string) => daysBetween(today, civilDate);
  const day = (civilDate: string) =>
    formatDate(`${civilDate}T00:00:00Z`, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
  return {
    today,
    daysTo,
    day,
    civilDate: (at) => civilDateAt(at, timeZone),
    hoursLeft: (instant) => {
      const minutes = Math.ceil((Date.parse(instant) - now()) / 60_000);
      const size = Math.abs(minutes);
      const [unit, length] = unitOf(size);
      return formatMessage(
        { id: `time.${unit}` },
        { size: Math.floor(size / length), over: minutes <= 0 ? 'yes' : 'no' },
      );
    },
    graceUntil: (civilDate) => formatMessage({ id: 'days.grace' }, { day: day(civilDate) }),
    moment: (instant) =>
      formatDate(instant, {
        timeZone,
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    hour: (instant) =>
      formatDate(instant, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    left: (civilDate) => {
      const days = daysTo(civilDate);
      return formatMessage(
        { id: 'days.left' },
        { days, size: Math.abs(days), over: days < 0 ? 'yes' : 'no' },
      );
    },
  };
};
