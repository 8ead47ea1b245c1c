/** A rate and how many days a week are worked: what is owed is not said by it. */
import { isNumber } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import { type ClaimRule, unclaimed } from './claiming.ts';

const daysOfWeek =
  /(?:一|每|1)个?(?:周|星期|礼拜)(?:干|做|上|工作|要|就|都|上班)*[\d一二三四五六七两]天|[\d一二三四五六七两]天(?:一|每)个?(?:周|星期|礼拜)|(?<![a-z])(?:\d|two|three|four|five|six|seven) (?:full )?(?:days?|shifts?|nights?) (?:a|per|every|each) week|(?:\d|lima|limang|anim na|pito|pitong|apat na) ?(?:na )?(?:araw|days?) (?:kada|bawat|isang|sa isang|per|a) (?:linggo|week)/gu;

/** £12 an hour, 5 days a week: how much is worked in each week. */
export const tellsDaysOfWeek = (text: string): boolean => text.search(daysOfWeek) >= 0;

/** Weeks can be multiplied with the days of one; months have no number of them. */
const weeksToo = /周|星期|礼拜|(?<![a-z])(?:weeks?|wks?|fortnights?|linggo)(?![a-z])/u;

/** £60 a day, 6 days a week: for how many weeks is not said. */
const saysNoWeeks = ({ text }: Scan): boolean =>
  tellsDaysOfWeek(text) && !weeksToo.test(text.replace(daysOfWeek, ' '));

const isOfMonths = ({ counts }: NumberItem): boolean =>
  counts.of === 'time' && (counts.unit === 'month' || counts.unit === 'year');

export const rateOnly: ClaimRule = ({ scan, sums }) => {
  const isRate = sums.length === 1 && sums.every(({ by }) => by === 'day' || by === 'shift' || by === 'hour');
  return isRate && saysNoWeeks(scan)
    ? unclaimed(scan.items.filter(isNumber).filter((item) => !isOfMonths(item)))
    : undefined;
};
