/** So many of a smaller time in each of a larger: 每天11个小时 23天, "30 hrs a week, 4 weeks", 37.5 hrs x 2 weeks. */
import { isCue, isNumber, isRate, touchesBefore } from '../beside.ts';
import type { Item, NumberItem, RateUnit, Scan } from '../item.ts';

export type CountUnit = RateUnit;
export const sizes: readonly CountUnit[] = ['hour', 'day', 'shift', 'week', 'fortnight', 'month', 'year'];

export const unitOfCount = ({ counts }: NumberItem): CountUnit | undefined => {
  if (counts.of === 'time') return counts.unit;
  return counts.of === 'shift' || counts.of === 'piece' || counts.of === 'head' ? counts.of : undefined;
};

/** 每天10小时, "8 hours a day", 一个月26天: so many of the smaller in each of the larger. */
export const isTied = (scan: Scan, count: NumberItem): boolean => {
  const [last, next] = [scan.items[count.index - 1], scan.items[count.index + 1]];
  const ties = [last, next].filter(
    (item) => isRate(item) || (isNumber(item) && item.one && item.counts.of === 'time'),
  );
  return ties.length > 0 || ofEachWeek.test(scan.text.slice(0, count.start));
};

/** "3 weeks at 40 hours" */
const ofEachWeek = /(?<![a-z])(?:weeks|wks) (?:at|of|doing) (?:about )?$/u;

/** 每天11个小时, "12 hours each": hours, and no shifts, of each day. */
const isHoursOfDay = (scan: Scan, base: NumberItem): boolean => {
  const next = scan.items[base.index + 1];
  const isEach = isCue(next) && next.cue === 'each';
  return (
    unitOfCount(base) === 'hour' && (isEach || /\p{Script=Han}/u.test(scan.text.slice(base.start, base.end)))
  );
};

/** "30 hrs a week, 4 weeks", 每天11个小时 23天: so many in each of the larger, and no other time beside them. */
export const isTiedToWeek = (scan: Scan, base: NumberItem, larger: readonly NumberItem[]): boolean => {
  const next = scan.items[base.index + 1];
  const [weeks, ...more] = larger;
  const last = scan.items[base.index - 1];
  const unit = weeks && unitOfCount(weeks);
  const isOfEach = (item: Item | undefined): boolean =>
    (isRate(item) && item.by === unit) ||
    (isNumber(item) && item.one && item.counts.of === 'time' && item.counts.unit === unit) ||
    (isCue(item) && item.cue === 'each' && item === next);
  return (
    (isOfEach(next) || isOfEach(last)) &&
    (unit === 'week' || isHoursOfDay(scan, base)) &&
    more.length === 0 &&
    weeks !== undefined &&
    !weeks.doubtful &&
    !weeks.vague
  );
};

/** "£11.44 x 37.5 hrs x 2 weeks": each is multiplied with the next. */
export const isChained = ({ items, text }: Scan, base: NumberItem, larger: readonly NumberItem[]): boolean =>
  larger.every((item) => {
    const [left, right] = item.start < base.start ? [item, base] : [base, item];
    const [sign, ...more] = items.slice(left.index + 1, right.index);
    return (
      isCue(sign) &&
      sign.cue === 'times' &&
      more.length === 0 &&
      text.slice(left.end, sign.start).trim() === '' &&
      text.slice(sign.end, right.start).trim() === ''
    );
  });

/** How long it is late is no work: 拖了半年. */
export const isLate = (scan: Scan, item: NumberItem): boolean =>
  touchesBefore(scan, item, 'owed', 'unpaid', 'nearly') || /拖[了着]?$/.test(scan.text.slice(0, item.start));

export const largerThan = (
  scan: Scan,
  base: NumberItem,
  counts: readonly NumberItem[],
): readonly NumberItem[] => {
  const size = sizes.indexOf(unitOfCount(base) ?? 'hour');
  return counts.filter((item) => {
    const unit = unitOfCount(item);
    return (
      item.counts.of === 'time' && unit !== undefined && sizes.indexOf(unit) > size && !isLate(scan, item)
    );
  });
};
