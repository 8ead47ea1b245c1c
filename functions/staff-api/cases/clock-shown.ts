/** A limit as it is explained: its rule and article, how long it is, from when it counts, what stopped it meanwhile. */
import * as z from 'zod/mini';
import { limitOf } from '#domain/complaint/clocks/reminders.ts';
import type { Clock } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { present } from '#domain/terms/present.ts';

const length = z.object({ value: z.int(), unit: z.enum(['min', 'h', 'wd', 'd', 'w', 'm', 'y']) });
const pause = z.object({ from: z.string(), until: z.optional(z.string()), reason: z.string() });

export const clockShownBody = z.looseObject({
  clock: z.string(),
  limit: z.string(),
  /** a limit of law, the office's own promise, or the worker's limitation */
  kind: z.enum(['legal', 'service', 'limitation']),
  startOn: z.string(),
  /** the last day; `due` is the instant at which it has passed */
  dueOn: z.string(),
  due: z.string(),
  /** past the end of the published calendar: it may move */
  provisional: z.boolean(),
  escalation: z.int(),
  /** the article; a promise of the office is its own source */
  basis: z.optional(z.string()),
  rule: z.optional(z.string()),
  /** was it checked against the text of the law? */
  verified: z.optional(z.boolean()),
  /** absent: a day that the law or an act names itself */
  length: z.optional(length),
  extensions: z.int(),
  /** days that are not counted; the one without an end goes on */
  stoppedFor: z.array(pause),
  /** it runs in minutes or hours: the hour counts, not the day */
  byTheHour: z.boolean(),
});

const pausesOf = ({ pauses = [], paused }: Clock): z.infer<typeof pause>[] => [
  ...pauses.map(({ from, until, reason }) => ({ from, until, reason })),
  ...(paused === undefined ? [] : [{ from: paused.on, reason: paused.reason }]),
];

export const clockShown = (procedure: Procedure, clock: Clock): z.infer<typeof clockShownBody> => {
  const limit = limitOf(procedure, clock);
  const lasts = limit && lengthOn(limit, clock.startOn);
  return {
    ...clock,
    ...present({ basis: limit?.basis, rule: limit?.rule, verified: limit?.verified }),
    ...(lasts === undefined ? {} : { length: { value: lasts.value, unit: lasts.unit } }),
    stoppedFor: pausesOf(clock),
    byTheHour: lasts?.unit === 'h' || lasts?.unit === 'min',
  };
};
