/** Says whose a bearer token is. Never says more than that: what its holder may do stands in the directory. */
export interface Tokens {
  /** The holder's id; undefined when the token is not to be believed. Throws IssuerSilent when it can't be found out now. */
  subject(token: string): Promise<string | undefined>;
}

/** The issuer's keys could not be had: says nothing about the token. */
export class IssuerSilent extends Error {
  override readonly name = 'IssuerSilent';
}
