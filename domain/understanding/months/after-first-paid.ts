/** So many months were worked, of which the first were paid: 干了五个月 头俩月给了后面没给, "worked 5 months, paid the first 2, nothing after". */
import { monthsPaidAtFirst } from '../dates/paid-until.ts';
import type { Reading, Span } from '../meaning.ts';
import { hasBefore } from '../quantities/beside.ts';
import type { Scan } from '../quantities/item.ts';
import { type Length, lengthsIn } from '../quantities/lengths.ts';

const isOfPart =
  /(?:[头前后第]|开头|最初|剩下?的?|余下的?|其余|最后)(?:的|那|这|面)*$|(?<![a-z])(?:first|last|next|other|then|after|una|unang|huling)(?: (?:the|of))* $/u;

const restNotPaid =
  /(?:后面|后来|后头|后边|之后|以后|往后|剩下?的?|余下的?|其余)[^,，。\d]{0,6}(?:没|未|冇|不|一分|分文)|(?<![a-z])(?:(?:nothing|nowt|not a penny|none|no (?:pay|wages?|money)|not paid|wala(?: na| nang)?)(?: \w+)? ?(?:after|since|then|kasunod|pagkatapos|mula noon)?|then (?:nothing|nowt|stopped|it stopped|no)|the rest (?:not|unpaid|wasnt|never|hasnt)|lang(?: ang)? (?:bayad|binayaran|nabayaran))/u;

/** All that was worked: the only length that is none of a part. */
const allWorked = (scan: Scan): Length | undefined => {
  const [one, ...more] = lengthsIn(scan).filter(
    ({ unit, items: [first] }) =>
      (unit === 'month' || unit === 'year') &&
      first !== undefined &&
      !first.one &&
      !isOfPart.test(scan.text.slice(0, first.start)),
  );
  return more.length === 0 && one?.low === one?.high ? one : undefined;
};

/** Sure where it is said that nothing came after them. */
export const afterFirstPaidMonths = (scan: Scan): Reading<Span> | undefined => {
  const paid = monthsPaidAtFirst(scan.text);
  const all = paid === 0 ? undefined : allWorked(scan);
  if (all === undefined || all.low <= paid) return undefined;
  const isRestTold = restNotPaid.test(scan.text);
  // 三个月的 第一个月给了: three may be those that are left
  if (!isRestTold && !all.items.some((item) => hasBefore(scan, item, 'worked'))) return undefined;
  const left = all.low - paid;
  return { value: { low: left, high: left }, sure: isRestTold && !all.doubtful };
};
