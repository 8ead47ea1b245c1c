/** A time as it was said, before it is set on the calendar. */
import type { Feast } from './feast-days.ts';

export interface WhenSaid {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly feast?: Feast;
  /** so many days after the feast's day; below nought before it */
  readonly days?: number;
  /** a whole civil date: yesterday, last Tuesday */
  readonly date?: string;
  /** only the month of `date` was said: last month */
  readonly wholeMonth?: true;
  /** only the week of `date` was said: last week */
  readonly week?: true;
  /** a season, the end of a year: a month either way */
  readonly about?: true;
  /** likely, but it could be read otherwise */
  readonly doubtful?: true;
  /** so many months in a row are named, from this one on */
  readonly count?: number;
  /** "last May": the one before */
  readonly last?: true;
}
