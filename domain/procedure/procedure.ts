/**
 * A procedure is one jurisdiction's law as data: which limits run, from when, until when, after which article;
 * what may be handed to whom; who is told what. The decider asks it; no article stands in an `if`.
 */
import * as z from 'zod/mini';
import { areaCode, authority, civilDate, kind } from '../complaint/fields.ts';
import { openStatuses } from '../complaint/statuses.ts';
import { pauseReasons } from '../complaint/vocabulary.ts';

/** `min` and `h` run on the wall clock; `wd` on the calendar of working days; `d`, `w`, `m`, `y` on civil dates. */
const unit = z.enum(['min', 'h', 'wd', 'd', 'w', 'm', 'y']);

const roll = z.enum(['none', 'next', 'prev']);

const duration = z.strictObject({
  value: z.int().check(z.positive()),
  unit,
  /** calendar days added to the last day: -1 for "three months less one day" */
  offset: z.optional(z.int()),
  /** where a last day on a day off goes; absent: as the procedure says for all */
  roll: z.optional(roll),
});
export type Duration = z.infer<typeof duration>;

/** The length that holds for what starts on a day: the last change that had commenced by then. */
export const lengthOn = (
  {
    length,
    changes = [],
  }: { readonly length?: Duration | undefined; readonly changes?: readonly Change[] | undefined },
  startOn: string,
): Duration | undefined =>
  changes.filter((each) => each.commenced && each.from <= startOn).at(-1)?.length ?? length;

/** A length that holds for what starts on `from` or later: the law of the day on which it starts decides. */
const change = z.strictObject({
  from: civilDate,
  length: duration,
  basis: z.string(),
  verified: z.boolean(),
  /** false: planned, not yet seen in force; it is shown and not applied */
  commenced: z.boolean(),
});

type Change = z.infer<typeof change>;

const inForce = z.optional(z.strictObject({ from: z.optional(civilDate), until: z.optional(civilDate) }));

const timeLimit = z.strictObject({
  id: z.string(),
  /** rule id of the domain notes, where there is one */
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
  changes: z.optional(z.array(change)),
  /** where a day that the event names goes when it is a day off: `prev` for pay days (CN-MW-03); absent: it stays */
  roll: z.optional(roll),
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
  extension: z.optional(
    z.strictObject({ length: duration, times: z.int(), approver: z.enum(['supervisor']) }),
  ),
  /** who is reminded before it falls due */
  reminds: z.enum(['owner', 'worker']),
});
export type TimeLimit = z.infer<typeof timeLimit>;

export const procedure = z.strictObject({
  /** e.g. `cn-mainland@2026-01`; a case keeps the version it was opened under */
  id: z.string(),
  jurisdiction: z.string(),
  name: z.record(z.string(), z.string()),
  timeZone: z.string(),
  calendar: z.string(),
  /** other calendars by the beginning of an office's id, where parts of the country differ */
  calendarOfOffices: z.optional(z.record(z.string(), z.string())),
  /** where a last day on a day off goes, unless a length says otherwise */
  roll,
  currency: z.string(),
  emergencyNumbers: z.array(z.strictObject({ number: z.string(), what: z.string() })),
  hotlines: z.array(z.strictObject({ number: z.string(), what: z.string() })),
  /** what a worker chooses a place from; absent: the divisions of GB/T 2260 */
  areas: z.optional(z.array(z.strictObject({ code: areaCode, name: z.record(z.string(), z.string()) }))),
  timeLimits: z.array(timeLimit),
  /** kinds that this authority may not deal with itself, and who is competent (CN-LI-10) */
  competence: z.array(
    z.strictObject({
      kinds: z.array(kind),
      authority,
      rule: z.string(),
      basis: z.string(),
      verified: z.boolean(),
      /** must be referred: this authority may not accept it (CN-LI-10) */
      exclusive: z.optional(z.boolean()),
      inForce,
    }),
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
    changes: z.optional(z.array(change)),
    /**
     * interrupt: begins anew on the day of the complaint's acceptance. suspend: the days from the filing to the decision
     * (in Great Britain Day A to Day B) don't count. none: it runs on.
     */
    effect: z.enum(['interrupt', 'suspend', 'none']),
    /** at least so long after the end of a suspension */
    floor: z.optional(duration),
    rule: z.optional(z.string()),
    basis: z.string(),
    verified: z.boolean(),
  }),
  fines: z.array(
    z.strictObject({
      rule: z.string(),
      what: z.string(),
      per: z.enum(['case', 'worker', 'worker_month', 'person', 'concealed_wages']),
      /** in the smallest unit of the currency; absent where the fine is a multiple */
      min: z.optional(z.int()),
      max: z.optional(z.int()),
      times: z.optional(z.strictObject({ min: z.number(), max: z.number() })),
      basis: z.string(),
      verified: z.boolean(),
    }),
  ),
  /** what the criminal law calls a large amount; the province fixes its figure in the range */
  policeThreshold: z.optional(
    z.strictObject({
      rule: z.string(),
      minMonths: z.int(),
      single: z.strictObject({ min: z.int(), max: z.int() }),
      group: z.strictObject({ workers: z.int(), min: z.int(), max: z.int() }),
      basis: z.string(),
      verified: z.boolean(),
    }),
  ),
  acceptanceBasis: z.string(),
  refusalBasis: z.record(z.string(), z.string()),
});
export type Procedure = z.infer<typeof procedure>;
