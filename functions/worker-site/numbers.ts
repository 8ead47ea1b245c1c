/** Numbers as people write them in a field, read by the same rules as in a text message. */
import { oneNumberIn } from '#domain/understanding/quantities/one-number.ts';

/**
 * `12,000.50 yuan` or 一万二 → hundredths (fen for yuan); undefined when there is no number, more than one, or one that
 * could be two different ones (12,00).
 */
export const hundredthsOf = (text: string): number | undefined => {
  const value = oneNumberIn(text);
  return value === undefined ? undefined : Math.round(value * 100);
};

/** A whole number; undefined when it is none. */
export const wholeOf = (text: string): number | undefined => {
  const hundredths = hundredthsOf(text);
  return hundredths === undefined || hundredths % 100 !== 0 ? undefined : hundredths / 100;
};
