/** Who has opened which case in this browser: kept on our side for an hour, the browser holds a random id only. */
import * as z from 'zod/mini';
import { caseId, workerRef } from '#domain/terms/fields.ts';
import type { SiteDeps } from '../deps.ts';
import { attempt } from '../draft/answers.ts';
import { desk } from '../draft/draft-store.ts';
import { type Cookies, sessionHours } from '../http/cookies.ts';
import type { Web } from '../web.ts';

const seat = z.strictObject({
  caseId,
  worker: workerRef,
  /** what was just done, said once at the top of the next page; a key under `web.case.done` */
  said: z.optional(z.string()),
  attempt: z.optional(attempt),
});
export type Seat = z.infer<typeof seat>;

export interface Seats {
  take(c: Web, seat: Seat): Promise<void>;
  read(c: Web): Promise<Seat | undefined>;
  change(c: Web, change: (seat: Seat) => Seat): Promise<void>;
  leave(c: Web): Promise<void>;
}

export const seats = (deps: SiteDeps, cookies: Cookies): Seats => {
  const kept = desk(deps.drafts, 'web-seat', seat);
  return {
    take: async (c, given) => {
      const id = deps.newId();
      await kept.change(id, () => given, sessionHours);
      cookies.session.keep(c, id);
    },
    read: async (c) => {
      const id = cookies.session.read(c);
      return id === undefined ? undefined : kept.load(id);
    },
    change: async (c, change) => {
      const id = cookies.session.read(c);
      const now = id === undefined ? undefined : await kept.load(id);
      if (id === undefined || now === undefined) return;
      await kept.change(id, (seat = now) => change(seat), sessionHours);
    },
    leave: async (c) => {
      const id = cookies.session.read(c);
      if (id !== undefined) await kept.remove(id);
      cookies.session.drop(c);
    },
  };
};
