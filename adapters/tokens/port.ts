/** Finds the holder of a bearer token, and no more: the directory says what they may do. */
export interface Tokens {
  /**
   * The holder's id; undefined when the token is not to be believed. Throws IssuerSilent when it can't be found out
   * now.
   */
  subject(token: string): Promise<string | undefined>;
}

/** The issuer's keys could not be had, which says nothing about the token. */
export class IssuerSilent extends Error {
  override readonly name = 'IssuerSilent';
}
