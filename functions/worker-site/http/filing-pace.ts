/**
 * Filings from one network are slowed when they become many: each further one has to wait before it is taken. No puzzle
 * for the browser, as the site needs no script, and no CAPTCHA, which shuts out people rather than machines. A dormitory or
 * a phone operator shares one address, so nobody is ever turned away, and danger never waits.
 */
import * as z from 'zod/mini';
import type { FilingPace, SiteDeps } from '../deps.ts';
import { draftStore } from '../draft/draft-store.ts';
import type { Web } from '../web.ts';
import { networkAddress } from './network-address.ts';

const hourMs = 3_600_000;

const filings = z.strictObject({ filed: z.int(), since: z.int() });

/** Seconds that the filing number `filed` of an hour has to wait. */
export const secondsToWait = (filed: number, pace: FilingPace): number =>
  Math.min(Math.max(0, filed - pace.perHour) * pace.waitSeconds, pace.mostWaitSeconds);

export interface FilingQueue {
  /** Counts a filing, and gives the instant (ms) from which it is taken. */
  placeOf(c: Web): Promise<number>;
}

export const filingQueue = (deps: SiteDeps): FilingQueue => {
  const { drafts, index, now, addressHeader, pace } = deps;
  const kept = draftStore(drafts, 'web-filings', filings);
  return {
    placeOf: async (c) => {
      const at = now().getTime();
      const network = await index.hash('draft', `filings:${networkAddress(c, addressHeader)}`);
      const { filed } = await kept.change(
        network,
        (so) =>
          so === undefined || at - so.since > hourMs
            ? { filed: 1, since: at }
            : { ...so, filed: so.filed + 1 },
        1,
      );
      return at + secondsToWait(filed, pace) * 1000;
    },
  };
};
