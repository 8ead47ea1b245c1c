/** The desk as it is built, on the staff API of in-memory twins, with an issuer that believes whoever chooses a name. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { newHandler } from '#functions/desk/app.ts';
import { builtSite } from '#functions/desk/site.ts';
import { context, memoryApi } from '../functions/staff-api/office.ts';

type Api = ReturnType<typeof memoryApi>;
interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const json = (body: object): Page => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Once for all files of a run that ask for it. */
let built: string | undefined;
const builtPage = (): string => {
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), 'redress-desk-'));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web', '--outDir', folder]);
  built = folder;
  return folder;
};

const signInPage = ({ staff }: Api, asked: URLSearchParams): Page => {
  const cards = staff.map(({ id, name }) => {
    const back = new URLSearchParams({ state: asked.get('state') ?? '', code: id });
    const to = `${asked.get('redirect_uri')}?${back}`.replaceAll('&', '&amp;');
    return `<button onclick="location.assign('${to}')">${name}</button>`;
  });
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: cards.join('\n') };
};

const unsigned = (claims: object): string =>
  [{ alg: 'none' }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

const tokensFor = ({ staff }: Api, id: string, base: string): Page => {
  const name = staff.find((each) => each.id === id)?.name;
  const claims = {
    iss: `${base}/issuer`,
    aud: 'desk',
    sub: id,
    name,
    exp: 4_102_444_800,
    iat: 1_700_000_000,
  };
  return json({
    access_token: `of.${id}`,
    id_token: unsigned(claims),
    token_type: 'Bearer',
    expires_in: 36_000,
  });
};

const issuerPage = async (api: Api, base: string, url: URL, request: IncomingMessage): Promise<Page> => {
  const issuer = `${base}/issuer`;
  if (url.pathname.endsWith('/auth')) return signInPage(api, url.searchParams);
  if (url.pathname.endsWith('/token'))
    return tokensFor(api, new URLSearchParams(await text(request)).get('code') ?? '', base);
  return json({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` });
};

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

const apiAnswer = async (api: Api, url: URL, request: IncomingMessage): Promise<Page> => {
  const raw = await text(request);
  const { searchParams } = url;
  const {
    status,
    headers,
    text: body,
  } = await api.ask({
    method: request.method ?? 'GET',
    path: url.pathname,
    ...(searchParams.size === 0 ? {} : { query: Object.fromEntries(searchParams) }),
    ...(raw === '' ? {} : { raw }),
    headers: headersOf(request),
  });
  const said = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { status, headers: Object.fromEntries(said), body: status === 304 ? '' : body };
};

const write = (response: ServerResponse, { status, headers, body }: Page): void => {
  response.writeHead(status, headers);
  response.end(body);
};

export const serveDesk = async (api: Api = memoryApi({ at: new Date().toISOString() })) => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const base = `http://127.0.0.1:${address.port}`;
  const desk = newHandler({
    files: builtSite(builtPage()),
    issuer: `${base}/issuer`,
    audience: 'desk',
    clientId: 'desk',
  });
  const pageFor = async (url: URL, request: IncomingMessage): Promise<Page> => {
    if (url.pathname.startsWith('/issuer')) return issuerPage(api, base, url, request);
    if (!url.pathname.startsWith('/workbench')) return apiAnswer(api, url, request);
    const { statusCode, headers, body, isBase64Encoded } = await desk(
      { rawPath: url.pathname, headers: headersOf(request) },
      context,
    );
    return {
      status: statusCode,
      headers,
      body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8'),
    };
  };
  server.on('request', async (request, response) => {
    write(response, await pageFor(new URL(request.url ?? '/', base), request));
  });
  return { desk: `${base}/workbench`, api, close: () => server.close() };
};
