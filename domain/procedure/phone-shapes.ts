/** Telephone numbers as a procedure declares them. What reads a number needs the numbers of all countries: `phones.ts`. */
import * as z from 'zod/mini';

const digits = z.string().check(z.regex(/^\d+$/));

export const phones = z.strictObject({
  /** of the country, without + */
  code: digits,
  /** dialled at home before a number; empty: nothing */
  trunk: z.string().check(z.regex(/^\d*$/)),
  /** what a number that takes texts can begin with, after the trunk */
  begins: z.array(digits).check(z.minLength(1)),
  /** how many digits such a number has after the trunk */
  digits: z.int().check(z.positive()),
  /** as it is written at home: a number is shown in groups like these */
  example: z.string(),
});
/** A number that anybody may call, what it is for, and where it was read. */
export const hotline = z.strictObject({
  number: z.string(),
  what: z.string(),
  source: z.optional(z.string()),
  /** was it compared with what its owner publishes now? absent: no */
  verified: z.optional(z.boolean()),
});

export type Phones = z.infer<typeof phones>;
