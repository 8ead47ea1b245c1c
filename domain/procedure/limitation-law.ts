/** Limitation as the law has it: by when a claim must be brought elsewhere, and from which day it runs. */
import * as z from 'zod/mini';
import { complaintKind } from '#domain/terms/fields.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { duration } from '#domain/time/duration.ts';
import { type Matter, matterOf, topic } from './matters.ts';
import { sourceFields } from './source-fields.ts';
import { lengthChange } from './time-limit.ts';

/** The limitation law: by when a claim must be brought elsewhere. */
export const limitationLaw = z.strictObject({
  length: duration,
  changes: z.optional(z.array(lengthChange)),
  /**
   * interrupt: begins anew on the day of the complaint's acceptance. suspend: the days from the filing to the decision
   * (in Great Britain Day A to Day B) don't count. none: it runs on.
   */
  effect: z.enum(['interrupt', 'suspend', 'none']),
  /** at least so long after the end of a suspension */
  floor: z.optional(duration),
  /** for these topics and kinds it does not run while the employment goes on (CN-AR-09) */
  fromEndOfWork: z.optional(
    z.strictObject({
      topics: z.optional(z.array(topic)),
      kinds: z.optional(z.array(complaintKind)),
      ...sourceFields,
    }),
  ),
  /** the last day of work begins it: always for these kinds, for others where the work ended within the time complained of */
  fromLastDayOfWork: z.optional(z.strictObject({ kinds: z.array(complaintKind), ...sourceFields })),
  /** where only months are known, the day of the harm that is told as safe is the first of the last month */
  monthsFromFirstDay: z.optional(z.literal(true)),
  /** of which kind a claim is that a wage statement works out, by the id of its rule; others are of the complaint's own kind */
  kindsOfRules: z.optional(z.record(z.string(), complaintKind)),
  /** claims with a length of their own */
  claims: z.optional(
    z.array(z.strictObject({ kinds: z.array(complaintKind), length: duration, ...sourceFields })),
  ),
  ...sourceFields,
});

type LimitationLaw = z.infer<typeof limitationLaw>;

interface Limited {
  readonly limitation: LimitationLaw;
  readonly matters: readonly Matter[];
}

/** The rule by which claims of a kind wait for the end of the work; undefined where they run while it goes on. */
export const endOfWorkRule = (
  of: Limited,
  kind: ComplaintKind,
): LimitationLaw['fromEndOfWork'] | undefined => {
  const rule = of.limitation.fromEndOfWork;
  const about = matterOf(of, kind)?.topic;
  const waits = rule?.kinds?.includes(kind) || (about !== undefined && rule?.topics?.includes(about));
  return waits ? rule : undefined;
};
