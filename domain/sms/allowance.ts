/**
 * What may be spent on replies by text, so that nobody runs up the bill; what is owed to anybody is sent all the same.
 */

/** Paid replies a day: to one number, to all numbers of one prefix, and to everybody. */
export interface TextCaps {
  readonly number: number;
  readonly prefix: number;
  readonly overall: number;
}

/**
 * The replies that a number still gets when it has had `had` of its `cap` today. The text that would fill the cap is
 * `notice`, which says so; after it there is silence until tomorrow.
 */
export const repliesWithin = (
  replies: readonly string[],
  had: number,
  cap: number,
  notice: string,
): readonly string[] => {
  if (replies.length === 0 || had >= cap) return [];
  return had + replies.length < cap ? replies : [...replies.slice(0, cap - had - 1), notice];
};

/** The beginning of a number (E.164) that it shares with its neighbours: seven digits, an operator's block. */
export const prefixOf = (phone: string): string => phone.slice(1, 8);

export const sharesRung = [80, 100] as const;
type ShareRung = (typeof sharesRung)[number];

/**
 * The shares of a cap, in per cent, that were reached by spending from `before` to `after`: somebody is told of each.
 */
export const sharesReached = (before: number, after: number, cap: number): readonly ShareRung[] =>
  sharesRung.filter((share) => before * 100 < cap * share && after * 100 >= cap * share);
