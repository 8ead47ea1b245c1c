/** Numbers as people write them, read by the same rules as in a text message. */
import { numbersIn } from '#domain/terms/numerals.ts';

/** `12,000.50 yuan` or 一万二 → hundredths (fen for yuan); undefined when there is no number, or more than one. */
export const hundredthsOf = (text: string): number | undefined => {
  const [found, ...more] = numbersIn(text);
  if (found === undefined || more.length > 0 || /[-−]\s*\d/.test(text)) return undefined;
  return Math.round(found.value * 100);
};

/** A whole number; undefined when it is none. */
export const wholeOf = (text: string): number | undefined => {
  const hundredths = hundredthsOf(text);
  return hundredths === undefined || hundredths % 100 !== 0 ? undefined : hundredths / 100;
};
