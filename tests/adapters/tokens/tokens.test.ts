import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { joseTokens } from '#adapters/tokens/jose.ts';
import { IssuerSilent } from '#adapters/tokens/port.ts';

const issuer = 'https://issuer.example';
const audience = 'redress-api';

const zoo = async () => {
  const own = await generateKeyPair('RS256', { extractable: true });
  const elliptic = await generateKeyPair('ES256', { extractable: true });
  const edwards = await generateKeyPair('EdDSA', { extractable: true });
  const strange = await generateKeyPair('RS256', { extractable: true });
  const pss = await generateKeyPair('PS256', { extractable: true });
  const publicJwk = { ...(await exportJWK(own.publicKey)), kid: 'one', use: 'sig' };
  const keys = createLocalJWKSet({
    keys: [
      publicJwk,
      { ...(await exportJWK(elliptic.publicKey)), kid: 'two', alg: 'ES256' },
      { ...(await exportJWK(edwards.publicKey)), kid: 'three', alg: 'EdDSA' },
      { ...(await exportJWK(pss.publicKey)), kid: 'four' },
    ],
  });
  const claims = (over: object = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: audience, sub: 'li.wei', iat: now, exp: now + 600, ...over };
  };
  const sign = (header: object, over: object = {}, key: CryptoKey | Uint8Array = own.privateKey) =>
    new SignJWT(claims(over))
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'one', ...header })
      .sign(key);
  const good = await sign({});
  const [head = '', body = '', signature = ''] = good.split('.');
  const publicText = new TextEncoder().encode(JSON.stringify(publicJwk));
  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  const beasts: Record<string, string> = {
    'no token': '',
    'no JWT': 'a.b.c',
    'a text without points': 'li.wei',
    'alg none': new UnsecuredJWT(claims()).encode(),
    'HS256 signed with the public key': await sign({ alg: 'HS256' }, {}, publicText),
    'a signature of another key': await sign({}, {}, strange.privateKey),
    'an algorithm that is not ours': await sign({ alg: 'PS256', kid: 'four' }, {}, pss.privateKey),
    'an unknown key': await sign({ kid: 'five' }, {}, strange.privateKey),
    'a wrong issuer': await sign({}, { iss: 'https://evil.example' }),
    'a wrong audience': await sign({}, { aud: 'another-api' }),
    'no audience': await sign({}, { aud: undefined }),
    expired: await sign({}, { iat: now - 2 * hour, exp: now - hour }),
    'not valid yet': await sign({}, { nbf: now + hour }),
    'no expiry': await sign({}, { exp: undefined }),
    'no subject': await sign({}, { sub: undefined }),
    'an id token': await sign({ typ: 'JWT' }),
    'no type': await sign({ typ: undefined }),
    'a key set of its own (jku)': await sign({ jku: 'https://evil.example/keys' }),
    'a certificate of its own (x5u)': await sign({ x5u: 'https://evil.example/c.pem' }),
    'a key of its own (jwk)': await sign({ jwk: await exportJWK(strange.publicKey) }, {}, strange.privateKey),
    'a critical header': await sign({}).then(
      () =>
        `${Buffer.from('{"alg":"RS256","typ":"at+jwt","kid":"one","crit":["x"],"x":1}').toString('base64url')}.${body}.${signature}`,
    ),
    'a changed body': `${head}.${Buffer.from(JSON.stringify(claims({ sub: 'liu.yang' }))).toString('base64url')}.${signature}`,
    'a cut signature': good.slice(0, -8),
    'no signature': `${head}.${body}.`,
  };
  return { beasts, good, sign, elliptic, edwards, tokens: joseTokens({ issuer, audience, keys }) };
};

describe('token zoo', async () => {
  const { beasts, good, sign, elliptic, edwards, tokens } = await zoo();

  test.each(Object.entries(beasts))('%s: nobody', async (_, token) => {
    expect(await tokens.holder(token)).toBeUndefined();
  });

  test('a good token is somebody’s, in each of the three algorithms', async () => {
    const subjects = await Promise.all(
      [
        good,
        await sign({ alg: 'ES256', kid: 'two' }, {}, elliptic.privateKey),
        await sign({ alg: 'EdDSA', kid: 'three' }, {}, edwards.privateKey),
      ].map((token) => tokens.holder(token)),
    );
    expect(subjects.map((each) => each?.id)).toEqual(['li.wei', 'li.wei', 'li.wei']);
  });

  test('says when its holder signed in, where the issuer does', async () => {
    expect(await tokens.holder(good)).toEqual({ id: 'li.wei' });
    expect(await tokens.holder(await sign({}, { auth_time: 1_700_000_000 }))).toEqual({
      id: 'li.wei',
      signedInAt: 1_700_000_000,
    });
    expect(await tokens.holder(await sign({}, { auth_time: 'today' }))).toEqual({ id: 'li.wei' });
  });

  test('an issuer that does not answer is an accident, and says nothing about the token', async () => {
    const silent = joseTokens({
      issuer,
      audience,
      keys: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(silent.holder(good)).rejects.toThrow(IssuerSilent);
  });
});
