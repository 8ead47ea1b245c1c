/**
 * Wrong receipts and join codes are counted against the address that sends them, never against a case, and a right one
 * is let in from any address: a stranger's guessing locks nobody out, not even whoever shares the dormitory's address.
 * What is slowed is guessing: with 63 bits a receipt is not met by chance. Only a keyed hash of the address is kept,
 * for an hour.
 */
import * as z from 'zod/mini';
import type { SiteDeps } from '../deps.ts';
import { draftStore } from '../draft/draft-store.ts';
import type { Web } from '../web.ts';

export const mostTries = 20;
export const windowMinutes = 15;

const wrongTries = z.strictObject({ wrong: z.int(), since: z.int() });
type WrongTries = z.infer<typeof wrongTries>;

const lambdaEvent = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});

/** The network of an address: one household or phone has a whole /64 of IPv6 addresses. */
const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;

/**
 * The last of a list of addresses, without a port: what the proxy nearest to us has seen (`X-Forwarded-For`,
 * CloudFront).
 */
const proxiedAddress = (header: string): string => {
  const last = header.split(',').at(-1)?.trim() ?? '';
  return /^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(last)?.[1] ?? last.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1');
};

/** Where a request comes from: what the gateway saw, or, behind a proxy that the settings name, what that proxy saw. */
const addressOf = (c: Web, header: string | undefined): string => {
  const proxied = header === undefined ? undefined : c.req.header(header);
  if (proxied !== undefined) return networkOf(proxiedAddress(proxied));
  const read = lambdaEvent.safeParse(c.env);
  return read.success ? networkOf(read.data.event.requestContext.http.sourceIp) : 'unknown';
};

export interface Tries {
  isTooMany(c: Web): Promise<boolean>;
  count(c: Web): Promise<void>;
}

export const tries = ({
  drafts,
  index,
  now,
  addressHeader,
}: Pick<SiteDeps, 'drafts' | 'index' | 'now' | 'addressHeader'>): Tries => {
  const kept = draftStore(drafts, 'web-tries', wrongTries);
  const keyOf = (c: Web) => index.hash('draft', `address:${addressOf(c, addressHeader)}`);
  const isOver = ({ since }: WrongTries) => now().getTime() - since > windowMinutes * 60_000;
  return {
    isTooMany: async (c) => {
      const so = await kept.load(await keyOf(c));
      return so !== undefined && !isOver(so) && so.wrong >= mostTries;
    },
    count: async (c) => {
      const afresh = { wrong: 0, since: now().getTime() };
      await kept.change(
        await keyOf(c),
        (so = afresh) => (isOver(so) ? { ...afresh, wrong: 1 } : { ...so, wrong: so.wrong + 1 }),
        1,
      );
    },
  };
};
