/** "Last payday was sept 30, after that no more": unpaid from the month after, where the month was paid to its end. */
import type { Reading, Since } from '../meaning.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { monthAfter } from './paid-until.ts';
import { sinceFrom } from './set-on-calendar.ts';

const saysLastPay =
  /(?:(?<![a-z])(?:last|final|huling|pinakahuling) (?:pay ?day|paid|pay|wages?|payslip|salary|sahod|sweldo|suweldo|bayad)(?: (?:was|were|i got|i had|we got|came|namin|ko|on|in|ay|noong|nung|po|the|at|end of))*|(?:最后|上)(?:一次|一回|一笔|次|回)(?:发|给|拿|领|结|打)(?:工资|工钱|钱|薪水|了)?(?:是|在|还是)*) ?$/u;
const nothingSince =
  /(?<![a-z])(?:(?:nothing|no more|none|nowt|no pay|not paid|no wages|wala(?: na)?|wala nang)(?: [a-z]+){0,3} ?(?:since|after|pagkatapos|mula noon)?|after that (?:no|nothing|none)[a-z ]*)(?![a-z])|(?:之后|后面|以后|后来|往后|再)(?:就|再|也|都)*(?:没|冇|未|一分)/u;

/** The last days of a month: what was paid then is its wage. */
const firstOfLastDays = 25;
const isEndOfMonth = ({ text }: Scan, { said, start, end }: WhenItem): boolean =>
  said.day === undefined
    ? /(?:end of(?: the)? |katapusan ng )$/u.test(text.slice(0, start)) || /底$/u.test(text.slice(start, end))
    : said.day >= firstOfLastDays;

/** 之后就没了, "nothing since": behind what came. */
export const isNothingSince = (text: string): boolean => nothingSince.test(text);

/** Read as about a month; undefined where it isn't said that nothing came since. */
export const unpaidSinceLastPayday = (
  scan: Scan,
  [paid, ...more]: readonly WhenItem[],
  today: string,
): Reading<Since> | undefined => {
  if (paid === undefined || more.length > 0 || paid.said.month === undefined) return undefined;
  const isTold =
    saysLastPay.test(scan.text.slice(0, paid.start)) && nothingSince.test(scan.text.slice(paid.end));
  const last = isTold && isEndOfMonth(scan, paid) ? sinceFrom(paid.said, today) : undefined;
  const month = last && monthAfter(last.value.month);
  return last === undefined || month === undefined || month > today.slice(0, 7)
    ? undefined
    : { value: { month, about: true }, sure: last.sure };
};
