/**
 * Whose spending is counted: a phone's and a prefix's (by blind index, never by number), everybody's, and apart from
 * these what is always answered, so that nobody uses up another's replies with HELP.
 */
export type Purse =
  | { readonly of: 'number' | 'prefix'; readonly hash: string }
  | { readonly of: 'overall' | 'urgent' };

export interface TextAllowance {
  /**
   * Adds `texts` (below 0: given back) to what a purse has spent on a civil day, in one step that nothing comes between.
   * @returns what it has spent by now
   */
  spend(day: string, purse: Purse, texts: number): Promise<number>;
}
