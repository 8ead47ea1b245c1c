/**
 * An OpenID Connect issuer for the local environment, by `oidc-provider`: staff sign in with their id, without a
 * password.
 */
import type { Server } from 'node:http';
import Provider, { type Configuration, type JWKS } from 'oidc-provider';
import { everybody } from '../demo/demo.ts';
import { AUDIENCE, readIssuerKey } from '../tokens.ts';

const THIRTY_DAYS = 30 * 86_400;
const WORKBENCH_CLIENT = 'redress-workbench';

const account = (id: string) => {
  const member = everybody.staff.find((each) => each.id === id);
  return member && { accountId: id, claims: async () => ({ sub: id, name: member.name }) };
};

const resourceServer = {
  audience: AUDIENCE,
  scope: 'openid',
  accessTokenFormat: 'jwt' as const,
  accessTokenTTL: THIRTY_DAYS,
  jwt: { sign: { alg: 'ES256' as const } },
};

const configuration = (keys: JWKS, api: string): Configuration => ({
  jwks: keys,
  claims: { openid: ['sub'], profile: ['name'] },
  cookies: { keys: ['the local environment has no secrets'] },
  clients: [
    {
      client_id: WORKBENCH_CLIENT,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${api}/workbench/`],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => `urn:${AUDIENCE}`,
      useGrantedResource: () => true,
      getResourceServerInfo: () => resourceServer,
    },
  },
  findAccount: (_, id) => account(id),
  // the workbench is a page of the api's own address, and that address is all that may ask from a browser
  clientBasedCORS: (_, origin) => origin === api,
});

/** Serves the issuer on a server that already listens, so that its address can be the issuer's name. */
export const serveIssuer = async (
  server: Server,
  url: string,
  api: string,
  keyFile: string,
): Promise<void> => {
  const key = await readIssuerKey(keyFile);
  const provider = new Provider(url, configuration({ keys: [key] }, api));
  server.on('request', provider.callback());
};
