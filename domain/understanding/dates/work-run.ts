/** From when until when somebody worked, beside the month whose wage is complained of: "from 2 May until 30 August. For August they gave £300". */
import { isWhen } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { isFromDayToDay } from './day-runs.ts';

/** Who was hired on the one and left on the other day. */
const workRunIn = (scan: Scan): readonly [first: WhenItem, last: WhenItem] | undefined => {
  const [first, last] = scan.items.filter(isWhen);
  const areDays = first?.said.day !== undefined && last?.said.day !== undefined;
  return areDays && isFromDayToDay(scan, first, last) ? [first, last] : undefined;
};

/** The times without those of the work, where any other is told. */
export const withoutWorkRun = (scan: Scan, times: readonly WhenItem[]): readonly WhenItem[] => {
  const run = workRunIn(scan)?.map(({ start }) => start) ?? [];
  const others = times.filter(({ start }) => !run.includes(start));
  return others.length > 0 ? others : times;
};

/** The only month that is named beside the days of the work. */
export const monthBesideWork = (scan: Scan): WhenItem | undefined => {
  const run = workRunIn(scan)?.map(({ start }) => start) ?? [];
  const [month, ...more] = scan.items.filter(isWhen).filter(({ start }) => !run.includes(start));
  const isMonth = month?.said.month !== undefined && month.said.day === undefined;
  return run.length > 0 && isMonth && more.length === 0 ? month : undefined;
};

const wageOfLastMonth =
  /(?:末月|最后一?个?月|最末一?个?月|末个月)的?(?:工资|工钱|薪水)|(?<![a-z])(?:last|final) months? (?:'?s )?(?:wages?|pay|salary)(?![a-z])|(?<![a-z])(?:sahod|sweldo) (?:ng|sa|nung) huling buwan(?![a-z])/u;

/** 3月6日入职，9月30日离职，末月工资未付: the day on which they left. */
export const lastMonthOfWork = (scan: Scan): WhenItem | undefined =>
  wageOfLastMonth.test(scan.text) ? workRunIn(scan)?.[1] : undefined;
