/** How the end of a limit is told: by its day, by the hour, or as days of grace that run since its day has gone by. */

interface DueAsked {
  /** the last day, a civil date of the office */
  readonly on: string;
  /** the instant at which it has passed */
  readonly at: string | undefined;
  /** milliseconds */
  readonly now: number;
  readonly today: string;
  /** 24 h, in the office's zone */
  readonly hourOf: (instant: string) => string;
}

/** What ends with a day ends at midnight; any other hour is meant. */
const midnight = '00:00';

export const dueKind = ({ on, at, now, today, hourOf }: DueAsked): 'day' | 'hour' | 'grace' => {
  if (at === undefined) return 'day';
  if (hourOf(at) !== midnight) return 'hour';
  return on < today && Date.parse(at) > now ? 'grace' : 'day';
};
