/**
 * A sign-in that is asked for while the desk is open: a question over the page, whose answer all that needs it waits for. What
 * was typed stays where it is.
 */

/** It has run out, or what is asked for wants a fresh one. */
export type SignInReason = 'ended' | 'fresh';

/** `somebody_else`: another person signed in; the page is still the first one's. */
type SignInState = { readonly why: SignInReason; readonly trouble?: 'failed' | 'somebody_else' };

export interface SignInAsking {
  readonly current: () => SignInState | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  /** settled when somebody has signed in; rejected when they would not */
  readonly ask: (why: SignInReason) => Promise<void>;
  readonly signIn: () => Promise<void>;
  readonly giveUp: () => void;
}

/** @param prove true where the same person has proved again who they are */
export const signInAsking = (prove: () => Promise<boolean>): SignInAsking => {
  const listeners = new Set<() => void>();
  let state: SignInState | undefined;
  let waiting: { readonly done: () => void; readonly refused: (why: Error) => void }[] = [];
  const become = (next: SignInState | undefined): void => {
    state = next;
    for (const each of listeners) each();
  };
  const finish = (tell: (each: (typeof waiting)[number]) => void): void => {
    const all = waiting;
    waiting = [];
    become(undefined);
    for (const each of all) tell(each);
  };
  return {
    current: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    ask: (why) =>
      new Promise((done, refused) => {
        waiting.push({ done, refused });
        if (state === undefined) become({ why });
      }),
    signIn: async () => {
      const why = state?.why ?? 'ended';
      try {
        if (await prove()) finish(({ done }) => done());
        else become({ why, trouble: 'somebody_else' });
      } catch {
        become({ why, trouble: 'failed' });
      }
    },
    giveUp: () => finish(({ refused }) => refused(new Error('Nobody signed in'))),
  };
};
