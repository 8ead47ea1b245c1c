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

/**
 * What a limit can wait for, besides the statuses in which it runs: it runs as long as this is open in the case, once for
 * each that is, and ends when it is settled, whatever settled it.
 */
const awaitedMatters = [
  /** the decision on a complaint that is being read and was not accepted yet */
  'acceptance',
  /** a group incident without a plan made with the other departments */
  'group_plan',
  /** two offices that each hold the other competent */
  'designation',
  /** danger that nobody has taken note of */
  'danger_report',
  /** danger that was neither handed over nor dismissed */
  'danger',
  /** each report of retaliation that was not answered */
  'retaliation_report',
  /** each worker who asked to withdraw and was not called */
  'withdrawal_request',
  /** an accepted complaint without findings */
  'findings',
  /** findings on which nothing was decided */
  'decision',
  /** each question to the employer; names a day */
  'employer_answer',
  /** each visit that was not made; names a day */
  'site_visit',
  /** the order; names a day */
  'order',
  /** a decision that was not served */
  'service',
  /** a decision that was served and for which the court was not asked to enforce it */
  'enforcement_asked',
  /** what the decision asks for; names a day */
  'decision_obeyed',
  /** a pause; names the day on which it is looked at */
  'pause',
  /** no agreement and no certificate yet */
  'certificate',
  /** an agreement that was not confirmed */
  'confirmation',
  /** each part of what was promised or awarded; names a day */
  'instalment',
  /** each day on which a sum is due that workers brought along from another case; names a day */
  'carried_instalment',
  /** the other authority's word that it has the case */
  'acknowledgement',
] as const;
export type AwaitedMatter = (typeof awaitedMatters)[number];

/** Those that name a day of their own. */
export const mattersWithDay: readonly AwaitedMatter[] = [
  'employer_answer',
  'site_visit',
  'order',
  'decision_obeyed',
  'pause',
  'instalment',
  'carried_instalment',
];

/** Those that know since when they are open; the others only that they are. */
export const mattersWithBeginning: readonly AwaitedMatter[] = [
  'danger_report',
  'danger',
  'retaliation_report',
  'withdrawal_request',
  'decision',
  'service',
  'enforcement_asked',
  'confirmation',
];

/**
 * The day from which a limit counts.
 * receipt: the complaint's, however late the clock begins to run.
 * first_entry: the first time that the case comes into its statuses; leaving them and coming back gives no more time.
 * each_entry: each time that it does, and each time that another office takes the case over in them.
 * its_day: the day on which what it waits for began.
 * named_day: it does not count; what it waits for names the day.
 * last_word: the day on which the workers last heard from the office.
 * limitation: worked out from the workers' claims by the law of `limitation`, anew whenever they change.
 */
const anchors = [
  'receipt',
  'first_entry',
  'each_entry',
  'its_day',
  'named_day',
  'last_word',
  'limitation',
] as const;
export type Anchor = (typeof anchors)[number];

/** Statuses in which a limit may run: an ended case still owes an answer to who is punished for having complained. */
const limitStatuses = [...openStatuses, 'closed', 'refused', 'withdrawn'] as const;

/** Of one run; by a supervisor, or by whoever has the case with the worker's consent. */
export const limitExtension = z.strictObject({
  length: duration,
  times: z.int(),
  approver: z.enum(['supervisor', 'owner']),
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
  /** any road into one of these starts it, any road out of all of them stops it; absent: every open status */
  runsIn: z.optional(z.array(z.enum(limitStatuses)).check(z.minLength(1))),
  /** runs only for cases in one of these lanes; absent: for all */
  lanes: z.optional(z.array(z.enum(lanes))),
  waitsFor: z.optional(z.enum(awaitedMatters)),
  countsFrom: z.enum(anchors),
  /** a case that had ended and comes back: does the old day hold, or does it count from the day on which it came back? */
  onReturn: z.optional(z.enum(['runs_on', 'anew'])),
  /** it begins only when this has run since the day from which it counts: the time in which somebody may still object */
  after: z.optional(duration),
  /** absent: a named day, or the law of limitation; beside a named day it only says in which unit a pause is given back */
  length: z.optional(duration),
  changes: z.optional(z.array(lengthChange)),
  /** where a named day goes when it is a day off: `prev` for pay days (CN-MW-03); absent: as the procedure says */
  roll: z.optional(roll),
  /** days of grace before a named day counts as missed */
  graceDays: z.optional(z.int()),
  /** what the lapse itself does to the case; absent: it is escalated and a person decides */
  onLapse: z.optional(
    z.enum(['closes_incomplete', 'ends_coordination', 'no_consent', 'time_over', 'right_ends']),
  ),
  /** a pause for one of these reasons stops this clock until the case goes on */
  pausedBy: z.array(z.enum(pauseReasons)),
  /** at most so many calendar days of all pauses of one run count */
  pauseCapDays: z.optional(z.int()),
  extension: z.optional(limitExtension),
  /** who is reminded before it falls due */
  reminds: z.enum(['owner', 'worker']),
});
export type TimeLimit = z.infer<typeof timeLimit>;

const anchorsOfTheCase: readonly Anchor[] = ['receipt', 'first_entry', 'limitation'];

/** Has a limit one day for the whole case? Others begin anew with each step, or belong to one thing. */
export const isOfWholeCase = ({ countsFrom }: TimeLimit): boolean => anchorsOfTheCase.includes(countsFrom);
