/** What people write, as every door takes it: something that can be read, and shows as it is. */
import * as z from 'zod/mini';

/** NUL and other controls (line ends and tabs may be), invisible marks, and marks that turn the direction of writing. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const readable = /[\p{L}\p{N}\p{S}]/u;

/** Is there a letter, number or sign in it, and nothing that hides or turns what it says? */
export const isLegible = (text: string): boolean => readable.test(text) && !unprintable.test(text);

/** Text of at most so many characters, which is refused where nobody could read it. */
export const legible = (most: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(most),
      z.refine(isLegible, 'Nothing in it can be read, or it has control or direction marks'),
    );
