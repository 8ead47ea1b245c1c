import type { Procedure } from '../../procedure/procedure.ts';
import type { harmFlags, Kind, Urgency } from '../vocabulary.ts';

/** The next free reference: w1, w2… or p1, p2… */
export const nextRef = (prefix: 'w' | 'p', taken: readonly string[]): string =>
  `${prefix}${Math.max(0, ...taken.map((each) => Number(each.slice(1)))) + 1}`;

interface Filed {
  readonly kind: Kind;
  readonly headcount: number;
  readonly harm: readonly (typeof harmFlags)[number][];
}

/** Domain notes 5.4: U0 immediate danger, U1 child, forced labour, a group; U2 basic living hit; else U3. */
export const urgencyOf = (
  { kind, headcount, harm }: Filed,
  danger: boolean,
  procedure: Procedure,
): Urgency => {
  if (danger) return 'U0';
  if (procedure.dangerKinds.includes(kind)) return 'U1';
  const basicLiving = harm.some(
    (each) => each === 'no_food_shelter' || each === 'eviction' || each === 'illness_untreated',
  );
  return basicLiving || headcount >= procedure.groupFrom ? 'U2' : 'U3';
};
