/**
 * A procedure is one jurisdiction's law as data: which limits run, from when, until when, after which article;
 * what may be handed to whom; who is told what. The decider asks it; no article stands in an `if`.
 */
import * as z from 'zod/mini';
import { authority, kind } from '../complaint/fields.ts';
import { openStatuses } from '../complaint/statuses.ts';
import { pauseReasons } from '../complaint/vocabulary.ts';

/** `min` and `h` run on the wall clock; `wd` on the calendar of working days; `d`, `m`, `y` on civil dates. */
const unit = z.enum(['min', 'h', 'wd', 'd', 'm', 'y']);
export type Unit = z.infer<typeof unit>;

const duration = z.strictObject({ value: z.int().check(z.positive()), unit });
export type Duration = z.infer<typeof duration>;

const timeLimit = z.strictObject({
  id: z.string(),
  /** rule id of the domain notes, where there is one */
  rule: z.optional(z.string()),
  basis: z.string(),
  /** legal: the law's. service: the office's promise. limitation: the worker's own right to go on elsewhere. */
  kind: z.enum(['legal', 'service', 'limitation']),
  /** stage: starts anew with each start event. case: never restarts, is shown to the worker. */
  scope: z.enum(['stage', 'case']),
  /** absent: the date is in the start event itself (`dueOn`, or one for each instalment) */
  length: z.optional(duration),
  /** days of grace before a date named by the event counts as missed */
  graceDays: z.optional(z.int()),
  /** event types; `entering` = whenever the case comes into one of the statuses of `during` */
  startsOn: z.array(z.string()).check(z.minLength(1)),
  stopsOn: z.array(z.string()),
  /** stopped too when the case leaves these statuses; absent: in any open status */
  during: z.optional(z.array(z.enum(openStatuses))),
  /** what the lapse itself does to the case; absent: it is escalated and a person decides */
  onLapse: z.optional(z.enum(['closes_incomplete', 'ends_coordination', 'no_consent', 'time_over'])),
  /** a pause for one of these reasons stops this clock until the case goes on */
  pausedBy: z.array(z.enum(pauseReasons)),
  /** at most so many calendar days of a pause count */
  pauseCapDays: z.optional(z.int()),
  extension: z.optional(z.strictObject({ length: duration, times: z.int() })),
  /** who is reminded before it falls due */
  reminds: z.enum(['owner', 'worker']),
});
export type TimeLimit = z.infer<typeof timeLimit>;

const procedure = z.strictObject({
  /** e.g. `cn-mainland@2026-01`; a case keeps the version it was opened under */
  id: z.string(),
  jurisdiction: z.string(),
  name: z.record(z.string(), z.string()),
  timeZone: z.string(),
  calendar: z.string(),
  currency: z.string(),
  emergencyNumbers: z.array(z.strictObject({ number: z.string(), what: z.string() })),
  hotlines: z.array(z.strictObject({ number: z.string(), what: z.string() })),
  timeLimits: z.array(timeLimit),
  /** kinds that this authority may not deal with itself, and who is competent (CN-LI-10) */
  competence: z.array(
    z.strictObject({ kinds: z.array(kind), authority, rule: z.string(), basis: z.string() }),
  ),
  /** kinds that go into the danger lane as soon as they are filed */
  dangerKinds: z.array(kind),
  /** kinds that may not be mediated (T31) */
  unmediable: z.array(kind),
  groupFrom: z.int(),
  representativesFrom: z.int(),
  extraCompensation: z.strictObject({ minPercent: z.int(), maxPercent: z.int(), basis: z.string() }),
  maxSessions: z.int(),
  planWithinDays: z.int(),
  disputeWithin: duration,
  reviewWithin: duration,
  suitWithin: duration,
  /** limitation of the worker's claim elsewhere; an accepted complaint interrupts it (CN-AR-08) */
  limitation: z.strictObject({
    length: duration,
    effectOfAcceptance: z.enum(['interrupt', 'none']),
    basis: z.string(),
  }),
  acceptanceBasis: z.string(),
  refusalBasis: z.record(z.string(), z.string()),
});
export type Procedure = z.infer<typeof procedure>;
