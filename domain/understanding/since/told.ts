/** Since when, in a text that was no answer to it: a time is the beginning where it says so; else the only month that was named may be. */
import { monthRunIn } from '../dates/month-runs.ts';
import { sinceFrom } from '../dates/set-on-calendar.ts';
import { lastMonthOfWork, monthBesideWork, withoutWorkRun } from '../dates/work-run.ts';
import type { Reading, Since } from '../meaning.ts';
import { agree } from '../quantities/agreement.ts';
import { hasBefore, inClause, saysAnywhere } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { writtenDebt } from '../words/written-debt.ts';
import { beginningOfUnpaid, saysOwed, startsWork } from './beginning.ts';
import { whenItBefell } from './of-event.ts';
import { isOfLife } from './of-something-else.ts';
import { timesToldIn } from './times-told.ts';
import { standsBehind, stoodBefore, timeWords } from './words-beside.ts';

/** "Started there in may": when the work began is likely when it is complained of from. */
const isStartOfWork = (scan: Scan, from: WhenItem): boolean =>
  startsWork(scan, from) && !inClause(scan, from.clause, ...saysOwed);

/** 五月份完的工, "finished 9 Oct": work that was never paid is owed for from its end on. */
const isEndOfWork = (scan: Scan, item: WhenItem): boolean =>
  (stoodBefore(scan, item, 'finished_in') || standsBehind(scan, item, 'finished_then')) &&
  !timeWords.isIn(scan.text, 'deposit');

const toldAsRun = (scan: Scan, today: string, sure: boolean): Reading<Since> | undefined => {
  const run = monthRunIn(scan, today);
  return run && saysAnywhere(scan, ...saysOwed)
    ? { value: run.since, sure: run.sure && sure && !hasBefore(scan, run.first, 'worked') }
    : undefined;
};

const onlyMonthNamed = (scan: Scan, times: readonly WhenItem[], today: string, sure: boolean) => {
  const [only, ...more] = times;
  const isNamed = only?.said.month !== undefined && only.said.about !== true;
  if (only === undefined || more.length > 0 || !isNamed || !saysAnywhere(scan, ...saysOwed)) return undefined;
  const since = sinceFrom(only.said, today);
  return since && { ...since, sure: sure && since.sure && isEndOfWork(scan, only) };
};

/** "Got an IOU dated 5 March 2024": the day on which the debt was put in writing. */
const whenWritten = (scan: Scan, times: readonly WhenItem[], today: string): Reading<Since> | undefined => {
  const [only, ...more] = times;
  const isDay = only !== undefined && more.length === 0 && only.said.day !== undefined;
  const since = isDay && writtenDebt.test(scan.text) ? sinceFrom(only.said, today) : undefined;
  return since && { ...since, sure: false };
};

/** 末月工资, "for August they gave £300": since the month in which they left, or that is named beside the work. */
const sinceLastMonth = (scan: Scan, today: string, sure: boolean): Reading<Since> | undefined => {
  const left = lastMonthOfWork(scan) ?? monthBesideWork(scan);
  if (left === undefined || !saysAnywhere(scan, ...saysOwed, 'paid')) return undefined;
  const { day: _, ...month } = left.said;
  const since = sinceFrom(month, today);
  return since && { ...since, sure: since.sure && sure };
};

export const sinceTold = (scan: Scan, today: string, sure: boolean): Reading<Since> | undefined => {
  const ofLast = sinceLastMonth(scan, today, sure);
  if (ofLast !== undefined) return ofLast;
  const run = monthRunIn(scan, today);
  const asRun = run && toldAsRun(scan, today, sure);
  if (run !== undefined && (asRun !== undefined || run.first.said.day === undefined)) return asRun;
  const times = withoutWorkRun(
    scan,
    timesToldIn(scan).filter(({ said }) => said.count === undefined),
  );
  const from = beginningOfUnpaid(scan, times);
  if (from === undefined)
    return (
      onlyMonthNamed(scan, times, today, sure) ??
      whenWritten(scan, times, today) ??
      whenItBefell(scan, times, today, sure)
    );
  const since = isOfLife(scan, from, today) ? undefined : sinceFrom(from.said, today);
  // "started there in march 2024 not been paid for 2 months"
  if (since !== undefined && startsWork(scan, from) && !agree(scan, since.value, today)) return undefined;
  return since && { ...since, sure: since.sure && sure && !isStartOfWork(scan, from) };
};
