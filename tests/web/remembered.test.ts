/** What was read with an ETag and has not changed is not sent again. */
import { createServer } from 'node:http';
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rememberingAnswers } from '../../web/api/remembered.ts';

const asked: (string | undefined)[] = [];
let version = 1;
const server = createServer((request, response) => {
  const etag = `"${version}"`;
  asked.push(request.headers['if-none-match']);
  const same = request.headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : 200, { etag, 'content-type': 'application/json' });
  response.end(same ? undefined : JSON.stringify({ version }));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

interface ListPaths {
  readonly '/list': {
    readonly get: { responses: { 200: { content: { 'application/json': { version: number } } } } };
  };
}

it('asks with what it has, and tells what stood there when nothing has changed', async () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const client = createClient<ListPaths>({ baseUrl: `http://127.0.0.1:${address.port}` });
  client.use(rememberingAnswers());
  const read = async () => (await client.GET('/list')).data?.version;
  expect([await read(), await read()]).toEqual([1, 1]);
  version = 2;
  expect([await read(), await read()]).toEqual([2, 2]);
  expect(asked).toEqual([undefined, '"1"', '"1"', '"2"']);
});
