/** The worker's site on in-memory twins behind a port of its own. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type MemorySite, memorySite } from '../functions/worker-site/memory-site.ts';

const requestOf = async (request: IncomingMessage, base: string): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  const method = request.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await text(request);
  return new Request(new URL(request.url ?? '/', base), { method, headers, body });
};

const reply = async (response: ServerResponse, answer: Response): Promise<void> => {
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value);
  });
  response.setHeader('set-cookie', answer.headers.getSetCookie());
  response.writeHead(answer.status);
  response.end(Buffer.from(await answer.arrayBuffer()));
};

export interface Served {
  readonly base: string;
  readonly site: MemorySite;
  readonly close: () => void;
}

/** Each asker has the address in `x-test-address`, so that one page's wrong tries don't stop another's. */
export const serve = async (served?: Parameters<typeof memorySite>[0]): Promise<Served> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const base = `http://127.0.0.1:${address.port}`;
  const here = memorySite({ ...served, publicUrl: base });
  server.on('request', async (request, response) => {
    const sourceIp = String(request.headers['x-test-address'] ?? '203.0.113.1');
    const env = { event: { requestContext: { http: { sourceIp } } } };
    await reply(response, await here.app.request(await requestOf(request, base), {}, env));
  });
  return { base, site: here, close: () => server.close() };
};
