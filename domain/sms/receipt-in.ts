import { asWritten } from '#domain/understanding/spelling.ts';

/** The twenty digits of a receipt in a message, however they are grouped and whatever unseen marks stand between. */
export const receiptIn = (message: string): string | undefined =>
  asWritten(message.slice(0, 500))
    .match(/(?<!\d)\d(?:[ ._\p{Pd}]{0,3}\d){19}(?![ .-]?\d)/u)?.[0]
    .replace(/\D/g, '');
