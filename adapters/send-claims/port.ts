export type SendState = 'sending' | 'sent' | 'refused';

/** The age of a claim whose sender must have died, so that another may take it over. */
export const abandonedAfterMs = 60_000;
/** What became of a text is known for so long. */
export const claimKeptHours = 24 * 90;

/**
 * Who sends the text under a key, and what became of it. A claim says nothing of whom the text is for, so it is not sealed:
 * it costs a write, and another when the text has gone out.
 */
export interface SendClaims {
  /** Claims the text, one that another has claimed a minute ago too. Else says how it stands: being sent, or done. */
  claim(key: string, at: Date): Promise<'mine' | SendState>;
  settle(key: string, state: Exclude<SendState, 'sending'>, at: Date): Promise<void>;
  /** Nothing went out: the next may claim it. */
  giveBack(key: string): Promise<void>;
  /** Undefined: nobody has tried, or ninety days have gone by. */
  stateOf(key: string): Promise<SendState | undefined>;
}
