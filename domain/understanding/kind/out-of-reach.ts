/** "打老板电话一直关机" and nothing else: whoever employs them cannot be reached, and nothing is said of what for. */
import { asTyped } from '../text/typed.ts';
import { outOfReachEn, outOfReachTl, outOfReachZh } from '../words/out-of-reach.ts';

const outOfReach = asTyped([outOfReachZh, outOfReachEn, outOfReachTl]);

/** Nothing is told but that somebody does not answer, pick up or write back. */
export const isOnlyOutOfReach = (text: string): boolean =>
  outOfReach.isIn(text, 'out_of_reach') &&
  !/[\p{L}\p{N}]/u.test(outOfReach.replaced(outOfReach.replaced(text, 'out_of_reach', ' '), 'beside', ' '));
