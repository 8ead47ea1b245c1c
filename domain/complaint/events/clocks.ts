/** No person commands these: the procedure's time limits do, save that somebody acknowledges an escalation. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { pauseReasons } from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

export const clockEvents = [
  event('clock_started', () => ({
    clock: z.string(),
    limit: z.string(),
    kind: z.enum(['legal', 'service', 'limitation']),
    scope: z.enum(['stage', 'case']),
    /** the instant from which it counts */
    countsFrom: f.instant,
    startOn: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the day that what it waits for names, before it was moved off a day off */
    named: z.optional(f.civilDate),
    /** of a run that comes from another case */
    extensions: z.optional(z.int().check(z.nonnegative())),
    /** a run that stood still goes on, with its pauses and extensions */
    goesOn: z.optional(z.literal(true)),
  })),
  event('clock_stopped', () => ({
    clock: z.string(),
    /** the last safe day that was told does not hold any more, and there is no other yet */
    dayUnknown: z.optional(z.literal(true)),
  })),
  event('clock_paused', () => ({ clock: z.string(), on: f.civilDate, reason: z.enum(pauseReasons) })),
  event('clock_resumed', () => ({
    clock: z.string(),
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the last day of the pause that is given back: the cap may have ended it before */
    until: z.optional(f.civilDate),
  })),
  /** The same limit falls on another day, because what it is counted by has changed. */
  event('deadline_moved', () => ({
    clock: z.string(),
    from: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    reason: z.enum(['holiday_list', 'other_office', 'other_facts']),
    /** the last safe day as it was worked out anew */
    named: z.optional(f.civilDate),
  })),
  event('deadline_reminded', () => ({
    clock: z.string(),
    to: z.enum(['owner', 'worker']),
    nextAlarm: f.instant,
  })),
  event('deadline_escalated', () => ({
    clock: z.string(),
    office: f.officeId,
    step: z.int().check(z.positive()),
    nextAlarm: f.instant,
    /** the workers hear of a level once, however many limits reach it */
    tells: z.optional(z.literal(true)),
    /** nobody saw to it, and there is no level above */
    again: z.optional(z.literal(true)),
  })),
  /** Somebody of the office that was told sees to it. */
  event('escalation_acknowledged', () => ({ clock: z.string(), by: f.staffId, nextAlarm: f.instant })),
] as const;
