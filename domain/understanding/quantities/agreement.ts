/** Whether a length of time reaches back to the month that is named beside it: "6 months, since May". */
import { monthOf, yearOf } from '../dates/set-on-calendar.ts';
import type { Since } from '../meaning.ts';
import { hasBefore, isWhen } from './beside.ts';
import type { Scan } from './item.ts';
import { lengthsIn } from './lengths.ts';

/** A month and a half either way: months are begun, and people round. */
const slack = 1.5;

/** True as well where there is no length, or more than one time. */
export const agree = (scan: Scan, { month }: Since, today: string): boolean => {
  const [length, ...more] = lengthsIn(scan).filter(
    ({ unit, items, vague }) =>
      unit !== 'hour' &&
      !vague &&
      !items.some((item) => hasBefore(scan, item, 'worked')) &&
      items.some(({ one }) => !one),
  );
  if (length === undefined || more.length > 0 || scan.items.filter(isWhen).length > 1) return true;
  const gone = (yearOf(today) - yearOf(month)) * 12 + monthOf(today) - monthOf(month);
  return gone >= length.low - slack && gone <= length.high + slack;
};
