/** A sum as the rules read it, and what its readings look at: rates, months, and words for what is owed. */
import type { Money, Reading } from '../meaning.ts';
import type { Claim } from '../quantities/claims/claiming.ts';
import type { Scan } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { sumsIn } from '../quantities/sums.ts';
import { asTyped } from '../text/typed.ts';
import { moneyEn, moneyTl, moneyZh } from '../words/money.ts';

export const moneyWords = asTyped([moneyZh, moneyEn, moneyTl]);

export const owing = ['owed', 'unpaid', 'short', 'cut'] as const;

/** A sum as the rules read it. */
export interface ByRules {
  readonly money: Reading<Money>;
  /** what stands around it may make it another one, or none */
  readonly isDoubted: boolean;
}

export interface Claimed extends Claim {
  readonly money: Reading<Money>;
}

/** 卡上就剩7块6: nobody complains of so little, and does nothing else. */
export const leastOwed = 2000;

/** So many weeks or days at so much for each. */
export const isWorkAtRate = (scan: Scan): boolean =>
  sumsIn(scan).some(({ by }) => by === 'week' || by === 'day' || by === 'shift') &&
  lengthsIn(scan).some(({ items }) => items.some(({ one }) => !one));

export const saysForMonths = (scan: Scan): boolean =>
  lengthsIn(scan).some(({ items }) => items.some(({ one }) => !one));

/** "One bank holiday which is meant to be double", 加班两倍: what it comes to is not said. */
export const isAtOtherRate = ({ text }: Scan): boolean => moneyWords.isIn(text, 'other_rate');
