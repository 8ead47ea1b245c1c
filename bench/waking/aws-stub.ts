/** What functions ask of AWS beside DynamoDB, and the issuer’s keys: answered at once by this process. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { kmsInProcess } from '../kms-stub.ts';

const macBytes = 32;

const kmsAnswer = async (target: string, body: string): Promise<object> => {
  if (target.endsWith('GenerateMac')) return { Mac: Buffer.alloc(macBytes, body.length).toString('base64') };
  const { CiphertextBlob } = JSON.parse(body);
  const input = CiphertextBlob === undefined ? {} : { CiphertextBlob: Buffer.from(CiphertextBlob, 'base64') };
  const answer = await kmsInProcess.send({ input } as never);
  return Object.fromEntries(
    Object.entries(answer as object).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]),
  );
};

const answerTo = (path: string, target: string, body: string, jwks: object): Promise<object> | object => {
  if (path === '/jwks') return jwks;
  return target.startsWith('TrentService.') ? kmsAnswer(target, body) : { MessageId: '1' };
};

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return `http://127.0.0.1:${address.port}`;
};

/** Gives its address while `use` goes on. */
export const withAwsStub = async <T>(jwks: object, use: (url: string) => Promise<T>): Promise<T> => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const target = String(request.headers['x-amz-target'] ?? '');
    const answer = await answerTo(request.url ?? '', target, Buffer.concat(parts).toString(), jwks);
    response.setHeader('content-type', target === '' ? 'application/json' : 'application/x-amz-json-1.1');
    response.end(JSON.stringify(answer));
  });
  try {
    return await use(await listening(server));
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
