import { withPlainDigits } from '#domain/terms/numerals.ts';

/** The twenty digits of a receipt in a message, however they are grouped. */
export const receiptIn = (message: string): string | undefined =>
  withPlainDigits(message.slice(0, 500))
    .match(/(?<!\d)\d(?:[ .-]?\d){19}(?![ .-]?\d)/)?.[0]
    .replace(/\D/g, '');
