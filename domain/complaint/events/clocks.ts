/** No person commands these: the procedure's time limits do. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { event } from './event.ts';

export const clockEvents = [
  event('clock_started', {
    clock: z.string(),
    limit: z.string(),
    kind: z.enum(['legal', 'service', 'limitation']),
    scope: z.enum(['stage', 'case']),
    startOn: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the day that the starting event named, before it was moved off a day off */
    named: z.optional(f.civilDate),
  }),
  event('clock_stopped', { clock: z.string() }),
  event('clock_paused', { clock: z.string(), on: f.civilDate }),
  event('clock_resumed', {
    clock: z.string(),
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the last day of the pause that is given back: the cap may have ended it before */
    until: z.optional(f.civilDate),
  }),
  /** The same limit falls on another day, because what it is counted by has changed. */
  event('deadline_moved', {
    clock: z.string(),
    from: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    reason: z.enum(['holiday_list', 'other_office']),
  }),
  event('deadline_reminded', { clock: z.string(), to: z.enum(['owner', 'worker']), nextAlarm: f.instant }),
  event('deadline_escalated', {
    clock: z.string(),
    office: f.officeId,
    step: z.int().check(z.positive()),
    nextAlarm: f.instant,
  }),
] as const;
