/**
 * Wrong receipts and join codes are counted against the address that sends them, never against a case, and a right one is
 * let in from any address: a stranger's guessing locks nobody out, not even whoever shares the dormitory's address. What is
 * slowed is guessing: with 63 bits a receipt is not met by chance. Only a keyed hash of the address is kept, for an hour.
 */
import * as z from 'zod/mini';
import type { SiteDeps } from '../deps.ts';
import { draftStore } from '../draft/draft-store.ts';
import type { Web } from '../web.ts';
import { networkAddress } from './network-address.ts';

export const mostTries = 20;
export const windowMinutes = 15;

const wrongTries = z.strictObject({ wrong: z.int(), since: z.int() });
type WrongTries = z.infer<typeof wrongTries>;

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
  const keyOf = (c: Web) => index.hash('draft', `address:${networkAddress(c, addressHeader)}`);
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
