/** A rate that is said to be that of the overtime, and hours that all are. */
import { isNumber } from '../beside.ts';
import type { NumberItem } from '../item.ts';
import type { Claiming } from './claiming.ts';
import { unitOfCount } from './compound.ts';

const overtimeRate =
  /(?:加班(?:费|工资|的)?|overtime|(?<![a-z])ot)(?: (?:is|was|rate|pay|at|hours?|hrs?|po|ay))*(?:(?:是|每|一)?个?(?:小时|钟头?))?(?:该|应该|算|是|给)?[\s,，:：]*£?$/u;

/** 加班费一小时24，187个小时: the rate is said to be that of the overtime, and all hours are. */
export const isOvertimeRate = ({ scan, sums }: Claiming, base: NumberItem): boolean => {
  const [sum, ...more] = sums;
  return (
    sum?.by === 'hour' &&
    more.length === 0 &&
    unitOfCount(base) === 'hour' &&
    overtimeRate.test(scan.text.slice(0, sum.item.start)) &&
    scan.items.filter(isNumber).filter(({ one }) => !one).length === 2
  );
};
