/**
 * Forwards plain addresses to what the stacks serve under `ID.execute-api.localhost`, so that nobody needs a Host
 * header.
 */
import { type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http';
import { readOutputs } from '../outputs.ts';
import { HOST } from '../ports.ts';

/** Listens to what passed: the body of a request that was answered with success. */
type Overhear = (body: string) => void;

/** `output` names the stack output that holds the address behind; it is read again until it is there. */
export const forwardTo =
  (dir: string, output: string, overhear?: Overhear): RequestListener =>
  async (incoming, outgoing) => {
    const behind = (await readOutputs(dir))[output];
    if (behind === undefined) {
      apologise(outgoing, `Not deployed yet: the stacks have no output ${output}.`);
      return;
    }
    if (overhear) listenTo(incoming, outgoing, overhear);
    pass(new URL(behind), incoming, outgoing);
  };

const listenTo = (incoming: IncomingMessage, outgoing: ServerResponse, overhear: Overhear): void => {
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  outgoing.on('finish', () => {
    if (outgoing.statusCode < 300) overhear(Buffer.concat(parts).toString('utf8'));
  });
};

const pass = (behind: URL, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const onward = request(
    {
      host: HOST,
      port: behind.port,
      method: incoming.method,
      path: behind.pathname.replace(/\/$/, '') + (incoming.url ?? '/'),
      headers: onwardHeaders(behind, incoming),
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => apologise(outgoing, 'The local AWS engine does not answer.'));
  incoming.pipe(onward);
};

const onwardHeaders = (behind: URL, incoming: IncomingMessage) => ({
  ...incoming.headers,
  host: behind.host,
  'x-forwarded-for': incoming.socket.remoteAddress ?? '',
  'x-forwarded-host': incoming.headers.host ?? '',
  'x-forwarded-proto': 'http',
});

const apologise = (outgoing: ServerResponse, sentence: string): void => {
  if (!outgoing.headersSent) outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
  outgoing.end(`${sentence}\n`);
};
