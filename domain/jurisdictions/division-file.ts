/** The form of `divisions.json`. A test parses each of them; a function takes them as they are. */
import * as z from 'zod/mini';

export const divisionFile = z.strictObject({
  /** what each level is called, from the top (`web.q.…`); as many as a place is chosen by */
  levels: z.array(z.enum(['area', 'province', 'city', 'district'])).check(z.minLength(1)),
  /** the first is the original */
  languages: z.array(z.string()).check(z.minLength(1)),
  /** languages whose names a machine made: each is shown with the original */
  machineMade: z.optional(z.array(z.string())),
  /** by code, in the order in which they are offered: the name in each of the languages */
  names: z.record(z.string(), z.array(z.string())),
});
export type DivisionFile = z.infer<typeof divisionFile>;
