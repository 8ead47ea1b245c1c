/** What people write, as every door takes it: something that can be read, and shows as it is. */
import * as z from 'zod/mini';

/** NUL and other controls (line ends and tabs may be), invisible marks, and marks that turn the direction of writing. */
const marks =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Something beside blanks, and no mark. Each character is looked at once. */
const legibleText = new RegExp(`^[^\\S\\u000b\\u000c]*[^\\s${marks}][^${marks}]*$`);

const eachMark = new RegExp(`[${marks}]`, 'g');

/** Text of at most so many characters, which is refused where nobody could read it. */
export const legible = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(legibleText));

/**
 * The text without its marks, for doors to which people paste what they can't see: what is left is legible, or blank. A
 * program that sends marks to the staff API is told so instead.
 */
export const withoutMarks = (text: string): string => text.replace(eachMark, '');

/** Whether a door let a mark through. */
export const hasMarks = (text: string): boolean => withoutMarks(text) !== text;
