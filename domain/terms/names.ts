/** A name in several languages, by BCP 47 tag. */
import * as z from 'zod/mini';

export const names = z
  .record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), z.string().check(z.minLength(1)))
  .check(z.refine((all) => Object.keys(all).length > 0, { error: 'A name in one language at least.' }));
export type Names = z.infer<typeof names>;

/** In this language; else in English, else in whatever language there is. Undefined where it has no name at all. */
export const nameIn = (all: Names, language: string): string | undefined =>
  all[language] ?? all.en ?? Object.values(all)[0];
