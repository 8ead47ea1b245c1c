/** A length of time as law states it. */
import * as z from 'zod/mini';

/** `min` and `h` run on the wall clock; `wd` on the calendar of working days; `d`, `w`, `m`, `y` on civil dates. */
const unit = z.enum(['min', 'h', 'wd', 'd', 'w', 'm', 'y']);

/**
 * The move of a last day that is no working day: to the `next` one, to the one before (`prev`), or `none`: it stays.
 */
export const roll = z.enum(['none', 'next', 'prev']);
export type Roll = z.infer<typeof roll>;

export const duration = z.strictObject({
  value: z.int().check(z.positive()),
  unit,
  /** calendar days added to the last day: -1 for "three months less one day" */
  offset: z.optional(z.int()),
  /** where a last day on a day off goes; absent: as the procedure says for all */
  roll: z.optional(roll),
});
export type Duration = z.infer<typeof duration>;
