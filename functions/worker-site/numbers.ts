/** Numbers as people write them, read by the same rules as in a text message. */
import { numbersIn, plainly } from '#domain/sms/numerals.ts';

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

/** E.164 of a mobile number of the mainland, or of any number that begins with + or 00; undefined for neither. */
export const e164 = (text: string): string | undefined => {
  const bare = plainly(text.slice(0, 60)).replace(/[\s().\-\p{Pd}]/gu, '');
  const mainland = /^(?:(?:\+|00)86)?(1[3-9]\d{9})$/.exec(bare);
  if (mainland) return `+86${mainland[1]}`;
  const foreign = /^(?:\+|00)([1-9]\d{6,14})$/.exec(bare);
  return foreign && !foreign[1]?.startsWith('86') ? `+${foreign[1]}` : undefined;
};

/** As it is written at home: +8613800138000 → 138 0013 8000; any other number as it is. */
export const shownPhone = (phone: string): string => phone.replace(/^\+86(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
