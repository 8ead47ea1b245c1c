/** A half of one sum, and what it comes to. */
import { saysAnywhere } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed } from './claiming.ts';
import { monthly } from './monthly.ts';
import { plainSums } from './parts.ts';

const onlyHalfOf =
  /^(?:(?:its|it is|thats|just|only|they owe me|he owes me) )*(?:half of|kalahati ng) ?[£₱]?$/u;
const endsThere = ({ text }: Scan, { item }: Sum): boolean =>
  /^ ?(?:pounds?|quid|pesos?)?[.!]?$/u.test(text.slice(item.end));

/** "Half of my 14k, so 7k"; where half was paid and no more is said, the sum is not sure. */
export const halves: ClaimRule = (claiming) => {
  const { scan, sums } = claiming;
  if (!saysAnywhere(scan, 'half')) return undefined;
  const [first, second, ...more] = sums;
  if (
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    first.item.low === second.item.low * 2
  )
    return claimed(second.item.low, second.item.high, !second.doubtful);
  // "half of 1800"
  if (
    first !== undefined &&
    second === undefined &&
    /(?<![a-z])(?:half (?:of )?(?:the |my )?|kalahati ng )[£₱]?$/u.test(scan.text.slice(0, first.item.start))
  )
    return claimed(
      first.item.low / 2,
      first.item.high / 2,
      !first.doubtful && onlyHalfOf.test(scan.text.slice(0, first.item.start)) && endsThere(scan, first),
    );
  const claim = monthly(claiming) ?? plainSums(claiming);
  return claim?.money === undefined ? claim : { ...claim, money: { ...claim.money, sure: false } };
};
