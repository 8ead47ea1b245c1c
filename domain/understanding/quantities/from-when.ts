/** Whether a text tells from when on: 2月起就少发, "since march". */
import { hasBefore, isWhen, touchesBehind } from './beside.ts';
import type { Scan } from './item.ts';

export const tellsFromWhen = (scan: Scan): boolean =>
  scan.items
    .filter(isWhen)
    .some((item) => hasBefore(scan, item, 'since') || touchesBehind(scan, item, 'onward', 'now'));

/** 社保从3月没交: what is not paid from then on is no month's wage. */
const ofElse =
  /社保|公积金|保险|加班|(?:没签|不签|未签|没有?)(?:劳动)?合同|合同(?:也|都|还)?(?:没|不)|押金|提成|房租|租金|水电|(?<![a-z])(?:overtime|ot|pension|sss|philhealth|pag-?ibig|contract|holiday|sick pay|deposit|bond|night diff|breaks?|tips|commission|insurance|rent|lodgings?|digs|caravan|board|upa)(?![a-z])/u;

export const isOfElseThanWages = ({ text }: Scan): boolean => ofElse.test(text);

/** A month's wage from then on is owed, as if its months were told. */
export const isOwedFromWhen = (scan: Scan): boolean => tellsFromWhen(scan) && !isOfElseThanWages(scan);
