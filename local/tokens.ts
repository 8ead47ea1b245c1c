/** The issuer's signing key, and bearer tokens made with it without a browser, for curl and for tests. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import * as z from 'zod';

export const AUDIENCE = 'redress-api';
const ALGORITHM = 'ES256';
const VALIDITY = '30d';
const keyFileText = z.looseObject({ kty: z.string(), kid: z.string() });

/** Kept over restarts, so that tokens handed out stay valid. */
export const ensureIssuerKey = async (file: string): Promise<void> => {
  if (await readFile(file, 'utf8').catch(() => undefined)) return;
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const named = { ...jwk, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
  await writeFile(file, JSON.stringify(named), { mode: 0o600 });
};

export const readIssuerKey = async (file: string): Promise<JWK & { kid: string }> =>
  keyFileText.parse(JSON.parse(await readFile(file, 'utf8')));

interface TokenRequest {
  keyFile: string;
  issuer: string;
  subject: string;
  /** as jose writes spans: `30d`, `5m`, `-1h` for one that has run out */
  validity?: string;
}

/**
 * A token that is made without a browser counts as one of somebody who has just signed in, for as long as it may last: scripts
 * can't be asked again.
 */
const lastingSignIn = (): number => Math.floor(Date.now() / 1000) + 30 * 86_400;

/** An access token as RFC 9068 has it (`typ` at+jwt), by default valid for 30 days. */
export const accessToken = async ({ keyFile, issuer, subject, validity = VALIDITY }: TokenRequest) => {
  const jwk = await readIssuerKey(keyFile);
  return new SignJWT({ client_id: 'local', scope: 'openid', auth_time: lastingSignIn() })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: jwk.kid })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime(validity)
    .sign(await importJWK(jwk, ALGORITHM));
};
