/**
 * The text that is hashed: the purpose comes first and holds no `|`, so that no value of one purpose can pass for
 * another's.
 */
export const messageOf = (purpose: string, value: string): Uint8Array =>
  new TextEncoder().encode(`${purpose}|v1|${value}`);

/** The first 128 bits of a hash in hexadecimal, enough that two values never meet by chance. */
export const shortened = (mac: Uint8Array): string => Buffer.from(mac.subarray(0, 16)).toString('hex');
