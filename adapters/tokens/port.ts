/** Who holds a bearer token, as far as the issuer says: what they may do the directory says. */
export interface TokenHolder {
  readonly id: string;
  /** when they last proved who they are, in seconds since 1970; absent where the issuer does not say (`auth_time`) */
  readonly signedInAt?: number;
}

export interface Tokens {
  /** Undefined when the token is not to be believed. Throws IssuerSilent when it can't be found out now. */
  holder(token: string): Promise<TokenHolder | undefined>;
}

/** The issuer's keys could not be had, which says nothing about the token. */
export class IssuerSilent extends Error {
  override readonly name = 'IssuerSilent';
}
