/** The end of a limit in one line of words, for where no colour can stand. */
import { now } from '../api/office-clock.ts';
import { useDays } from './days.ts';
import { dueKind } from './due-kind.ts';

interface Ends {
  readonly dueOn: string;
  /** the instant at which it has passed */
  readonly due?: string | undefined;
}

export const useDueSaid = (): ((limit: Ends) => string) => {
  const { day, left, hour, hoursLeft, graceUntil, civilDate, today } = useDays();
  return ({ dueOn, due: at }) => {
    const kind = dueKind({ on: dueOn, at, now: now(), today, hourOf: hour });
    if (at === undefined || kind === 'day') return `${left(dueOn)} · ${day(dueOn)}`;
    if (kind === 'grace') return `${graceUntil(civilDate(new Date(Date.parse(at) - 1)))} · ${day(dueOn)}`;
    return `${hoursLeft(at)} · ${hour(at)}`;
  };
};
