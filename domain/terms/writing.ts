/** What people write, as every door takes it: something that can be read, and shows as it is. */
import * as z from 'zod/mini';

/**
 * Something beside blanks, and no NUL or other control (line ends and tabs may be), invisible mark, or mark that turns the
 * direction of writing. Each character is looked at once.
 */
const legibleText =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  /^[^\S\u000b\u000c]*[^\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069][^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;

/** Text of at most so many characters, which is refused where nobody could read it. */
export const legible = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(legibleText));
