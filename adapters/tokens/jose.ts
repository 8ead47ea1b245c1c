import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { once } from '#domain/terms/once.ts';
import { present } from '#domain/terms/present.ts';
import { IssuerSilent, type Tokens } from './port.ts';

const tokenClaims = z.object({ sub: z.string(), auth_time: z.catch(z.optional(z.number()), undefined) });

/** Asymmetric signatures only: with a shared secret, whoever verifies tokens could make them. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** Headers by which a token would bring or point to its own key. */
const foreignKeys = ['jku', 'jwk', 'x5u', 'x5c'] as const;

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** the issuer's keys; `remoteKeys(url)` for real ones */
  readonly keys: JWTVerifyGetKey;
}

const keptKeys = { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 3000 } as const;

/**
 * The issuer's published keys, kept for ten minutes; an unknown key asks again, at most every half a minute. Asked for with the first
 * token, as what fetches them costs a tenth of a start.
 */
export const remoteKeys = (url: string): JWTVerifyGetKey => {
  const at = new URL(url);
  const keys = once(() => createRemoteJWKSet(at, keptKeys));
  return (header, token) => keys()(header, token);
};

const ownKeysOnly =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    if (foreignKeys.some((name) => name in header)) throw new errors.JWSInvalid('A token brings no keys');
    return keys(header, token);
  };

/** Whether the issuer did not answer, or not sensibly, which says nothing about the token. */
const isAccident = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC';

/**
 * Access tokens of one issuer after RFC 9068: signature, `iss`, `aud`, `exp`, `typ: at+jwt`. Time is the machine's own,
 * never the local environment's clock: a token does not grow old because a test moved that clock.
 */
export const joseTokens = ({ issuer, audience, keys }: Issuer): Tokens => ({
  holder: async (token) => {
    try {
      const { payload } = await jwtVerify(token, ownKeysOnly(keys), {
        issuer,
        audience,
        algorithms,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: 5,
      });
      const { sub, auth_time: signedInAt } = tokenClaims.parse(payload);
      return { id: sub, ...present({ signedInAt }) };
    } catch (error) {
      if (isAccident(error)) throw new IssuerSilent('No keys to verify with', { cause: error });
      return undefined;
    }
  },
});
