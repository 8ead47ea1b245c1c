/**
 * The code by which a phone shows that a contact is meant for it: nine random digits and a Damm check digit, texted in
 * from that phone within a day. Thirty bits: it opens nothing, is good from one phone alone, and a phone has five tries a day.
 */
import { integerFrom } from './identifiers.ts';
import { checkDigit } from './receipt.ts';

const digitsIn = 9;

/** From at least 16 random bytes; RangeError for fewer. */
export const contactCodeFrom = (bytes: Uint8Array): string => {
  const digits = String(integerFrom(bytes) % 10n ** BigInt(digitsIn)).padStart(digitsIn, '0');
  return digits + checkDigit(digits);
};

/** True for ten digits whose check digit is right. */
export const isContactCode = (digits: string): boolean =>
  /^\d{10}$/.test(digits) && checkDigit(digits) === '0';

/** In two groups: `12345 67890`. */
export const showContactCode = (code: string): string => code.replace(/.{5}(?=.)/, '$& ');
