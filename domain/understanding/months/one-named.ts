/** The wages of one month that is named were not paid: 10月的工资没给, "no pay for october", sahod ng Agosto. */
import { lastMonthOfWork, monthBesideWork, withoutWorkRun } from '../dates/work-run.ts';
import type { Asked, Reading, Span } from '../meaning.ts';
import { hasBefore, hasBehind, isWhen, saysAnywhere, touchesBehind } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { sumsIn } from '../quantities/sums.ts';
import { owedCues } from './of-claim.ts';

const wageBehind =
  /^份?的?(?:整月的?)?(?:工资|工钱|薪水|加班费|提成|奖金|全勤奖?|绩效)|^(?:份的?|的)(?:还|都|也|一直)*(?:没有?|未|冇)(?:发|给|结|拿到|到账|到手)|^(?:'?s)? (?:pay|wages?|salary|money|overtime|tips)(?![a-z])/u;
const wageBefore =
  /(?<![a-z])(?:pay|paid|wages?|salary|sahod|sweldo|suweldo|overtime|ot|bonus|commission|nothing|nowt|bayad)(?: (?:at all|ko|namin|nila|po|yet|me|us|the|a penny))* (?:for|of|from|ng|nung|noong|sa)(?: (?:the )?(?:whole|all|entire|month|buwan|buong)(?: of| ng)?)* $/u;
const partOrTilNow =
  /一半|半个|部分|[到至](?:现在|今)|拖到|起|开始|以来|(?<![a-z])(?:half|part|most|some|since|until|till|onwards|kalahati|mula|simula|hanggang|every|each|still owe)(?![a-z])/u;

const isOneMonthSaid = ({ said }: WhenItem): boolean =>
  said.day === undefined &&
  said.feast === undefined &&
  said.about !== true &&
  said.count === undefined &&
  (said.month !== undefined || said.wholeMonth === true);

const isMonthAsWhole = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  !/week|wk|linggo|周|星期|礼拜|day|today|今|昨/u.test(text.slice(start, end)) &&
  !/[初底中末旬]$/u.test(text.slice(start, end));

/** "For August they gave £300 of £1,780", beside the days of the work. */
const isPaidLessFor = (scan: Scan): boolean => {
  const month = monthBesideWork(scan);
  return month !== undefined && hasBehind(scan, month, 'paid') && sumsIn(scan).length > 1;
};

export const oneMonthNamed = (scan: Scan, { question }: Asked): Reading<Span> | undefined => {
  if (question !== 'start' && question !== 'howmuch') return undefined;
  if (lastMonthOfWork(scan) !== undefined || isPaidLessFor(scan))
    return { value: { low: 1, high: 1 }, sure: true };
  const [month, ...more] = withoutWorkRun(scan, scan.items.filter(isWhen));
  if (month === undefined || more.length > 0 || !isOneMonthSaid(month) || !isMonthAsWhole(scan, month))
    return undefined;
  const isOfIt =
    wageBehind.test(scan.text.slice(month.end)) || wageBefore.test(scan.text.slice(0, month.start));
  const isElse =
    partOrTilNow.test(scan.text) ||
    hasBefore(scan, month, 'worked', 'paid') ||
    (hasBefore(scan, month, 'since') &&
      !/(?<![a-z])(?:ng|nung|noong|nuong) $/u.test(scan.text.slice(0, month.start))) ||
    (touchesBehind(scan, month, 'onward', 'now', 'to', 'paid') &&
      !/^ na (?:lang|lng)/u.test(scan.text.slice(month.end))) ||
    lengthsIn(scan).some(
      ({ unit, items }) => unit !== 'hour' && unit !== 'day' && items.some(({ one }) => !one),
    );
  return isOfIt && !isElse && saysAnywhere(scan, ...owedCues)
    ? { value: { low: 1, high: 1 }, sure: true }
    : undefined;
};
