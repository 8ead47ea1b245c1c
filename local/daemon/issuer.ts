/**
 * An OpenID Connect issuer for the local environment, by `oidc-provider`: staff sign in with their id, without a
 * password.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import Provider, { type Configuration, type JWKS } from 'oidc-provider';
import * as z from 'zod/mini';
import { type Demo, everybody } from '../demo/demo.ts';
import type { EnvironmentFolder } from '../environment-folder.ts';
import { AUDIENCE, readIssuerKey } from '../tokens.ts';
import { signInPage } from './sign-in-page.ts';

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

const signInPath = '/sign-in/';

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
      redirect_uris: [`${api}/workbench`],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => `urn:${AUDIENCE}`,
      useGrantedResource: () => true,
      getResourceServerInfo: () => resourceServer,
    },
  },
  // when they chose their card: what wants a fresh sign-in asks for it (RFC 9068, RFC 9470)
  extraTokenClaims: ({ oidc }) => ({ auth_time: oidc.entities.AuthorizationCode?.authTime }),
  interactions: { url: (_, { uid }) => `${signInPath}${uid}` },
  // whoever chose a card has agreed to all that the desk asks for
  loadExistingGrant: async ({ oidc }) => {
    const { Grant } = oidc.provider;
    const grant = new Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
    grant.addOIDCScope('openid profile');
    grant.addResourceScope(`urn:${AUDIENCE}`, 'openid');
    await grant.save();
    return grant;
  },
  findAccount: (_, id) => account(id),
  // the workbench is a page of the api's own address, and that address is all that may ask from a browser
  clientBasedCORS: (_, origin) => origin === api,
});

const knownUsers = z.looseObject({ users: z.array(z.looseObject({ id: z.string() })) });

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
};

/** Those whom the environment has in its directory, once it is deployed: nobody else could do anything at its desk. */
const staffHere = async (addresses: string): Promise<Demo> => {
  const known = await readFile(addresses, 'utf8').catch(() => undefined);
  if (known === undefined) return everybody;
  const ids = new Set(knownUsers.parse(JSON.parse(known)).users.map(({ id }) => id));
  return { ...everybody, staff: everybody.staff.filter(({ id }) => ids.has(id)) };
};

type StaffHere = () => Promise<Demo>;

/** The page with the cards, and the choice of one. */
const askWhoItIs = async (
  provider: Provider,
  peopleHere: StaffHere,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    const asked = { action: request.url ?? '', languages: request.headers['accept-language'] };
    response.end(signInPage(await peopleHere(), asked));
    return;
  }
  const member = (await bodyOf(request)).get('member') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId: member } });
};

/** Serves the issuer on a server that already listens, so that its address can be the issuer's name. */
export const serveIssuer = async (
  server: Server,
  url: string,
  api: string,
  { issuerKey, addresses }: Pick<EnvironmentFolder, 'issuerKey' | 'addresses'>,
): Promise<void> => {
  const key = await readIssuerKey(issuerKey);
  const provider = new Provider(url, configuration({ keys: [key] }, api));
  const protocol = provider.callback();
  server.on('request', (request, response) =>
    request.url?.startsWith(signInPath)
      ? askWhoItIs(provider, () => staffHere(addresses), request, response)
      : protocol(request, response),
  );
};
