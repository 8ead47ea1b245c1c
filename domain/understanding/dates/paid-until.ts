/** Up to when there was pay: "paid till july", 工资发到7月底, bayad hanggang Hulyo: nothing came from the month after on. */
import type { Scan, WhenItem } from '../quantities/item.ts';

const paidUpTo =
  /(?:(?<![a-z])(?:paid|pay|wages?|salary|money)(?: (?:me|us|was|were|came|right|regularly|fine|ok|only|in full))* (?:up (?:to|until|till|til)|until|till|til|thru|through)(?: and including)?(?: the)?(?: (?:end|start|middle) of)? ?|(?<![a-z])(?:bayad|sahod|sweldo|nabayaran)(?: (?:ako|kami|lang|po|pa|naman|na|namin|ko))* hanggang(?: (?:sa|noong|nung|katapusan ng))* ?|(?:[发给付结拿领]|工资|工钱)(?:钱|工资|工钱|了|只|就|都|才)*到了?)$/u;
const deniesPay =
  /(?<![a-z])(?:not|havent|hasnt|never|wasnt|werent|didnt|no|hindi|di|wala|walang)(?![a-z])|没|未|不/u;
const saidBeforeMonth = ({ text }: Scan, { start }: WhenItem): string =>
  /[^,，.。;；]*$/u.exec(text.slice(0, start))?.[0] ?? '';

export const isPaidUntil = (scan: Scan, item: WhenItem): boolean => {
  const before = saidBeforeMonth(scan, item);
  return item.said.day === undefined && paidUpTo.test(before) && !deniesPay.test(before);
};

/** 2026-08 → 2026-09 */
export const monthAfter = (month: string): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};

const firstPaid =
  /(?:头|前|第)(一|二|两|三|四|五|六|[1-6])个?月的?(?:工资|工钱|钱)?(?:倒是|是|都|还|就|正常)*(?:给|发|结|付|拿到)(?:了|过)|(?<![a-z])first (month|one|two|2|couple of|three|3|four|4|five|5|six|6)(?: months?)?(?: pay| wages?)? (?:was |were |got |they |he )?(?:paid|ok|fine)(?! (?:late|short))|(?<![a-z])paid (?:me |us )?(?:for )?(?:only )?(?:the |my )?first (month|two|2|couple of|three|3|four|4|five|5|six|6)(?![a-z])|(?<![a-z])unang (dalawa|tatlo|apat|lima|[2-6])(?:ng)?(?: na)?(?: buwan)?(?: lang)?(?: ang)? (?:bayad|binayaran|nabayaran)(?![a-z])/u;
const fromFour: Readonly<Record<string, number>> = {
  四: 4,
  4: 4,
  four: 4,
  apat: 4,
  五: 5,
  5: 5,
  five: 5,
  lima: 5,
  六: 6,
  6: 6,
  six: 6,
};
const paidAtFirst: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  2: 2,
  two: 2,
  'couple of': 2,
  三: 3,
  3: 3,
  three: 3,
  tatlo: 3,
  dalawa: 2,
  ...fromFour,
};

/** 3月来的 头一个月给了, "first two months were paid": for so many months from the beginning on there was pay. */
export const monthsPaidAtFirst = (text: string): number => {
  const found = firstPaid
    .exec(text)
    ?.slice(1)
    .find((many) => many !== undefined);
  return found === undefined ? 0 : (paidAtFirst[found] ?? 1);
};

/** "Stopped being paid in september", 九月停发: from then on, and not from when the job began. */
export const isStopOfPay = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /(?<![a-z])(?:stopped|stops?|ceased|dried up|tumigil|itinigil|nothing|nowt|not a penny|no (?:pay|wages?|money)|wala(?:ng (?:sahod|sweldo|bayad))?)(?: (?:at all|being|getting|paid|paying|pay|wages|the money|us|me|sahod|ang|in|from|since|about|around|noong|nung|simula|mula))* $/u.test(
    text.slice(0, start),
  ) || /^(?:份|就|开始|起)*(?:停发|停薪|断薪)/u.test(text.slice(end));

/** "Not since june, since july", hindi Hunyo, Hulyo: the month that is taken back. */
export const isRejected = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /(?:(?<![a-z])(?:not(?: since| from)?|hindi(?: po)?(?: mula| simula| noong| nung)?) |(?:不是|并非)从?)$/u.test(
    text.slice(0, start),
  ) && /^(?:份|开始|起)?[\s]*(?:[,，.。;；]|but|its|是|kundi)/u.test(text.slice(end));
