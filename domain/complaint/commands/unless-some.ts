import type { Refusal } from '#domain/terms/refusal.ts';

/**
 * The bar to an act on one of several things, before it is said which: none as long as it is possible with one of them; else
 * why it is not with the first, and `none` where there is nothing of the kind.
 */
export const barUnlessSome = <T>(
  things: readonly T[],
  barTo: (thing: T) => Refusal | undefined,
  none: Refusal,
): Refusal | undefined => {
  const bars = things.map(barTo);
  return bars.includes(undefined) ? undefined : (bars[0] ?? none);
};
