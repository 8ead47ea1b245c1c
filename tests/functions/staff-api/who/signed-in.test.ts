/** The door itself says 401 to every token that is not to be believed, and never looks further. */
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { joseTokens } from '#adapters/tokens/jose.ts';
import { memoryApi } from '../office.ts';

const issuer = 'https://issuer.example';
const audience = 'redress-api';

const door = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  const keys = createLocalJWKSet({ keys: [jwk] });
  const sign = (header: object, claims: object = {}, key: CryptoKey | Uint8Array = privateKey) =>
    new SignJWT({ iss: issuer, aud: audience, sub: 'i.li', iat: 1, exp: 9_999_999_999, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one', ...header })
      .sign(key);
  const api = memoryApi({ tokens: joseTokens({ issuer, audience, keys }) });
  const me = (authorization: string | undefined) =>
    api.ask({ path: '/me', headers: authorization === undefined ? {} : { authorization } });
  return { sign, me, publicText: new TextEncoder().encode(JSON.stringify(jwk)) };
};

describe('the door', async () => {
  const { sign, me, publicText } = await door();
  const none = new UnsecuredJWT({ iss: issuer, aud: audience, sub: 'i.li', exp: 9_999_999_999 }).encode();

  test.each([
    ['no header', undefined],
    ['another scheme', `Basic ${await sign({})}`],
    ['an empty token', 'Bearer '],
    ['alg none', `Bearer ${none}`],
    ['HS256 with the public key', `Bearer ${await sign({ alg: 'HS256' }, {}, publicText)}`],
    ['a wrong issuer', `Bearer ${await sign({}, { iss: 'https://evil.example' })}`],
    ['a wrong audience', `Bearer ${await sign({}, { aud: 'other' })}`],
    ['expired', `Bearer ${await sign({}, { exp: 2 })}`],
    ['an id token', `Bearer ${await sign({ typ: 'JWT' })}`],
    ['a jku header', `Bearer ${await sign({ jku: 'https://evil.example/keys' })}`],
    ['a token of 10,000 characters', `Bearer ${'a'.repeat(10_000)}`],
  ])('%s: 401', async (_, authorization) => {
    const answer = await me(authorization);
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
  });

  test('a good token comes in', async () => {
    const answer = await me(`Bearer ${await sign({})}`);
    expect([answer.status, answer.body.id]).toEqual([200, 'i.li']);
  });

  test('a good token of somebody whom the directory does not know stays outside', async () => {
    const answer = await me(`Bearer ${await sign({}, { sub: 'constructor' })}`);
    expect(answer.status).toBe(403);
  });
});
