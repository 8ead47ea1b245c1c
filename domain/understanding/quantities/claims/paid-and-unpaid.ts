/** Two sums of which the one came and the other did not: 七月的四千五给了 八月的六千没给. Nothing is taken off the second. */
import { isWhen } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed } from './claiming.ts';

const cameBehind =
  /^(?:块钱?|元)?(?:倒|都|也|早|已经|照|照常|按时)*是?(?:给|发|结|付)(?:清|了|过)+的?(?=$|[\s,，。;；])|^ ?(?:quid |pounds? |pesos? )?(?:(?:for|ng|nung|noong|of|in) [a-z]+ )?(?:(?:was|is|were|has been|been|already|did) )*(?:paid|came|given|came in|came through|got paid|nabayaran na|nabigay na|binigay na|bayad na)(?=$|[,.;]| but| and| then| tapos| pero)/u;
const didNotComeBehind =
  /^(?:块钱?|元)?(?:还|都|也|就|一直|一分|到现在|至今)*(?:没|未|冇|不)有?(?:给|发|结|付|着落|到账|拿到|见)|^ ?(?:quid |pounds? |pesos? )?(?:(?:for|ng|nung|noong|of|in) [a-z]+ )?(?:(?:was|is|were|has|still|pa|ang|yung) )*(?:not paid|unpaid|wasnt paid|isnt paid|not been paid|never (?:paid|came)|didnt come|hindi|di|wala)(?![a-z])/u;

const isSumPlainlyTold = ({ by, each, item }: Sum): boolean =>
  by === undefined && !each && item.low === item.high;

/** Each stands beside a time of its own: the wage of that month, and not what is left of one sum. */
const haveTimes = ({ items }: Scan, first: Sum, second: Sum): boolean => {
  const times = items.filter(isWhen).map(({ index }) => index);
  return (
    times.length === 2 &&
    times.some((at) => at < first.item.index) &&
    times.some((at) => at > first.item.index && at < second.item.index)
  );
};

export const paidAndUnpaid: ClaimRule = ({ scan, sums: [first, second, ...more] }) => {
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (![first, second].every(isSumPlainlyTold)) return undefined;
  const isTold =
    cameBehind.test(scan.text.slice(first.item.end)) &&
    didNotComeBehind.test(scan.text.slice(second.item.end));
  const isSure = haveTimes(scan, first, second) && !second.doubtful;
  return isTold ? claimed(second.item.low, second.item.high, isSure) : undefined;
};
