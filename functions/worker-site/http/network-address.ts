import * as z from 'zod/mini';
import type { Web } from '../web.ts';

const lambdaEvent = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});

/** The network of an address: one household or phone has a whole /64 of IPv6 addresses. */
const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;

/** The last of a list of addresses, without a port: what the proxy nearest to us has seen (`X-Forwarded-For`, CloudFront). */
const proxiedAddress = (header: string): string => {
  const last = header.split(',').at(-1)?.trim() ?? '';
  return /^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(last)?.[1] ?? last.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1');
};

/** Where a request comes from: what the gateway saw, or, behind a proxy that the settings name, what that proxy saw. */
export const networkAddress = (c: Web, header: string | undefined): string => {
  const proxied = header === undefined ? undefined : c.req.header(header);
  if (proxied !== undefined) return networkOf(proxiedAddress(proxied));
  const read = lambdaEvent.safeParse(c.env);
  return read.success ? networkOf(read.data.event.requestContext.http.sourceIp) : 'unknown';
};
