/** Workers who are told by what is owed to them, or by their trade: "no last pay for all 31 carpenters", "7 dryliners, Croydon". */
import { tradeUnits } from '../words/units.ts';
import { isNumber, saysAnywhere } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

const trades: ReadonlySet<string> = new Set(tradeUnits.split('|'));

const owedFor =
  /(?<![a-z])(?:(?:(?:no|not|unpaid|never|owed)(?: [a-z]+){0,3} )?(?:pay|wages?|salary|salaries|backpay|money)(?: owed| due)? (?:for|to|of)(?: all| the| of| our| us)*|lahat(?: ng)?(?: mga)?) $/u;
/** "Still no last pay for all 31 carpenters" */
export const isOwedFor = (scan: Scan, { counts, start }: NumberItem): boolean =>
  counts.of === 'person' &&
  saysAnywhere(scan, 'owed', 'unpaid', 'short') &&
  owedFor.test(scan.text.slice(0, start));

/** "7 dryliners, Croydon": who begins a sentence by what they do, alone between two marks. */
export const isCrewByTrade = (scan: Scan, { unitAt, start, end, low }: NumberItem): boolean =>
  low > 1 &&
  trades.has(scan.text.slice(unitAt, end).trim()) &&
  /(?:^|[.!?] )$/u.test(scan.text.slice(0, start)) &&
  /^(?: (?:here|in|at|on) [^,.!?]{2,24})?[,.]/u.test(scan.text.slice(end)) &&
  saysAnywhere(scan, 'owed', 'unpaid', 'short');

/** 女工26人: who they are stands before, as in a report. */
export const isListedByWork = ({ text }: Scan, { counts, start, end }: NumberItem): boolean =>
  counts.of === 'person' &&
  /[人名位]$/u.test(text.slice(start, end)) &&
  /(?:^|[\s,，。;；:：])(?:女工|男工|民工|农民工|工人|工友|保洁员?|护工|焊工|瓦工|木工|钢筋工|泥瓦工|清洁工|临时工|采摘工)(?:共|一共|有|共计|总共)?$/u.test(
    text.slice(0, start),
  );

/** 工友3个: so many of them, and whether with whoever writes is asked. */
export const workmatesCounted = ({ text, items }: Scan): NumberItem | undefined =>
  items
    .filter(isNumber)
    .find(
      ({ counts, low, start }) =>
        counts.of === 'head' && low > 1 && /(?:老乡|同乡|工友|同事|兄弟|姐妹)$/u.test(text.slice(0, start)),
    );
