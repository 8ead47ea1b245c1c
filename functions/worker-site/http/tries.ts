/**
 * Counts wrong receipts and join codes against the address that sends them, never against a case: a stranger's
 * guessing can't lock a worker out of their own. Only a keyed hash of the address is kept, for an hour.
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

const addressOf = (c: Web): string => {
  const read = lambdaEvent.safeParse(c.env);
  return read.success ? networkOf(read.data.event.requestContext.http.sourceIp) : 'unknown';
};

export interface Tries {
  isTooMany(c: Web): Promise<boolean>;
  count(c: Web): Promise<void>;
}

export const tries = ({ drafts, index, now }: Pick<SiteDeps, 'drafts' | 'index' | 'now'>): Tries => {
  const kept = draftStore(drafts, 'web-tries', wrongTries);
  const keyOf = (c: Web) => index.hash('draft', `address:${addressOf(c)}`);
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
