/** A time limit of a procedure: how long, what starts and stops it, who is reminded, after which article. */
import * as z from 'zod/mini';
import { civilDate } from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { lanes, pauseReasons } from '#domain/terms/vocabulary.ts';
import { type Duration, duration, roll } from '#domain/time/duration.ts';
import { inForce } from './matters.ts';

/** A change of length for limits that start on `from` or later: the law of the day on which a limit starts decides. */
export const lengthChange = z.strictObject({
  from: civilDate,
  length: duration,
  basis: z.string(),
  verified: z.boolean(),
  /** false: planned, not yet seen in force; it is shown and not applied */
  commenced: z.boolean(),
});
type LengthChange = z.infer<typeof lengthChange>;

/** The length for a limit that starts on a day: that of the last change that had commenced by then. */
export const lengthOn = (
  {
    length,
    changes = [],
  }: { readonly length?: Duration | undefined; readonly changes?: readonly LengthChange[] | undefined },
  startOn: string,
): Duration | undefined =>
  changes.filter((each) => each.commenced && each.from <= startOn).at(-1)?.length ?? length;

export const limitExtension = z.strictObject({
  length: duration,
  times: z.int(),
  approver: z.enum(['supervisor']),
});

export const timeLimit = z.strictObject({
  id: z.string(),
  /** rule id (docs/procedures/rules.md), where there is one */
  rule: z.optional(z.string()),
  basis: z.string(),
  /** was it checked against the text of the law? A promise of the office is its own source. */
  verified: z.boolean(),
  inForce,
  /** legal: the law's. service: the office's promise. limitation: the worker's own right to go on elsewhere. */
  kind: z.enum(['legal', 'service', 'limitation']),
  /** stage: starts anew with each start event. case: never restarts, is shown to the worker. */
  scope: z.enum(['stage', 'case']),
  /** absent: the date is in the start event itself (`dueOn`, or one for each instalment) */
  length: z.optional(duration),
  changes: z.optional(z.array(lengthChange)),
  /** where a day that the event names goes when it is a day off: `prev` for pay days (CN-MW-03); absent: it stays */
  roll: z.optional(roll),
  /** days of grace before a date named by the event counts as missed */
  graceDays: z.optional(z.int()),
  /** event types; `entering` = whenever the case comes into one of the statuses of `during` */
  startsOn: z.array(z.string()).check(z.minLength(1)),
  stopsOn: z.array(z.string()),
  /** stopped too when the case leaves these statuses; absent: in any open status */
  during: z.optional(z.array(z.enum(openStatuses))),
  /** runs only for cases in one of these lanes; absent: for all */
  lanes: z.optional(z.array(z.enum(lanes))),
  /** what the lapse itself does to the case; absent: it is escalated and a person decides */
  onLapse: z.optional(
    z.enum(['closes_incomplete', 'ends_coordination', 'no_consent', 'time_over', 'right_ends']),
  ),
  /** a pause for one of these reasons stops this clock until the case goes on */
  pausedBy: z.array(z.enum(pauseReasons)),
  /** at most so many calendar days of a pause count */
  pauseCapDays: z.optional(z.int()),
  extension: z.optional(limitExtension),
  /** who is reminded before it falls due */
  reminds: z.enum(['owner', 'worker']),
});
export type TimeLimit = z.infer<typeof timeLimit>;
