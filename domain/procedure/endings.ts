/** Why a case may be closed, and what must stand behind each reason, as the procedure has it. */
import * as z from 'zod/mini';
import { closingBases, closingReasons } from '#domain/terms/vocabulary.ts';

export const ending = z.strictObject({
  reason: z.enum(closingReasons),
  /** of each row at least one must have happened in this case */
  needs: z.array(z.array(z.enum(closingBases)).check(z.minLength(1))),
  /** what the ledger must say: `nothing` is owed of what was promised or ordered, or `something` still is */
  owed: z.optional(z.enum(['nothing', 'something'])),
  /** one proposes it with grounds and another closes; where something is owed this holds for every reason */
  twoPersons: z.optional(z.literal(true)),
});
export type Ending = z.infer<typeof ending>;
