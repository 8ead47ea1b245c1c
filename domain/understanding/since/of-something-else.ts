/** A time at which something else was than that pay stopped. */
import { plusDays } from '#domain/time/calendar.ts';
import { hasBefore, inClause, saysAnywhere, touchesBehind } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { saysOwed } from './beginning.ts';
import { isOneDate } from './times-told.ts';
import { standsBehind, stoodBefore, timeWords } from './words-beside.ts';

/** 昨晚到现在喘不上气: what is going on now, and no wages that are late. */
const isOfTheseDays = (scan: Scan, item: WhenItem, today: string): boolean =>
  isOneDate(item) && (item.said.date ?? '') >= plusDays(today, -3) && !saysAnywhere(scan, ...saysOwed);

const sentenceBefore = ({ text }: Scan, { start }: WhenItem): string =>
  text
    .slice(0, start)
    .split(/[.;。，]/u)
    .at(-1) ?? '';

/** "Havent eaten since tuesday", 从昨天就没吃饭, di pa kumakain simula kahapon: for how long somebody goes without something else than pay. */
const isOfBody = (scan: Scan, item: WhenItem): boolean =>
  timeWords.isIn(sentenceBefore(scan, item), 'body') || standsBehind(scan, item, 'body_then');

/** "Been here since March", 从三月就在这干: how long somebody has worked, where nothing unpaid is told in that breath. */
const isTimeWorked = (scan: Scan, item: WhenItem): boolean =>
  (stoodBefore(scan, item, 'worked_since') || standsBehind(scan, item, 'worked_then')) &&
  !inClause(scan, item.clause, ...saysOwed);

export const isOfLife = (scan: Scan, item: WhenItem, today: string): boolean =>
  isOfTheseDays(scan, item, today) || isOfBody(scan, item) || isTimeWorked(scan, item);

const clauseAround = ({ text }: Scan, { start, end }: WhenItem): string => {
  const mark = /[,，。.;；!！]/u;
  return `${text.slice(0, start).split(mark).at(-1)}${text.slice(end).split(mark)[0]}`;
};

/** 上个月有过事故: when something else was, and nothing unpaid is told. */
export const isOfEventElse = (scan: Scan, item: WhenItem): boolean =>
  timeWords.isIn(clauseAround(scan, item), 'happened') &&
  !saysAnywhere(scan, ...saysOwed) &&
  !hasBefore(scan, item, 'since') &&
  !touchesBehind(scan, item, 'onward', 'now');
