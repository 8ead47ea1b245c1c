/** When it happened: of a fall, a blow or a dismissal the only time that stands beside it is the one that it is complained of from. */
import { sinceFrom } from '../dates/set-on-calendar.ts';
import type { Reading, Since } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { saysOwed } from './beginning.ts';
import { timeWords } from './words-beside.ts';

const clauseOf = ({ text }: Scan, { start, end }: WhenItem): string => {
  const mark = /[,，。;；!！?？]|\.(?!\d)/u;
  return `${text.slice(0, start).split(mark).at(-1)} ${text.slice(end).split(mark)[0]}`;
};

/** What somebody threatens with, or what nearly was, did not happen. */
const didHappen = (clause: string): boolean =>
  timeWords.isIn(clause, 'befell') && !timeWords.isIn(clause, 'not_befallen');

/** "Last year" and a season say too little of when. */
const isNearEvent = ({ said }: WhenItem): boolean => said.date !== undefined || said.month !== undefined;

/**
 * "Broke my arm on 3 october", 上周被开除了, tinanggal ako kahapon: kept; "last month" is read back, and a dismissal
 * of which only the month was told, as a claim runs out by the day. Wages have a beginning of their own.
 */
export const whenItBefell = (
  scan: Scan,
  [only, ...more]: readonly WhenItem[],
  today: string,
  sure: boolean,
): Reading<Since> | undefined => {
  if (only === undefined || more.length > 0 || saysAnywhere(scan, ...saysOwed)) return undefined;
  if (!isNearEvent(only) || !didHappen(clauseOf(scan, only))) return undefined;
  const since = sinceFrom(only.said, today);
  const isToldEnough =
    since?.value.day !== undefined ||
    (only.said.month !== undefined && !timeWords.isIn(clauseOf(scan, only), 'dismissed'));
  return since && { ...since, sure: sure && since.sure && isToldEnough };
};
