/** The numbers of a correction, those that are meant and those that are rejected: 不是20天，是22天; "90 a day, not 80". */

import { takesSomethingBack } from '../correction.ts';
import type { Asked, ProductUnit } from '../meaning.ts';
import { isNumber, saysAnywhere } from '../quantities/beside.ts';
import { scanned } from '../quantities/context.ts';
import type { NumberItem, RateUnit, Scan } from '../quantities/item.ts';
import { countsToldIn, productUnitOf } from '../quantities/product-told.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';
import { withoutRejected } from '../text/contrast.ts';
import { wordsMeantIn } from './new-words.ts';

export interface NumbersMeant {
  readonly counts: readonly { readonly unit: ProductUnit; readonly value: number }[];
  /** so much for each, in the smallest unit */
  readonly rates: readonly { readonly by: RateUnit; readonly value: number }[];
  /** of which nothing says what they are for, as they were written: 6个, 3800 */
  readonly bare: readonly number[];
  /** what is put against the others, as it was written */
  readonly rejected: readonly number[];
  /** a sum is said to be all of it, or what is left, was paid or promised, or another number stands beside it */
  readonly isOfElse: boolean;
}

const valuesIn = (scan: Scan): readonly number[] =>
  scan.items
    .filter(isNumber)
    .filter(({ one }) => !one)
    .map(({ low }) => low);

/** 3周改成5周, "change 20 days to 22": what is changed stands before it. */
const changedFrom = (text: string, meant: string): string =>
  withoutRejected(text) === text && text.endsWith(meant) ? text.slice(0, -meant.length) : '';

const rejectedIn = (asked: Asked, meant: string): readonly number[] => {
  const before = changedFrom(asked.text, meant);
  if (before !== '') return valuesIn(scanned({ ...asked, text: before }));
  const kept = valuesIn(scanned({ ...asked, text: meant }));
  return valuesIn(scanned(asked)).filter((value) => !kept.includes(value));
};

const rateAlike = (by: RateUnit): RateUnit => (by === 'shift' ? 'day' : by === 'head' ? 'person' : by);

/** 6个 counts something that is not named. */
const isOfNothing = ({ counts }: NumberItem): boolean => counts.of === 'head' || counts.of === 'bare';

const countMeant = (item: NumberItem): NumbersMeant['counts'] => {
  const unit = isOfNothing(item) ? undefined : productUnitOf(item);
  return unit === undefined ? [] : [{ unit, value: item.low }];
};

const rateMeant = ({ item, by, each }: Sum): NumbersMeant['rates'] => {
  const unit = each ? 'person' : by;
  return unit === undefined ? [] : [{ by: rateAlike(unit), value: Math.round(item.low * 100) }];
};

const isSaidOtherwise = ({ question, text }: Asked): boolean =>
  question === 'readback' || takesSomethingBack(text);

const ofElse = ['total', 'short', 'paid', 'due', 'theirs'] as const;

/** Said at the read-back or as a correction: the numbers of it. Undefined for any other text. */
export const numbersMeantIn = (whole: Asked): NumbersMeant | undefined => {
  if (!isSaidOtherwise(whole)) return undefined;
  const asked: Asked = { ...whole, question: 'howmuch' };
  const meant = wordsMeantIn(asked.text);
  const scan = scanned({ ...asked, text: meant });
  const sums = sumsIn(scan).filter(({ item, role }) => item.low === item.high && role !== 'denied');
  const counts = countsToldIn(scan);
  const plain = sums.filter((sum) => rateMeant(sum).length === 0).map(({ item }) => item);
  return {
    counts: counts.flatMap(countMeant),
    rates: sums.flatMap(rateMeant),
    bare: [...counts.filter(isOfNothing), ...plain].map(({ low }) => low),
    rejected: rejectedIn(asked, meant),
    isOfElse:
      saysAnywhere(scan, ...ofElse) || scan.items.filter(isNumber).some(({ counts }) => counts.of === 'none'),
  };
};
