/** Whether a text tells from when on: 2月起就少发, "since march". */
import { hasBefore, isWhen, touchesBehind } from './beside.ts';
import type { Scan } from './item.ts';

export const tellsFromWhen = (scan: Scan): boolean =>
  scan.items
    .filter(isWhen)
    .some((item) => hasBefore(scan, item, 'since') || touchesBehind(scan, item, 'onward'));
