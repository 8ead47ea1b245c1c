/** Sessions: which case a browser has opened. They are kept on the server for an hour; the browser holds a random id only. */
import * as z from 'zod/mini';
import { caseId, workerRef } from '#domain/terms/fields.ts';
import type { SiteDeps } from '../deps.ts';
import { wrongAttempt } from '../draft/answers.ts';
import { draftStore } from '../draft/draft-store.ts';
import { type Cookies, sessionHours } from '../http/cookies.ts';
import type { Web } from '../web.ts';

const workerSession = z.strictObject({
  caseId,
  worker: workerRef,
  /** confirmation of what was just done, shown once at the top of the next page; a key under `web.case.done` */
  said: z.optional(z.string()),
  /** their last words were of ending their own life; shown whom to call, once, as what was done is */
  despairs: z.optional(z.boolean()),
  /** the form that was sent last, by its own number */
  turn: z.optional(z.string().check(z.maxLength(64))),
  attempt: z.optional(wrongAttempt),
  /** which a phone has to send before it is the one by which the worker is reached */
  code: z.optional(z.string()),
});
export type WorkerSession = z.infer<typeof workerSession>;

export interface WorkerSessions {
  take(c: Web, seat: WorkerSession): Promise<void>;
  read(c: Web): Promise<WorkerSession | undefined>;
  change(c: Web, change: (seat: WorkerSession) => WorkerSession): Promise<void>;
  leave(c: Web): Promise<void>;
}

export const workerSessions = (deps: SiteDeps, cookies: Cookies): WorkerSessions => {
  const kept = draftStore(deps.drafts, 'web-seat', workerSession);
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
