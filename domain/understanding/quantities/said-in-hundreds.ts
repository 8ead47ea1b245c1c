/** "Bout two fifty": two hundred and fifty, as nobody is paid two pounds fifty an hour, and that roundly. */
import { isNumber, touchesBefore } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

/** From here on it may be what is paid for an hour: six fifty. */
const leastForHour = 400;

const tens = 'twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety';
const inHundreds = new RegExp(`^[a-z]{3,9}[ -](?:${tens})(?:[ -][a-z]{3,5})?$`, 'u');

export const isSaidInHundreds = (scan: Scan, item: NumberItem): boolean =>
  item.low >= 100 &&
  item.low < leastForHour &&
  inHundreds.test(scan.text.slice(item.start, item.end)) &&
  touchesBefore(scan, item, 'approx', 'nearly') &&
  scan.items.filter(isNumber).length === 1 &&
  !scan.items.some(({ is }) => is === 'rate');
