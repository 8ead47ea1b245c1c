/** An issuer of tokens for a bench: its published keys, and who is signed in. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const issuerSettings = { issuer: 'https://issuer.example', audience: 'redress-api' } as const;

export const benchIssuer = async () => {
  const own = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256' }] };
  const signedBy = (key: CryptoKey, member: string): Promise<string> =>
    new SignJWT({ auth_time: Math.floor(Date.now() / 1000) })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one' })
      .setIssuer(issuerSettings.issuer)
      .setAudience(issuerSettings.audience)
      .setSubject(member)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
  return {
    jwks,
    tokenOf: (member: string) => signedBy(own.privateKey, member),
    forgedFor: async (member: string) => signedBy((await generateKeyPair('ES256')).privateKey, member),
  };
};
