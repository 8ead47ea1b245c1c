import { asWritten } from '#domain/understanding/text/spelling.ts';

/** The digits of a number of this length in a message, however they are grouped and whatever unseen marks stand between. */
const digitsIn = (message: string, length: number): string | undefined =>
  asWritten(message.slice(0, 500))
    .match(new RegExp(`(?<!\\d)\\d(?:[ ._\\p{Pd}]{0,3}\\d){${length - 1}}(?![ .-]?\\d)`, 'u'))?.[0]
    .replace(/\D/g, '');

/** The twenty digits of a receipt in a message. */
export const receiptIn = (message: string): string | undefined => digitsIn(message, 20);

/** The ten digits of a code that a page showed. */
export const contactCodeIn = (message: string): string | undefined => digitsIn(message, 10);

/** Nothing but ten digits: a code, right or wrong. */
export const isBareCode = (message: string): boolean =>
  /^\D*(?:\d[ ._\p{Pd}]{0,3}){10}$/u.test(asWritten(message));
