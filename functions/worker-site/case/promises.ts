/** What is promised to a worker: contact only to who gave a way to be reached; everybody else is told to look in. */
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isKey, type Params } from '#domain/messages/text.ts';
import type { Say } from '../web.ts';

interface Reader {
  readonly state: CaseState;
  readonly worker: string;
}

/** The message `key`, or what stands under `<key>_look` for a worker whom nobody can reach. */
export const promised = (say: Say, { state, worker }: Reader, key: string, params?: Params): string => {
  const contactable = state.file.workers[worker]?.contactable ?? true;
  const look = `${key}_look`;
  return say(!contactable && isKey(look) ? look : key, params);
};
